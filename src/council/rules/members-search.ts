import { plainWords } from './members-table.ts';

/** Does a member answer a search? A number alone is a seat; words begin words of the name, accents and case dropped. */
export function answersSearch(
  member: { readonly number: number; readonly name: string },
  q: string,
): boolean {
  const asked = plainWords(q);
  if (asked === '') return true;
  if (/^\d+$/.test(asked)) return member.number === Number(asked);
  const words = plainWords(member.name).split(' ');
  return asked
    .split(' ')
    .every((part) => words.some((word) => (/^\d/.test(part) ? word === part : word.startsWith(part))));
}
