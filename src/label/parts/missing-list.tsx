import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { dossierWords } from '../dossier-words.ts';
import type { Missing } from '../rules/completeness.ts';

const kinds = [
  ['question', 'checkQuestions'],
  ['indicator', 'checkFigures'],
  ['piece', 'checkPieces'],
] as const;

type Props = { readonly visit: Visit; readonly slug: string; readonly missing: readonly Missing[] };

/** Everything missing, by kind, each linked to the page where it is fixed. Nothing when nothing is missing. */
export function MissingList({ visit, slug, missing }: Props) {
  const w = inLang(dossierWords, visit.lang);
  return (
    <>
      {kinds.map(([kind, title]) => {
        const own = missing.filter((one) => one.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`missing-${kind}`}>
            <h2 id={`missing-${kind}`}>{w[title]}</h2>
            <ul>
              {own.map((one) => (
                <li key={one.key}>
                  <a href={visit.href(`/candidatures/${slug}${one.path}`)}>{one.name[visit.lang]}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
