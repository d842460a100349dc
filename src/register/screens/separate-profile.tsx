import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { unmergeActors } from '../actions/unmerge-actors.ts';
import { actorFieldNames } from '../import-row-words.ts';
import { importWords } from '../import-words.ts';
import { mergeActWords } from '../merge-act-words.ts';
import { mergeText } from '../parts/merge-history.tsx';
import { type MergeBlocker, mergeBlockers } from '../queries/merge-blockers.ts';
import { profilesNow } from '../queries/profile-now.ts';
import type { ActorField } from '../rules/actor-fields.ts';
import { type MergeTold, mergeHistory } from '../views/merge-history.ts';
import { importsPath, onceOf } from './import-of-visit.tsx';
import { mergePage } from './merge-page.tsx';

/** GET /acteurs/:slug/separation: what undoing the merge of this profile gives back, and what keeps it from being undone. */
export const showSeparation: Screen = (visit) => draw(visit, untouched);

/** POST: both profiles are what they were. */
export const postSeparation: Screen = async (visit) => {
  const form = await visit.form();
  const slug = visit.params['slug'] ?? '';
  const done = await unmergeActors(visit.ctx, visit.viewer, { slug, once: onceOf(visit, form) });
  if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, `/acteurs/${slug}`);
  return draw(visit, { values: {}, faults: done.refusals.map((code) => ({ field: null, code })) });
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(mergeActWords, lang);
  const slug = visit.params['slug'] ?? '';
  const profile = found((await profilesNow(visit.ctx.db, [slug])).get(slug));
  const sorry = <ErrorSummary lang={lang} state={state} sentences={w} />;
  const merges = await mergeHistory(visit.ctx, slug);
  const standing = merges.findLast((one) => one.absorbed.slug === slug && one.undone === null);
  if (profile.survivor === null || standing === undefined) {
    if (state.faults.length === 0) return redirect(visit, `/acteurs/${slug}`);
    return mergePage(visit, { title: w.undoTitle, status: 422, body: sorry });
  }
  const blockers = await mergeBlockers(visit.ctx.db, profile.id);
  return mergePage(visit, {
    title: w.undoTitle,
    lead: w.undoLead(standing.absorbed.name, standing.survivor.name),
    status: state.faults.length > 0 ? 422 : 200,
    below: [{ path: `/acteurs/${standing.survivor.slug}`, label: standing.survivor.name }],
    body: (
      <>
        {sorry}
        <Separation visit={visit} slug={slug} standing={standing} blockers={blockers} />
      </>
    ),
  });
}

interface Props {
  readonly visit: Visit;
  readonly slug: string;
  readonly standing: MergeTold;
  readonly blockers: readonly MergeBlocker[];
}

function Separation({ visit, slug, standing, blockers }: Props) {
  const { lang } = visit;
  const w = inLang(mergeActWords, lang);
  return (
    <>
      <p>
        <bdi>{mergeText(standing, lang)}</bdi>.
      </p>
      {blockers.length > 0 ? (
        <div class="notice" data-kind="warning">
          <p>
            <span class="notice-kind">{w.blocked}</span> {w.restsOnIt}
          </p>
          <ul>
            {blockers.map((one) => (
              <Blocker key={`${one.code} ${one.slug} ${one.field} ${one.number}`} visit={visit} one={one} />
            ))}
          </ul>
        </div>
      ) : (
        <form class="form" method="post" action={visit.href(`/acteurs/${slug}/separation`)}>
          <input type="hidden" name="once" value={newId(visit.ctx.now())} />
          <button class="button" type="submit">
            {w.undoButton}
          </button>
        </form>
      )}
    </>
  );
}

/** The decision, with the way to where it is undone. */
function Blocker({ visit, one }: { visit: Visit; one: MergeBlocker }) {
  const { lang } = visit;
  const w = inLang(mergeActWords, lang);
  const said = one.field === null ? '' : ` (${actorFieldNames[one.field as ActorField][lang]})`;
  const path =
    one.importId === null ? `/acteurs/${one.slug}/valeurs/${one.field}` : `${importsPath}/${one.importId}`;
  return (
    <li>
      <a href={visit.href(path)}>
        {one.number === null ? <bdi>{one.name}</bdi> : inLang(importWords, lang).number(one.number)}
      </a>
      {lang === 'fr' ? ' : ' : ': '}
      {w[one.code]}
      {said}
    </li>
  );
}
