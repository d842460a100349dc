import { z } from 'zod';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type Fault, type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { saveView } from '../actions/save-view.ts';
import { lookingWords } from '../looking-words.ts';
import { filtersSaid } from '../rules/filters-said.ts';
import { isPicture, type Picture, picturePaths } from '../rules/pictures.ts';
import { savedRequest } from '../rules/saved-query.ts';
import { codesOf } from '../rules/vocabulary.ts';
import { viewWords } from '../view-words.ts';
import { facetNames } from '../views/facet-names.ts';
import { listWords } from '../words.ts';

const name = z.string().trim().min(1, 'REQUIRED').max(100, 'TOO_LONG');
const schema = z.object({
  nameFr: name,
  nameEn: name,
  picture: z.enum(codesOf(picturePaths)),
  query: z.string().max(4000),
  once: z.string().min(8).max(200),
});

/** GET /vues/nouvelle?vue=map&…: names what the page before showed. */
export const showViewForm: Screen = (visit) => {
  const { searchParams } = visit.url;
  const picture = searchParams.get('vue') ?? 'list';
  return form(visit, found(isPicture(picture) ? picture : null), searchParams, untouched, 200);
};

/** POST /vues/nouvelle: keeps it, or shows the same form with every fault and nothing lost. */
export const postViewForm: Screen = async (visit) => {
  const posted = await visit.form();
  const read = readForm(posted, schema);
  const picture = posted.text('picture');
  const params = new URLSearchParams(posted.text('query'));
  const refused = (faults: readonly Fault[]) =>
    form(visit, isPicture(picture) ? picture : 'list', params, { values: posted.values, faults }, 422);
  if (!read.ok) return refused(read.refusals);
  const done = await saveView(visit.ctx, visit.viewer, read.value);
  if (done.ok) return redirect(visit, `/vues/${done.value}`);
  if (done.refusals.some((one) => one.code === 'ALREADY_DONE')) return redirect(visit, '/vues');
  return refused(done.refusals);
};

async function form(
  visit: Visit,
  picture: Picture,
  params: URLSearchParams,
  state: FormState,
  status: number,
): Promise<Response> {
  const { lang } = visit;
  const w = inLang(viewWords, lang);
  const now = visit.ctx.now();
  const { filters, query } = savedRequest(picture, params, civilDay(now));
  const said = filtersSaid(filters, lang, await facetNames(visit.ctx));
  const shared = { state, sentences: w };
  return page(visit, {
    title: w.saveTitle,
    status,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: '/vues', label: w.title },
    ],
    body: (
      <>
        <header class="page-head">
          <h1>{w.saveTitle}</h1>
        </header>
        <form class="form" method="post" action={visit.href('/vues/nouvelle')}>
          <ErrorSummary lang={lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(now)} />
          <input type="hidden" name="picture" value={picture} />
          <input type="hidden" name="query" value={query} />
          <dl class="facts" aria-label={w.what}>
            <div>
              <dt>{w.picture}</dt>
              <dd>{lookingWords[picture][lang]}</dd>
            </div>
            <div>
              <dt>{w.what}</dt>
              <dd>{w.filters(said === '' ? w.noFilter : said)}</dd>
            </div>
          </dl>
          <TextField {...shared} name="nameFr" label={w.nameFr} hint={w.nameHint} maxlength={100} />
          <TextField {...shared} name="nameEn" label={w.nameEn} maxlength={100} />
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
