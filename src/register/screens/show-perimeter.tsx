import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { inclusionWords } from '../inclusion-words.ts';
import { ImportPages } from '../parts/import-pages.tsx';
import { addressOf, everyActor } from '../rules/filters.ts';
import { inclusionReasons } from '../rules/inclusion.ts';
import { territoryWords } from '../territory-words.ts';
import {
  type Perimeter,
  type PerimeterPart,
  perimeter,
  perimeterPageSize,
  perimeterParts,
} from '../views/inclusion-counts.ts';

const path = '/territoire/perimetre';

/** GET /territoire/perimetre?motif=&page=: how many actors each reason lists, how many have none, and who they are. */
export const showPerimeter: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(inclusionWords, lang);
  const asked = visit.url.searchParams;
  const part = perimeterParts.find((one) => one === asked.get('motif')) ?? 'none';
  const number = Math.max(1, Math.min(10_000, Math.trunc(Number(asked.get('page'))) || 1));
  const found = await perimeter(visit.ctx, { part, page: number });
  const pages = Math.max(1, Math.ceil(found.counts[part] / perimeterPageSize));
  const without = found.counts.none + found.counts.activity_alone;
  return page(visit, {
    title: w.title,
    crumbs: [{ path: '/territoire', label: territoryWords.title[lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          <p>{w.withReason(formatNumber(found.total - without, lang), formatNumber(found.total, lang))}</p>
        </header>
        <PartTable visit={visit} found={found} part={part} />
        <section class="stack" aria-labelledby="actors">
          <h2 id="actors">{partName(visit, part)}</h2>
          {found.actors.length === 0 ? (
            <p>{w.nobody}</p>
          ) : (
            <ul>
              {found.actors.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={visit.href(`/acteurs/${slug}`)}>
                    <bdi>{name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          )}
          <ImportPages
            visit={visit}
            path={`${path}?motif=${part}`}
            page={Math.min(number, pages)}
            pages={pages}
          />
          <p>
            <SeeList visit={visit} part={part} />
          </p>
        </section>
      </>
    ),
  });
};

/** The same actors in the list, where a reason alone is a filter of it. */
function SeeList({ visit, part }: { visit: Visit; part: PerimeterPart }) {
  const w = inLang(inclusionWords, visit.lang);
  if (part === 'none' || part === 'activity_alone') return <a href={visit.href('/acteurs')}>{w.seeList}</a>;
  const filters = { ...everyActor, inclusion: [part] };
  return <a href={visit.href(addressOf('/acteurs', { filters }))}>{w.seeReason}</a>;
}

function partName(visit: Visit, part: PerimeterPart): string {
  const w = inLang(inclusionWords, visit.lang);
  if (part === 'none') return w.none;
  return part === 'activity_alone' ? w.activityAlone : inclusionReasons[part][visit.lang];
}

function PartTable({ visit, found, part }: { visit: Visit; found: Perimeter; part: PerimeterPart }) {
  const w = inLang(inclusionWords, visit.lang);
  return (
    <section class="stack" aria-labelledby="reasons">
      <table class="table" data-density="dense">
        <caption id="reasons">{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.reason}</th>
            <th scope="col" class="num">
              {w.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {perimeterParts.map((one) => (
            <tr key={one}>
              <th scope="row">
                <a
                  href={visit.href(`${path}?motif=${one}#actors`)}
                  aria-current={one === part ? 'true' : undefined}
                >
                  {partName(visit, one)}
                </a>
              </th>
              <td class="num">{formatNumber(found.counts[one], visit.lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">{w.several}</p>
    </section>
  );
}
