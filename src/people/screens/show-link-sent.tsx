import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { linkMinutes } from '../rules/sign-in-link.ts';
import { signInWords } from '../sign-in-words.ts';

/** GET /connexion/envoi: what happens next, the same whether the address is known or not. */
export const showLinkSent: Screen = (visit) => {
  const w = inLang(signInWords, visit.lang);
  return page(visit, {
    title: w.sentTitle,
    crumbs: [{ path: '/connexion', label: w.title }],
    body: (
      <>
        <h1>{w.sentTitle}</h1>
        <p class="lead">{w.sentLead(linkMinutes)}</p>
        <p>{w.sentNothing}</p>
        <p class="row">
          {visit.site.demo && (
            <a class="button" href={visit.href('/boite-locale')}>
              {w.openOutbox}
            </a>
          )}
          <a class="button" data-kind="secondary" href={visit.href('/connexion')}>
            {w.askAgain}
          </a>
        </p>
      </>
    ),
  });
};
