import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { chooseSemester } from '../actions/choose-semester.ts';
import { RuleSaid } from '../parts/rule-said.tsx';
import { profileWords } from '../profile-words.ts';
import type { SemesterReading } from '../rules/profile.ts';
import { semesterReadings } from '../rules/video-rules.ts';
import { semesterNames } from '../video-rule-words.ts';
import { videoWords } from '../video-words.ts';
import { findRules } from '../views/find-rules.ts';
import { onceOf } from './sitting-of-visit.ts';

const readings: readonly SemesterReading[] = ['half_year', 'rolling'];

/** GET /conseil/regles/semestre: the two readings of « once per semester », and the one this assembly keeps. */
export const showSemesterChoice: Screen = (visit) => draw(visit, untouched, 200);

/** POST: keeps one, then the rules. */
export const postSemesterChoice: Screen = async (visit) => {
  const form = await visit.form();
  const reading = readings.find((one) => one === form.text('reading')) ?? null;
  const done = await chooseSemester(visit.ctx, visit.viewer, { reading, once: await onceOf(visit) });
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, '/conseil/regles');
  return draw(visit, { values: form.values, faults: done.refusals }, 422);
};

async function draw(visit: Visit, state: FormState, status: number): Promise<Response> {
  const { lang } = visit;
  const w = inLang(videoWords, lang);
  const organisationId = visit.viewer.acting?.organisationId ?? null;
  const { assembly, rules } = found(await findRules(visit.ctx, { organisationId, slug: null }));
  const kept = rules.semester.value;
  if (assembly.organisationId !== organisationId || kept === 'not_asked') throw new Stop('NOT_FOUND');
  return page(visit, {
    title: w.chooseTitle,
    status,
    crumbs: [{ path: '/conseil/regles', label: profileWords.title[lang] }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{assembly.name}</p>
          <h1>{w.chooseTitle}</h1>
          <p class="lead">{w.chooseLead}</p>
        </header>
        <form class="form" method="post" action={visit.href(visit.path)}>
          <ErrorSummary lang={lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={newId(visit.ctx.now())} />
          <fieldset id="f-reading">
            <legend>{w.chooseLegend}</legend>
            {readings.map((one) => (
              <div key={one} class="choice">
                <input
                  type="radio"
                  id={`reading-${one}`}
                  name="reading"
                  value={one}
                  checked={one === kept}
                  aria-describedby={`reading-${one}-hint`}
                />
                <label for={`reading-${one}`}>
                  {semesterNames[one][lang]}
                  {one === 'half_year' && ` (${w.byDefault})`}
                </label>
                <p class="field-hint" id={`reading-${one}-hint`}>
                  <RuleSaid visit={visit} rule={semesterReadings[one]} />
                </p>
              </div>
            ))}
          </fieldset>
          <div class="form-actions">
            <button class="button" type="submit">
              {w.keep}
            </button>
          </div>
        </form>
        <p class="muted">
          <span class="badge">{w.inferred}</span> {profileWords.why[lang]}
          {lang === 'fr' ? ' : ' : ': '}
          {rules.semester.mark === 'I' && rules.semester.why[lang]}.
        </p>
      </>
    ),
  });
}
