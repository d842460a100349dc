import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { type ActorRequest, addressOf } from '../rules/filters.ts';
import { aboutWords } from '../words.ts';

const around = [
  ['/territoire/perimetre', 'perimeter'],
  ['/territoire/taxonomie', 'taxonomy'],
  ['/acteurs/comparaison', 'compare'],
  ['/acteurs/activites', 'activities'],
  ['/repertoire', 'reference'],
] as const;

/** How to take the list away, and what it is and is not. */
export function ReuseNotes({ visit, request }: { visit: Visit; request: ActorRequest }) {
  const w = inLang(aboutWords, visit.lang);
  const { filters, sort } = request;
  const file = (path: string) => visit.href(addressOf(path, { filters, sort }));
  return (
    <div class="columns">
      <section class="stack" data-gap="small" aria-labelledby="reuse">
        <h2 id="reuse">{w.dataTitle}</h2>
        <p>{w.dataLead}</p>
        <ul>
          <li>
            <a href={file('/acteurs.csv')}>CSV</a>
          </li>
          <li>
            <a href={file('/acteurs.json')}>JSON</a>
          </li>
          <li>
            <a href={visit.href('/relations.csv')}>{w.dataRelations}</a>
          </li>
          <li>
            <a href={visit.href('/acteurs-lisezmoi.txt')}>{w.dataReadme}</a>
          </li>
        </ul>
      </section>
      <div class="stack">
        <section class="stack" data-gap="small" aria-labelledby="around">
          <h2 id="around">{w.around}</h2>
          <ul>
            {around.map(([path, label]) => (
              <li key={path}>
                <a href={visit.href(path)}>{w[label]}</a>
              </li>
            ))}
          </ul>
        </section>
        <details>
          <summary>{w.aboutTitle}</summary>
          <ul class="prose">
            {w.about.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}
