import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay, formatHour } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { matchingWords, rankWords } from '../match-words.ts';
import { type MatchState, matchStates } from '../rules/match-state.ts';
import { codesOf, kinds } from '../rules/vocabulary.ts';
import type { MatchTotals, QueuedActor } from '../views/match-queue.ts';
import type { WhoDecided } from '../views/who-decided.ts';
import { scoreText } from './link-reasons.tsx';
import { whoText } from './who-text.ts';

type StatesProps = { visit: Visit; path: string; totals: MatchTotals; chosen: MatchState };

/** How many actors are in each state, each leading to them: together they are all those listed. */
export function StateLinks({ visit, path, totals, chosen }: StatesProps) {
  const { lang } = visit;
  const said = (state: MatchState) =>
    `${matchStates[state][lang]} (${formatNumber(totals.states[state] ?? 0, lang)})`;
  return (
    <ul class="row">
      {codesOf(matchStates).map((state) => (
        <li key={state}>
          {state === chosen ? (
            <strong aria-current="true">{said(state)}</strong>
          ) : (
            <a href={visit.href(`${path}?etat=${state}#liste`)}>{said(state)}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

type QueueProps = {
  visit: Visit;
  path: string;
  state: MatchState;
  queue: readonly QueuedActor[];
  who: ReadonlyMap<string, WhoDecided>;
};

/** Actors in one state, with why each stands where it does. */
export function QueueTable({ visit, path, state, queue, who }: QueueProps) {
  const { lang } = visit;
  const w = inLang(matchingWords, lang);
  return (
    <section class="table-scroll" aria-labelledby="file" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="file">
          {matchStates[state][lang]}{' '}
          <small>{state === 'to_review' || state === 'no_unit' ? w.order : null}</small>
        </caption>
        <thead>
          <tr>
            {[w.colActor, w.colWhy, w.colCandidates, w.colWho].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queue.map((one) => (
            <tr key={one.slug}>
              <th scope="row">
                {/* Hovering a link must not take the question. */}
                <a data-turbo-prefetch="false" href={visit.href(`${path}/${one.slug}?liste=${state}`)}>
                  <bdi>{one.name}</bdi>
                </a>
                <br />
                <small class="muted">{[kinds[one.kind][lang], one.commune].filter(Boolean).join(', ')}</small>
              </th>
              <td data-label={w.colWhy}>
                <Why one={one} visit={visit} />
              </td>
              <td data-label={w.colCandidates}>{w.candidates(one.candidates, scoreText(one.score, lang))}</td>
              <td data-label={w.colWho}>
                <HeldBy one={one} visit={visit} who={who} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Why({ one, visit }: { one: QueuedActor; visit: Visit }) {
  const { lang } = visit;
  const w = inLang(matchingWords, lang);
  const counts = { SIREN_WANTED: one.wantedBy, RELATIONS: one.relations };
  const said = one.reasons.map((reason) =>
    rankWords[reason][lang](reason === 'SIREN_WANTED' || reason === 'RELATIONS' ? counts[reason] : 0),
  );
  return (
    <>
      {w.points(one.points)}
      {said.length > 0 && (
        <>
          {lang === 'fr' ? ' : ' : ': '}
          {said.join(', ')}
        </>
      )}
      {one.deferredAt !== null && (
        <>
          {' '}
          <span class="badge" data-tone="blank">
            {w.deferred(formatDay(one.deferredAt, lang))}
          </span>
        </>
      )}
    </>
  );
}

function HeldBy({ one, visit, who }: Pick<QueueProps, 'visit' | 'who'> & { one: QueuedActor }) {
  const { lang } = visit;
  const w = inLang(matchingWords, lang);
  if (one.heldBy === null) return <span class="muted">{w.nobody}</span>;
  const own = one.heldBy.mandateId === visit.viewer.acting?.id;
  return (
    <>
      {w.since(
        own ? w.you : whoText(who.get(one.heldBy.mandateId), lang),
        formatHour(one.heldBy.since, lang),
      )}
    </>
  );
}
