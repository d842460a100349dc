import { plainText } from './plain-text.ts';

/** Words that are addresses of their own below /acteurs. */
const reserved = new Set(['imports', 'nouveau', 'carte', 'paysage', 'graphe', 'chronologie', 'suggestions']);
const lengthMax = 80;

/** The word of an actor's address, from its name, that nobody bears yet; it is added to those taken. */
export function newSlug(name: string, taken: Set<string>): string {
  const bare = plainText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, lengthMax)
    .replace(/^-+|-+$/g, '');
  const stem = bare === '' ? 'acteur' : bare;
  let slug = stem;
  for (let rank = 2; taken.has(slug) || reserved.has(slug); rank += 1) slug = `${stem}-${rank}`;
  taken.add(slug);
  return slug;
}
