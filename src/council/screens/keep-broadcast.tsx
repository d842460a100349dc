import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { keepBroadcast } from '../actions/keep-broadcast.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { readDraft } from '../queries/read-draft.ts';
import { broadcastForm } from '../rules/broadcast.ts';
import { bracketed } from '../rules/citation.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { videoWords } from '../video-words.ts';
import { findSitting } from '../views/find-sitting.ts';
import { preparationPath } from './draft-of-visit.ts';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/diffusion: where the sitting is followed live, then seen again; while it is drafted too. */
export const showBroadcast: Screen = (visit) => draw(visit, untouched, 200);

/** POST: gives, changes or withdraws the address, then back to where it was needed. */
export const postBroadcast: Screen = async (visit) => {
  const sitting = await keptSittingOf(visit);
  const form = await visit.form();
  const read = readForm(form, broadcastForm);
  if (!read.ok) return draw(visit, { values: form.values, faults: read.refusals }, 422);
  const { slug } = sitting;
  const once = await onceOf(visit);
  const done = await keepBroadcast(visit.ctx, visit.viewer, { slug, typed: read.value, once });
  const again = ['ALREADY_DONE', 'NOTHING_CHANGED'];
  if (done.ok || done.refusals.every((one) => again.includes(one.code)))
    return redirect(visit, backOf(visit, sitting));
  return draw(visit, { values: form.values, faults: done.refusals }, 422);
};

/** The sitting, drafted or not, for those who keep its broadcast; « introuvable » for everybody else. */
async function keptSittingOf(visit: Visit): Promise<SittingNow> {
  const sitting = found(await findSitting(visit.ctx, visit.params['slug'] ?? ''));
  if (!may(visit.viewer, convocationPermissions, 'broadcast.keep', sitting.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  return sitting;
}

function backOf(visit: Visit, sitting: SittingNow): string {
  if (sitting.state === 'drafted') return preparationPath(sitting.slug);
  const chair = visit.viewer.acting?.role === 'council_president';
  return addressOf(sitting, chair ? '/bureau' : '/secretariat');
}

async function draw(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang(videoWords, visit.lang);
  const sitting = await keptSittingOf(visit);
  const drafted = sitting.state === 'drafted';
  // Until it is convened, where it is held is what the plan says.
  const venue = drafted ? (await readDraft(visit.ctx.db, sitting.slug))?.venue : sitting.venue;
  const must = venue === 'video' && sitting.rules.liveBroadcast.value === 'by_video';
  const closed = sitting.state === 'closed';
  const shared = { state, sentences: w, type: 'url', inputmode: 'url', maxlength: 500 } as const;
  return page(visit, {
    title: closed ? w.recordingField : w.title,
    status,
    crumbs: [
      { path: '/conseil/seances', label: w.sittings },
      {
        path: drafted ? preparationPath(sitting.slug) : addressOf(sitting),
        label: sitting.title[visit.lang],
      },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{sitting.title[visit.lang]}</p>
          <h1>{closed ? w.recordingField : w.title}</h1>
          <p class="lead">{closed ? w.afterwards : w.lead}</p>
        </header>
        {closed ? (
          <AfterClosing visit={visit} sitting={sitting} />
        ) : (
          <div class="notice" data-kind={must && sitting.broadcast.live === null ? 'warning' : 'info'}>
            <p>{must ? w.mandatory : w.optionalHere}</p>
          </div>
        )}
        <form class="form" method="post" action={visit.href(visit.path)}>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          {closed ? (
            <TextField
              {...shared}
              name="recording"
              label={w.recordingField}
              hint={w.recordingHint}
              value={sitting.broadcast.recording ?? ''}
            />
          ) : (
            <TextField
              {...shared}
              name="live"
              label={w.live}
              hint={w.liveHint}
              value={sitting.broadcast.live ?? ''}
            />
          )}
          <div class="form-actions">
            <button class="button" type="submit">
              {w.save}
            </button>
            <a class="button" data-kind="secondary" href={visit.href(backOf(visit, sitting))}>
              {w.back}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

/** What the law says of the recording, and that nothing of a closed session is in it. */
function AfterClosing({ visit, sitting }: { visit: Visit; sitting: SittingNow }) {
  const { lang } = visit;
  const w = inLang(videoWords, lang);
  const { recording } = sitting.rules;
  const says = recording.says[lang];
  return (
    <>
      {sitting.venue === 'video' && (
        <div class="notice" data-kind="info">
          <p>
            {says.charAt(0).toUpperCase() + says.slice(1)}
            {bracketed(recording.article, lang)}.{' '}
            {recording.mark === 'I' && <span class="badge">{w.inferred}</span>}
          </p>
        </div>
      )}
      {sitting.closedSessions.some((one) => one.result === 'granted') && (
        <div class="notice" data-kind="warning">
          <p>{w.closedParts}</p>
        </div>
      )}
    </>
  );
}
