import type { Lang } from '#kit/i18n.ts';
import { roleNames } from '#kit/role-names.ts';
import { matchingWords } from '../match-words.ts';
import type { WhoDecided } from '../views/who-decided.ts';

/** « Contributeur 1, contributeur de la candidature, Digital Grenoble », or the role alone where no name may be said. */
export function whoText(who: WhoDecided | undefined, lang: Lang): string {
  if (who === undefined) return matchingWords.someone[lang];
  const role = `${roleNames[who.role][lang]}, ${who.organisation}`;
  return who.name === null ? role : `${who.name}, ${role}`;
}
