import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { letterWords } from '../letter-words.ts';
import { LetterList } from '../parts/letter-list.tsx';
import { publicCrumbs } from '../parts/support-crumbs.ts';
import { findCandidature } from '../queries/find-candidature.ts';
import { publicStates } from '../rules/support-window.ts';
import { publicLetters } from '../views/public-letters.ts';

/** GET /candidatures/:slug/lettres: the letters of a candidature that was filed, as the public may read them. */
export const showPublicLetters: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const candidature = found(await findCandidature(visit.ctx, slug));
  // A draft's letters are its team's business until the file is deposited.
  const letters = publicStates.includes(candidature.state)
    ? await publicLetters(visit.ctx, candidature.id)
    : null;
  const w = inLang(letterWords, visit.lang);
  return page(visit, {
    title: w.title,
    crumbs: publicCrumbs(visit.lang, slug, candidature.title),
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{candidature.title[visit.lang]}</p>
          <h1>{w.title}</h1>
          <p class="lead">{w.publicLead}</p>
        </header>
        {letters === null ? <p>{w.notYetPublic}</p> : <LetterList visit={visit} letters={letters} />}
      </>
    ),
  });
};
