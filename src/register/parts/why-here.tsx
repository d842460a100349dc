import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { inclusionWords } from '../inclusion-words.ts';
import { isIncluded } from '../rules/inclusion.ts';
import { inclusionText } from '../rules/inclusion-text.ts';
import type { ToldInclusion } from '../views/inclusion-counts.ts';

/** Why an actor is within the perimeter, each reason with its source; where nobody says, that is said. */
export function WhyHere({ visit, reasons }: { visit: Visit; reasons: readonly ToldInclusion[] }) {
  const { lang } = visit;
  const w = inLang(inclusionWords, lang);
  return (
    <section class="stack" aria-labelledby="why-here">
      <h2 id="why-here">{w.whyHere}</h2>
      {reasons.length === 0 ? (
        <p>{w.noReason}</p>
      ) : (
        <ul>
          {reasons.map(({ reason, detail, source, mark, knownBy }) => (
            <li key={`${knownBy} ${reason} ${detail} ${source.slug}`}>
              <bdi>{inclusionText(detail === null ? reason : `${reason}: ${detail}`, lang)}</bdi>{' '}
              <Mark visit={{ lang }} mark={mark} />{' '}
              <small class="muted">
                {knownBy === 'link' && `${w.byLink}, `}
                <a href={source.url} rel="external" lang="fr" title={source.title}>
                  {source.publisher}
                </a>
              </small>
            </li>
          ))}
        </ul>
      )}
      {reasons.length > 0 && !isIncluded(reasons.map((one) => one.reason)) && <p>{w.notAlone}</p>}
      <p>
        <a href={visit.href('/territoire/perimetre')}>{w.perimeter}</a>
      </p>
    </section>
  );
}
