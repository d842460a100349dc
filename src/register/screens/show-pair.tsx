import { MarksKey } from '#evidence/parts.tsx';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { decidePair } from '../actions/decide-pair.ts';
import { mergeActors } from '../actions/merge-actors.ts';
import { mergeActWords } from '../merge-act-words.ts';
import { mergeWords } from '../merge-words.ts';
import { CertaintyBadge, DuplicateReasons } from '../parts/duplicate-reasons.tsx';
import { PairForms } from '../parts/pair-forms.tsx';
import { PairTable } from '../parts/pair-table.tsx';
import { RelationGroups } from '../parts/relation-groups.tsx';
import { profileWords } from '../profile-words.ts';
import { pairVerdicts } from '../rules/pair-verdict.ts';
import { survivorOf } from '../views/survivor-of.ts';
import { type PairTold, tellPair } from '../views/tell-pair.ts';
import { onceOf } from './import-of-visit.tsx';
import { doublesPath, mergePage } from './merge-page.tsx';

/** More links than this are folded: the decision comes after them. */
const foldedAbove = 12;

/** GET /acteurs/doublons/:a/:b: two profiles side by side, why they may be one, and what they would be merged. */
export const showPair: Screen = async (visit) => {
  const [a, b] = slugsOf(visit);
  const [into, intoB] = [await survivorOf(visit.ctx, a), await survivorOf(visit.ctx, b)];
  const [left, right] = [into ?? a, intoB ?? b];
  // Merged since: the page of the one that stands says it.
  if (left === right && left !== '') return redirect(visit, `/acteurs/${left}?de=${into === null ? b : a}`);
  if (into !== null || intoB !== null) return redirect(visit, `${doublesPath}/${left}/${right}`);
  return draw(visit, untouched);
};

/** POST …/fusion: merges them, keeping the one that is named. */
export const postMerge: Screen = async (visit) => {
  const form = await visit.form();
  const [a, b] = slugsOf(visit);
  const keep = form.text('keep');
  if (keep !== a && keep !== b) return draw(visit, faults(['KEEP_MISSING']));
  const absorbed = keep === a ? b : a;
  const given = { survivor: keep, absorbed, read: form.text('read'), once: onceOf(visit, form) };
  const done = await mergeActors(visit.ctx, visit.viewer, given);
  if (done.ok) return redirect(visit, `/acteurs/${keep}?de=${absorbed}`);
  if (done.refusals.includes('ALREADY_DONE')) return redirect(visit, pathOf(visit));
  return draw(visit, faults(done.refusals));
};

/** POST …/decision: says that they are two, leaves them for later, or takes that back. */
export const postVerdict: Screen = async (visit) => {
  const form = await visit.form();
  const [a, b] = slugsOf(visit);
  const verdict = pairVerdicts.find((one) => one === form.text('verdict'));
  if (verdict === undefined) return draw(visit, faults(['VERDICT_UNKNOWN']));
  const given = { a, b, verdict, read: form.text('read'), once: onceOf(visit, form) };
  const done = await decidePair(visit.ctx, visit.viewer, given);
  if (done.ok || done.refusals.includes('ALREADY_DONE'))
    return redirect(visit, `${doublesPath}?dit=${verdict}&paire=${a}+${b}`);
  return draw(visit, faults(done.refusals));
};

function slugsOf({ params }: Visit): readonly [string, string] {
  return [params['a'] ?? '', params['b'] ?? ''];
}

function pathOf(visit: Visit): string {
  return `${doublesPath}/${slugsOf(visit).join('/')}`;
}

function faults(codes: readonly string[]): FormState {
  return { values: {}, faults: codes.map((code) => ({ field: null, code })) };
}

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(mergeWords, lang);
  const acts = inLang(mergeActWords, lang);
  const pair = await tellPair(visit.ctx, slugsOf(visit));
  const sorry = <ErrorSummary lang={lang} state={state} sentences={acts} />;
  // Refused because one of them has gone: there is nothing to compare any more, and the reason is still told.
  if (pair === null && state.faults.length > 0)
    return mergePage(visit, { title: w.pairTitle, status: 422, body: sorry });
  const told = found(pair);
  const [a, b] = told.sides.map((side) => side.profile.actor.name);
  return mergePage(visit, {
    title: w.pairTitle,
    lead: w.pairNamed(a ?? '', b ?? ''),
    status: state.faults.length > 0 ? 422 : 200,
    body: (
      <>
        {sorry}
        <PairStanding visit={visit} pair={told} />
        <p>{w.pairLead}</p>
        <PairTable visit={visit} pair={told} />
        <PairLinks visit={visit} pair={told} />
        <PairForms visit={visit} pair={told} path={pathOf(visit)} />
        <section class="stack" aria-labelledby="marks">
          <h2 id="marks">{inLang(profileWords, lang).marks}</h2>
          <MarksKey visit={visit} />
        </section>
      </>
    ),
  });
}

/** What was said of the pair, then why it is proposed. */
function PairStanding({ visit, pair }: { visit: Visit; pair: PairTold }) {
  const { lang } = visit;
  const w = inLang(mergeWords, lang);
  const acts = inLang(mergeActWords, lang);
  const day = pair.saidAt === null ? '' : formatDay(pair.saidAt, lang);
  return (
    <>
      {pair.verdict !== 'open' && (
        <div class="notice" data-kind="info">
          <p>{pair.verdict === 'apart' ? acts.isApart(day) : acts.isLater(day)}</p>
        </div>
      )}
      <section class="stack" aria-labelledby="why">
        <h2 id="why">{w.why}</h2>
        {pair.found === null ? (
          <p>{w.notProposed}</p>
        ) : (
          <>
            <p>
              <CertaintyBadge visit={visit} pair={pair.found} />
            </p>
            <DuplicateReasons visit={visit} reasons={pair.found.reasons} />
          </>
        )}
      </section>
    </>
  );
}

function PairLinks({ visit, pair }: { visit: Visit; pair: PairTold }) {
  const w = inLang(mergeWords, visit.lang);
  const { count, same, between } = pair.links;
  return (
    <section class="stack" aria-labelledby="links">
      <h2 id="links">{w.linksTitle}</h2>
      <p>{w.linksMerged(count, same, between)}</p>
      <div class="columns">
        {pair.sides.map(({ profile: { actor, relations }, imports }) => (
          <section key={actor.slug} class="panel" aria-labelledby={`links-${actor.slug}`}>
            <h3 id={`links-${actor.slug}`}>{w.linksOf(actor.name)}</h3>
            {relations.length > foldedAbove ? (
              <details>
                <summary>{w.allLinks(relations.length)}</summary>
                <RelationGroups visit={visit} slug={actor.slug} relations={relations} />
              </details>
            ) : (
              <RelationGroups visit={visit} slug={actor.slug} relations={relations} />
            )}
            <p class="muted">
              {w.importsTitle}
              {visit.lang === 'fr' ? ' : ' : ': '}
              {imports.length === 0 ? w.noImport : imports.map((one) => w.importNumber(one)).join(', ')}
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}
