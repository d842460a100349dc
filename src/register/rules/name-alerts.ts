import { givenNames } from './given-names.ts';
import { headingKey } from './import-fields.ts';
import type { RowRemark } from './import-row.ts';

/**
 * What a column of names may hold that is no name of an organisation: an address, a sentence, a person. None is published
 * before somebody looked: a list must not put a person online.
 */
export function nameAlerts(name: string, standing: 'natural_person' | 'legal_person' | null): RowRemark[] {
  const said = (code: RowRemark['code']): RowRemark => ({ code, field: 'name', text: name });
  if (standing === 'natural_person') return [said('NATURAL_PERSON')];
  if (/^(?:https?:\/\/|www\.)|@\S+\.\w|^\S+\.(?:fr|com|org|net|eu|io|tech)(?:\/\S*)?$/i.test(name))
    return [said('NAME_IS_URL')];
  if (isSentence(name)) return [said('NAME_IS_SENTENCE')];
  if (standing === null && isPerson(name)) return [said('NAME_IS_PERSON')];
  return [];
}

/** Longer than names are, or with the verb and the full stop of somebody who explains. */
function isSentence(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length > 160 || name.includes('\n')) return true;
  if (words.length >= 5 && /[a-zà-ÿ]{2}[.!?…]$/.test(name)) return true;
  return (
    words.length >= 6 &&
    /\s(?:est|sont|sera|était|a été|ont été|n’est|n'est|en cours|création de|is|are|was|were|has been|will be)\s/i.test(
      ` ${name} `,
    )
  );
}

const civilities =
  /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|pr|professeur|me|maitre|ms|mrs)$/;

/** Words that a person's name does not hold. */
const bodies =
  /^(?:groupe|group|laboratoires?|labo|labs?|institut|ecole|lycee|college|universite|fondation|association|studio|agence|conseil|consulting|cabinet|atelier|maison|cafe|tech|technologies|technology|systems?|solutions?|services?|software|robotics|digital|industries?|energies?|sas|sasu|sarl|eurl|sa|scop|et|de|du|des|la|le|les|fils|freres|associes|co)$/;

/** Two or three words, a given name first or last; or a civility. Cautious: who is held for a person is looked at, no more. */
function isPerson(name: string): boolean {
  const words = headingKey(name.replace(/[-’']/g, '')).split(' ');
  const [first = '', ...others] = words;
  if (civilities.test(first) && others.length > 0 && others.length < 4) return true;
  if (words.length < 2 || words.length > 3 || words.some((word) => bodies.test(word) || /\d/.test(word)))
    return false;
  return givenNames.has(first) || givenNames.has(words.at(-1) ?? '');
}
