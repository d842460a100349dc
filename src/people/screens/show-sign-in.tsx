import { z } from 'zod';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { requestSignInLink } from '../actions/request-sign-in-link.ts';
import { localPath } from '../rules/local-path.ts';
import { signInWords } from '../sign-in-words.ts';

const schema = z.object({
  email: z.string().trim().toLowerCase().max(254, 'EMAIL_INVALID').pipe(z.email('EMAIL_INVALID')),
});

/** GET /connexion?vers=…: asks for the e-mail address that receives the link. */
export const showSignIn: Screen = (visit) => draw(visit, untouched, visit.url.searchParams.get('vers') ?? '');

/** POST /connexion: sends the link, or nothing, and says the same in both cases. */
export const postSignIn: Screen = async (visit) => {
  const form = await visit.form();
  const goal = form.text('vers');
  const read = readForm(form, schema);
  if (!read.ok) return draw(visit, { values: form.values, faults: read.refusals }, goal);
  await requestSignInLink(visit.ctx, {
    email: read.value.email,
    lang: visit.lang,
    returnPath: localPath(goal) ?? '/mon-espace',
    linkHref: (token) => visit.site.publicUrl + visit.href(`/connexion/${token}`),
  });
  return redirect(visit, '/connexion/envoi');
};

function draw(visit: Visit, state: FormState, goal: string): Response {
  const w = inLang(signInWords, visit.lang);
  return page(visit, {
    title: w.title,
    description: w.lead,
    status: state.faults.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <form class="form" method="post" action={visit.href('/connexion')} novalidate>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="vers" value={localPath(goal) ?? ''} />
          <TextField
            name="email"
            label={w.email}
            hint={w.emailHint}
            type="email"
            inputmode="email"
            autocomplete="email"
            state={state}
            sentences={w}
          />
          <div class="form-actions">
            <button type="submit" class="button">
              {w.send}
            </button>
          </div>
        </form>
        {visit.site.demo && (
          <div class="notice" data-kind="info">
            <p>
              {w.demoInstead} <a href={visit.href('/entrer-comme')}>{w.demoEnterAs}</a>
            </p>
          </div>
        )}
      </>
    ),
  });
}
