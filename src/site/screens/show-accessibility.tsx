import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { accessibilityWords } from '../accessibility-words.ts';

/** GET /accessibilite: what is aimed at, what was checked, what was not. */
export const showAccessibility: Screen = (visit) => {
  const w = inLang(accessibilityWords, visit.lang);
  return page(visit, {
    title: w.title,
    description: w.lead,
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <div class="prose">
          <h2>{w.state}</h2>
          <p>{w.stateText}</p>
          <h2>{w.tell}</h2>
          <p>{w.tellText}</p>
        </div>
      </>
    ),
  });
};
