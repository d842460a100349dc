import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { proposalWords } from '../proposal-words.ts';
import { reviewWords } from '../review-words.ts';
import { monthsMax } from '../rules/staleness.ts';
import { codesOf, type Kind, kinds } from '../rules/vocabulary.ts';
import { listStale, type StaleList } from '../views/last-confirmed.ts';
import { livingPage, pageAsked } from './living-page.tsx';

const path = '/acteurs/a-revoir';

/** GET /acteurs/a-revoir?kind=&page=: profiles that nothing confirmed for long, the oldest first. */
export const showStale: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(reviewWords, lang);
  const asked = visit.url.searchParams.get('kind');
  const kind = codesOf(kinds).find((one) => one === asked) ?? null;
  const list = await listStale(visit.ctx, civilDay(visit.ctx.now()), kind, pageAsked(visit));
  const months = codesOf(kinds).map((one) => `${kinds[one][lang]} ${monthsMax[one]}`);
  return livingPage(visit, {
    title: w.title,
    lead: w.lead,
    body: (
      <>
        <p>{w.rule(months.join(', '))}</p>
        <KindLinks visit={visit} list={list} kind={kind} />
        {list.actors.length === 0 ? (
          <div class="empty">
            <h2>{w.emptyTitle}</h2>
            <p>{w.emptyWhy}</p>
          </div>
        ) : (
          <StaleTable visit={visit} list={list} />
        )}
        <Pages visit={visit} list={list} kind={kind} />
      </>
    ),
  });
};

type ListProps = { visit: Visit; list: StaleList };

function addressOf(kind: Kind | null, page = 1): string {
  const asked = new URLSearchParams();
  if (kind !== null) asked.set('kind', kind);
  if (page > 1) asked.set('page', String(page));
  return asked.size === 0 ? path : `${path}?${asked}`;
}

function KindLinks({ visit, list, kind }: ListProps & { kind: Kind | null }) {
  const { lang } = visit;
  const w = inLang(reviewWords, lang);
  const total = [...list.counts.values()].reduce((sum, one) => sum + one, 0);
  if (total === 0) return null;
  const choices: [Kind | null, string, number][] = [
    [null, w.all, total],
    ...codesOf(kinds).flatMap((one): [Kind, string, number][] => {
      const count = list.counts.get(one) ?? 0;
      return count === 0 ? [] : [[one, kinds[one][lang], count]];
    }),
  ];
  return (
    <nav aria-label={w.byKind}>
      <ul class="row">
        {choices.map(([one, label, count]) => (
          <li key={label}>
            <a href={visit.href(addressOf(one))} aria-current={one === kind ? 'page' : undefined}>
              {label} ({formatNumber(count, lang)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function StaleTable({ visit, list }: ListProps) {
  const { lang } = visit;
  const w = inLang(reviewWords, lang);
  return (
    <section class="table-scroll" aria-labelledby="a-revoir" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="a-revoir">{w.caption}</caption>
        <thead>
          <tr>
            {[w.colActor, w.colKind, w.colDay, w.colDo].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.actors.map((one) => (
            <tr key={one.slug}>
              <th scope="row">
                <a href={visit.href(`/acteurs/${one.slug}`)}>
                  <bdi>{one.name}</bdi>
                </a>
              </th>
              <td data-label={w.colKind}>{kinds[one.kind][lang]}</td>
              <td data-label={w.colDay}>
                {one.day === null ? <span class="unknown">{w.never}</span> : formatPartialDate(one.day, lang)}
              </td>
              <td data-label={w.colDo}>
                <a href={visit.href(`/acteurs/${one.slug}/confirmation`)}>
                  {w.look}
                  <span class="visually-hidden"> {one.name}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Pages({ visit, list, kind }: ListProps & { kind: Kind | null }) {
  const { lang } = visit;
  const w = inLang(proposalWords, lang);
  const { page, pages } = list;
  if (pages < 2) return null;
  return (
    <nav class="pagination" aria-label={reviewWords.title[lang]}>
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={visit.href(addressOf(kind, page - 1))}>
              {w.previous}
            </a>
          </li>
        )}
        <li>
          <span>{w.pageOf(formatNumber(page, lang), formatNumber(pages, lang))}</span>
        </li>
        {page < pages && (
          <li>
            <a rel="next" href={visit.href(addressOf(kind, page + 1))}>
              {w.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
