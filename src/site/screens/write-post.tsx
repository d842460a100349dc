import { z } from 'zod';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextArea, TextField } from '#kit/http/fields.tsx';
import { type Fault, type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { publishPost } from '../actions/publish-post.ts';
import { siteWords } from '../words.ts';

const address = z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'URL_INVALID' })], {
  error: 'URL_INVALID',
});
const schema = z
  .object({
    titleFr: z.string().trim().min(1, 'REQUIRED').max(200, 'TOO_LONG'),
    titleEn: z.string().trim().min(1, 'REQUIRED').max(200, 'TOO_LONG'),
    bodyFr: z.string().trim().min(1, 'REQUIRED'),
    bodyEn: z.string().trim().min(1, 'REQUIRED'),
    sourceTitle: z.string().trim(),
    sourceUrl: address,
    once: z.string().min(8).max(200),
  })
  .check((check) => {
    const { sourceTitle, sourceUrl } = check.value;
    if ((sourceTitle === '') !== (sourceUrl === '')) {
      check.issues.push({
        code: 'custom',
        message: 'SOURCE_INCOMPLETE',
        path: [sourceTitle === '' ? 'sourceTitle' : 'sourceUrl'],
        input: check.value,
      });
    }
  });

/** GET /actualites/nouvelle: an empty post. */
export const showPostForm: Screen = (visit) => form(visit, untouched, 200);

/** POST /actualites/nouvelle: publishes, or shows the same form with every fault and nothing lost. */
export const postPostForm: Screen = async (visit) => {
  const posted = await visit.form();
  const read = readForm(posted, schema);
  const refused = (faults: readonly Fault[]) => form(visit, { values: posted.values, faults }, 422);
  if (!read.ok) return refused(read.refusals);
  const { sourceTitle, sourceUrl, ...draft } = read.value;
  const source = sourceTitle === '' ? null : { title: sourceTitle, url: sourceUrl };
  const done = await publishPost(visit.ctx, visit.viewer, { ...draft, source });
  if (done.ok) return redirect(visit, `/actualites/${done.value}`);
  if (done.refusals.some((one) => one.code === 'ALREADY_DONE')) return redirect(visit, '/actualites');
  return refused(done.refusals);
};

function form(visit: Visit, state: FormState, status: number): Response {
  const w = inLang(siteWords, visit.lang);
  const shared = { state, sentences: w };
  return page(visit, {
    title: w.write,
    status,
    crumbs: [{ path: '/actualites', label: w.posts }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.write}</h1>
        </header>
        <form class="form" method="post" action={visit.href('/actualites/nouvelle')}>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <TextField {...shared} name="titleFr" label={w.titleFr} maxlength={200} />
          <TextArea {...shared} name="bodyFr" label={w.bodyFr} hint={w.paragraphs} />
          <TextField {...shared} name="titleEn" label={w.titleEn} maxlength={200} />
          <TextArea {...shared} name="bodyEn" label={w.bodyEn} hint={w.paragraphs} />
          <TextField {...shared} name="sourceTitle" label={w.sourceTitle} optional={w.optional} />
          <TextField {...shared} name="sourceUrl" label={w.sourceUrl} optional={w.optional} type="url" />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.publish}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
