import type { Lang } from '#kit/i18n.ts';
import type { Member } from './minutes.ts';

/** « siège 12 (fictif) » in a rehearsal, the member's name in a real sitting. */
export function memberName(member: Member, lang: Lang): string {
  if (member.name !== null) return member.name;
  return lang === 'fr' ? `siège ${member.seat}` : `seat ${member.seat}`;
}

/** The members in one sentence: names one after the other, seats without a name as runs (« sièges 1 à 61, 63 et 70 »). */
export function memberList(members: readonly Member[], lang: Lang): string {
  const names = members.flatMap((one) => (one.name === null ? [] : [one.name]));
  const seats = members.filter((one) => one.name === null).map((one) => one.seat);
  const runs = runsOf(seats).map(([first, last]) => {
    if (first === last) return String(first);
    return lang === 'fr' ? `${first} à ${last}` : `${first} to ${last}`;
  });
  const word = lang === 'fr' ? 'siège' : 'seat';
  const numbered = runs.length === 0 ? [] : [`${word}${seats.length > 1 ? 's' : ''} ${joined(runs, lang)}`];
  return joined([...names, ...numbered], lang);
}

/** Numbers as runs of at least three; two in a row stay apart. */
function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]): [number, number][] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}

function joined(parts: readonly string[], lang: Lang): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${parts.at(-1)}`;
}
