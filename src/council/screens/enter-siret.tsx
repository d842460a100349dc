import { z } from 'zod';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type Fault, type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { enterSiret } from '../actions/enter-siret.ts';
import { deliberationFormWords } from '../deliberation-form-words.ts';
import { assemblyOfOrganisation, type OwnAssembly } from '../queries/assembly-of-organisation.ts';

const schema = z.object({
  siret: z.string().trim().min(1, 'SIRET_REQUIRED').max(40, 'SIRET_PATTERN'),
  sourceTitle: z.string().trim().min(1, 'SOURCE_TITLE_REQUIRED').max(200, 'TOO_LONG'),
  sourceUrl: z.url({ protocol: /^https?$/, error: 'URL_INVALID' }),
  once: z.string().min(8).max(200),
});

/** GET /conseil/siret: the SIRET of the assembly this person keeps the secretariat of. */
export const showSiretForm: Screen = async (visit) => form(visit, await ownAssembly(visit), untouched, 200);

/** POST: enters it with its source, or shows the same form with every fault and nothing lost. */
export const postSiretForm: Screen = async (visit) => {
  const assembly = await ownAssembly(visit);
  const posted = await visit.form();
  const read = readForm(posted, schema);
  const refused = (faults: readonly Fault[]) => form(visit, assembly, { values: posted.values, faults }, 422);
  if (!read.ok) return refused(read.refusals);
  const { siret, sourceTitle, sourceUrl, once } = read.value;
  const source = { title: sourceTitle, url: sourceUrl };
  const done = await enterSiret(visit.ctx, visit.viewer, { siret, source, once });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE')) return redirect(visit, '/conseil');
  return refused(done.refusals);
};

async function ownAssembly(visit: Visit): Promise<OwnAssembly> {
  return found(await assemblyOfOrganisation(visit.ctx, visit.viewer.acting?.organisationId ?? ''));
}

function form(visit: Visit, assembly: OwnAssembly, state: FormState, status: number): Response {
  const w = inLang(deliberationFormWords, visit.lang);
  const shared = { state, sentences: w };
  return page(visit, {
    title: w.siretTitle,
    status,
    crumbs: [{ path: '/conseil', label: w.council }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{assembly.name}</p>
          <h1>{w.siretTitle}</h1>
          <p class="lead">{w.siretLead}</p>
        </header>
        <form class="form" method="post" action={visit.href('/conseil/siret')}>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <TextField
            {...shared}
            name="siret"
            label={w.siret}
            inputmode="numeric"
            width="medium"
            value={assembly.siret ?? ''}
          />
          <TextField
            {...shared}
            name="sourceTitle"
            label={w.sourceTitle}
            hint={w.sourceTitleHint}
            value={assembly.siretSource?.title ?? ''}
          />
          <TextField
            {...shared}
            name="sourceUrl"
            label={w.sourceUrl}
            type="url"
            value={assembly.siretSource?.url ?? ''}
          />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.save}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
