import type { Lang } from '#kit/i18n.ts';
import type { Member } from './minutes.ts';

/** « siège 12 » in a rehearsal, the member's name in a real sitting; a substitute says whose place they take. */
export function memberName(member: Member, lang: Lang): string {
  const seat = `${lang === 'fr' ? 'siège' : 'seat'} ${member.seat}`;
  if (!member.substituteOf) return member.name ?? seat;
  const substitute = lang === 'fr' ? 'suppléant(e)' : 'substitute';
  const titular = member.substituteOf.name;
  const of = lang === 'fr' ? (titular === null ? `du ${seat}` : `de ${titular}`) : `of ${titular ?? seat}`;
  return member.name === null ? `${substitute} ${of}` : `${member.name}, ${substitute} ${of}`;
}

/**
 * The members in one sentence: names one after the other, seats without a name as runs (« sièges 1 à 61, 63 et 70 »). With
 * a substitute by name, whose own mention holds a comma, semicolons part them.
 */
export function memberList(members: readonly Member[], lang: Lang): string {
  const told = (one: Member) => one.name !== null || one.substituteOf !== undefined;
  const names = members.filter(told).map((one) => memberName(one, lang));
  const seats = members.filter((one) => !told(one)).map((one) => one.seat);
  const runs = runsOf(seats).map(([first, last]) => {
    if (first === last) return String(first);
    return lang === 'fr' ? `${first} à ${last}` : `${first} to ${last}`;
  });
  const word = lang === 'fr' ? 'siège' : 'seat';
  const numbered = runs.length === 0 ? [] : [`${word}${seats.length > 1 ? 's' : ''} ${joined(runs, lang)}`];
  const parts = [...names, ...numbered];
  const commas = members.some((one) => one.name !== null && one.substituteOf !== undefined);
  return commas ? parts.join(lang === 'fr' ? ' ; ' : '; ') : joined(parts, lang);
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
