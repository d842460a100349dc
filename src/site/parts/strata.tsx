import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { homeWords } from '../home-words.ts';

/** The « complete city » (F0.9): domains carried by software carried by hardware, each opening its actors. */
export function Strata({ visit }: { visit: Visit }) {
  const w = inLang(homeWords, visit.lang);
  const layers = [
    ['domain', w.domains, w.domainsText],
    ['software', w.software, w.softwareText],
    ['hardware', w.hardware, w.hardwareText],
  ] as const;
  return (
    <section aria-labelledby="complete" class="stack">
      <h2 id="complete">{w.completeTitle}</h2>
      <p>{w.completeLead}</p>
      <ol class="strata">
        {layers.map(([layer, name, text]) => (
          <li key={layer} class="stratum" data-layer={layer}>
            <a href={visit.href(`/acteurs?layer=${layer}`)}>{name}</a> <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
