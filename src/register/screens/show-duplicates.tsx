import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { mergeActWords } from '../merge-act-words.ts';
import { mergeWords } from '../merge-words.ts';
import { CertaintyBadge, DuplicateReasons } from '../parts/duplicate-reasons.tsx';
import { ImportPages } from '../parts/import-pages.tsx';
import { keyBearersMax } from '../rules/find-duplicates.ts';
import { type PairVerdict, pairVerdicts } from '../rules/pair-verdict.ts';
import { actorNames } from '../views/actor-names.ts';
import { actorsMax, nearMax } from '../views/found-pairs.ts';
import { type DuplicateList, type ListedPair, listDuplicates } from '../views/list-duplicates.ts';
import { doublesPath, mergePage } from './merge-page.tsx';

const pageSize = 25;
/** The parts of the list, as the address names them. */
const parts = { open: 'a-regarder', later: 'plus-tard', apart: 'distinctes' } as const;
const shownParts: readonly PairVerdict[] = ['open', 'later', 'apart'];

/** GET /acteurs/doublons?voir=&page=: the pairs of profiles that may be one, the most certain first, and what was said of each. */
export const showDuplicates: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(mergeWords, lang);
  const list = await listDuplicates(visit.ctx);
  const asked = visit.url.searchParams.get('voir');
  const part = shownParts.find((one) => parts[one] === asked) ?? 'open';
  const pairs = list.byVerdict[part];
  const pages = Math.max(1, Math.ceil(pairs.length / pageSize));
  const number = Math.min(Math.max(1, Number(visit.url.searchParams.get('page')) || 1), pages);
  const shown = pairs.slice((number - 1) * pageSize, number * pageSize);
  return mergePage(visit, {
    title: w.title,
    lead: w.lead,
    below: [],
    body: (
      <>
        {await saidNotice(visit)}
        <nav aria-label={w.show}>
          <ul class="view-tabs">
            {shownParts.map((one) => (
              <li key={one}>
                <a
                  href={visit.href(one === 'open' ? doublesPath : `${doublesPath}?voir=${parts[one]}`)}
                  aria-current={one === part ? 'page' : undefined}
                >
                  {w[one](list.byVerdict[one].length)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {shown.length === 0 ? (
          <NoPair visit={visit} list={list} part={part} />
        ) : (
          <PairTable visit={visit} pairs={shown} />
        )}
        <ImportPages visit={visit} path={`${doublesPath}?voir=${parts[part]}`} page={number} pages={pages} />
        <section class="stack" aria-labelledby="limits">
          <h2 id="limits">{w.limitsTitle}</h2>
          <p>{w.limits}</p>
          <p>{limitNow(visit, list.actors)}</p>
        </section>
      </>
    ),
  });
};

/** How far doubles are looked for in a register of this size. */
function limitNow(visit: Visit, actors: number): string {
  const w = inLang(mergeWords, visit.lang);
  const count = (value: number) => formatNumber(value, visit.lang);
  return actors > nearMax
    ? w.sameKeysOnly(count(actors), count(nearMax), count(keyBearersMax))
    : w.nearUpTo(count(nearMax), count(actorsMax));
}

/** What has just been said of a pair, with the way back. */
async function saidNotice(visit: Visit) {
  const w = inLang(mergeWords, visit.lang);
  const acts = inLang(mergeActWords, visit.lang);
  const verdict = pairVerdicts.find((one) => one === visit.url.searchParams.get('dit'));
  const [a = '', b = ''] = (visit.url.searchParams.get('paire') ?? '').split(' ');
  if (verdict === undefined) return null;
  const names = await actorNames(visit.ctx, [a, b]);
  if (names.size < 2) return null;
  const did = { apart: acts.didApart, later: acts.didLater, open: acts.didOpen }[verdict];
  return (
    <div class="notice" data-kind="success" role="status">
      <p>
        <span class="notice-kind">{acts.done}</span>{' '}
        <bdi>{w.pairNamed(names.get(a) ?? a, names.get(b) ?? b)}</bdi>
        {visit.lang === 'fr' ? ' : ' : ': '}
        {did} <a href={visit.href(`${doublesPath}/${a}/${b}`)}>{acts.seePair}</a>
      </p>
    </div>
  );
}

function NoPair({ visit, list, part }: { visit: Visit; list: DuplicateList; part: PairVerdict }) {
  const w = inLang(mergeWords, visit.lang);
  const count = (value: number) => formatNumber(value, visit.lang);
  if (part !== 'open') return <p>{w.emptyOther}</p>;
  if (list.actors > actorsMax)
    return (
      <div class="notice" data-kind="warning">
        <p>{w.tooMany(count(list.actors), count(actorsMax))}</p>
      </div>
    );
  return (
    <div class="empty">
      <h2>{w.emptyTitle}</h2>
      <p>{w.emptyWhy(count(list.actors))}</p>
      <p>{w.emptyWhen}</p>
    </div>
  );
}

function PairTable({ visit, pairs }: { visit: Visit; pairs: readonly ListedPair[] }) {
  const w = inLang(mergeWords, visit.lang);
  return (
    <section id="lignes" class="table-scroll" aria-labelledby="pairs" tabindex={0}>
      <table class="table" data-narrow="cards">
        <caption id="pairs">
          {w.caption} <small>{w.order}</small>
        </caption>
        <thead>
          <tr>
            {[w.pair, w.certainty, w.why, w.consequence].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <PairLine key={`${pair.a.slug} ${pair.b.slug}`} visit={visit} pair={pair} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PairLine({ visit, pair }: { visit: Visit; pair: ListedPair }) {
  const { lang } = visit;
  const w = inLang(mergeWords, lang);
  const { a, b } = pair;
  return (
    <tr>
      <th scope="row">
        <a href={visit.href(`${doublesPath}/${a.slug}/${b.slug}`)}>
          <bdi>{a.name}</bdi> {w.and} <bdi>{b.name}</bdi>
        </a>
        {pair.saidAt !== null && (
          <>
            {' '}
            <small class="muted">{w.saidOn(formatDay(pair.saidAt, lang))}</small>
          </>
        )}
      </th>
      <td data-label={w.certainty}>
        <CertaintyBadge visit={visit} pair={pair} />
      </td>
      <td data-label={w.why}>
        <DuplicateReasons visit={visit} reasons={pair.reasons} />
      </td>
      <td data-label={w.consequence}>{w.consequenceOf(a.links + b.links, a.sources + b.sources)}</td>
    </tr>
  );
}
