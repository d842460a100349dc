import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { MandateCards } from '../parts/mandate-cards.tsx';
import { roleDeeds } from '../role-words.ts';
import { nextSteps } from '../rules/next-steps.ts';
import { peopleWords } from '../words.ts';

/** GET /mon-espace: who I am, the mandate I act under, my other mandates, and where my role goes on. */
export const showWorkspace: Screen = (visit) => {
  const w = inLang(peopleWords, visit.lang);
  const { viewer } = visit;
  const acting = viewer.acting;
  return page(visit, {
    title: w.spaceTitle,
    body: (
      <>
        <h1>{w.spaceTitle}</h1>
        <p class="lead">{w.spaceLead(viewer.name ?? w.nameErased)}</p>
        {acting && (
          <section aria-labelledby="next">
            <h2 id="next">{w.nextTitle}</h2>
            <p>{roleDeeds[acting.role][visit.lang]}</p>
            <ul class="row">
              {nextSteps[acting.role].map((step, rank) => (
                <li key={step.path}>
                  <a
                    class="button"
                    data-kind={rank === 0 ? undefined : 'secondary'}
                    href={visit.href(step.path)}
                  >
                    {step.label[visit.lang]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="mandates">
          <h2 id="mandates">{w.mandatesTitle}</h2>
          <MandateCards visit={visit} />
        </section>
      </>
    ),
  });
};
