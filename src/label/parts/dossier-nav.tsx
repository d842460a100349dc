import type { Visit } from '#kit/http/visit.ts';
import { dossierNavWords } from '../dossier-words.ts';

const places = [
  ['dossier', 'tasks'],
  ['dossier/pieces', 'pieces'],
  ['dossier/lettres', 'letters'],
  ['dossier/engagements', 'commitments'],
  ['dossier/verification', 'check'],
  ['depot', 'file'],
] as const;

/** The rooms of a team's file, the same on each of its pages. */
export function DossierNav({ visit, slug }: { visit: Visit; slug: string }) {
  return (
    <nav class="no-print" aria-label={dossierNavWords.label[visit.lang]}>
      <ul class="row">
        {places.map(([place, word]) => {
          const path = `/candidatures/${slug}/${place}`;
          return (
            <li key={place}>
              <a href={visit.href(path)} aria-current={visit.path === path ? 'page' : undefined}>
                {dossierNavWords[word][visit.lang]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
