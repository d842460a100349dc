import { plainWords } from './members-table.ts';

/** Does a member answer a search? A number is a seat; words are looked for in the name, accents and case dropped. */
export function answersSearch(
  member: { readonly number: number; readonly name: string },
  q: string,
): boolean {
  const asked = plainWords(q);
  if (asked === '') return true;
  if (/^\d+$/.test(asked)) return member.number === Number(asked);
  const name = plainWords(member.name);
  return asked.split(' ').every((word) => name.includes(word));
}
