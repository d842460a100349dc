/** Sixteen consonants, one per hexadecimal digit: none reads as another letter or a digit, and they make no word. */
const letters = 'BCDFGHJKMNPRTVWX';
const length = 4;

/** Wrong tries that one seat may make against one code: 5 in 65,536 is no way in. */
export const presenceTries = 5;

/**
 * Makes the code that the hall screen shows from random hexadecimal digits, at least four: a member who types it is in
 * the room, as presence must be physical for the quorum (L2121-17 CGCT; the code itself is a means of ours [I]).
 */
export function presenceCode(hex: string): string {
  return Array.from(hex.slice(0, length), (digit) => letters[Number.parseInt(digit, 16)] ?? '').join('');
}

export type PresenceCodeAnswer =
  | 'right'
  | 'PRESENCE_CODE_MISSING'
  | 'PRESENCE_CODE_NOT_DRAWN'
  | 'PRESENCE_CODE_OLD'
  | 'PRESENCE_CODE_WRONG';

/**
 * Judges what was typed against the codes drawn, oldest first: only the last one holds, and one that was on the screen
 * before says so. Case and spaces do not matter.
 */
export function judgePresenceCode(typed: string, drawn: readonly string[]): PresenceCodeAnswer {
  const asked = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  const current = drawn.at(-1);
  if (current === undefined) return 'PRESENCE_CODE_NOT_DRAWN';
  if (asked === '') return 'PRESENCE_CODE_MISSING';
  if (asked === current) return 'right';
  return drawn.includes(asked) ? 'PRESENCE_CODE_OLD' : 'PRESENCE_CODE_WRONG';
}
