import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { Candidature } from '../queries/find-candidature.ts';
import { labelWords } from '../words.ts';

/** What the council deliberated about this candidature. To be filled from `deliberationsOf` of council's door. */
export function CouncilSupport({ visit }: { visit: Visit; candidature: Candidature }) {
  const w = inLang(labelWords, visit.lang);
  return (
    <section aria-labelledby="council-support">
      <h2 id="council-support">{w.council}</h2>
      <p>
        {w.councilNone} <a href={visit.href('/conseil')}>{w.council}</a>
      </p>
    </section>
  );
}
