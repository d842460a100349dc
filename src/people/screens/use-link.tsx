import { redirect } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { useSignInLink } from '../actions/use-sign-in-link.ts';
import { openingCookie } from '../rules/session-cookie.ts';
import { signInWords } from '../sign-in-words.ts';
import { findLinkState } from '../views/find-link-state.ts';

// The address itself is a secret for a quarter of an hour.
const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/** GET /connexion/:token: a button, and nothing consumed, because mail scanners open every link. */
export const showUseLink: Screen = async (visit) => {
  const state = await findLinkState(visit.ctx, visit.params['token'] ?? '');
  if (state === 'used') return drawRefused(visit, 'LINK_USED');
  if (state === 'expired') return drawRefused(visit, 'LINK_EXPIRED');
  if (state === 'unknown') return drawRefused(visit, 'LINK_UNKNOWN');
  const w = inLang(signInWords, visit.lang);
  return page(visit, {
    title: w.useTitle,
    headers,
    body: (
      <>
        <h1>{w.useTitle}</h1>
        <p class="lead">{w.useLead}</p>
        <form class="form" method="post" action={visit.href(visit.path)}>
          <button type="submit" class="button">
            {w.use}
          </button>
        </form>
      </>
    ),
  });
};

/** POST /connexion/:token: consumes the link and opens the session. */
export const postUseLink: Screen = async (visit) => {
  const used = await useSignInLink(visit.ctx, visit.params['token'] ?? '');
  if (!used.ok) return drawRefused(visit, used.refusals[0] ?? 'LINK_UNKNOWN');
  const cookie = openingCookie(used.value.sessionToken, visit.site.publicUrl);
  return redirect(visit, used.value.returnPath, { 'set-cookie': cookie });
};

type LinkRefusal = 'LINK_UNKNOWN' | 'LINK_EXPIRED' | 'LINK_USED';

function drawRefused(visit: Visit, code: LinkRefusal): Response {
  const w = inLang(signInWords, visit.lang);
  return page(visit, {
    title: w[code],
    headers,
    status: code === 'LINK_UNKNOWN' ? 404 : 410,
    body: (
      <>
        <h1>{w[code]}</h1>
        <p class="lead">{w.refusedWhy[code]}</p>
        <p>
          <a class="button" href={visit.href('/connexion')}>
            {w.askNew}
          </a>
        </p>
      </>
    ),
  });
}
