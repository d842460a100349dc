import { ok, type Result, refuse } from '#kit/result.ts';

export type ActsNumberRefusal = 'NUMBER_EMPTY' | 'NUMBER_OVER_15_CHARACTERS';

const numberMax = 15;
const objectMax = 500;

/**
 * Puts an act number into the form @CTES takes: letters, digits and underscores, 15 at most (`NumeroInterne`,
 * actes v1.1). « 2022.00112 » becomes « 2022_00112 »; a longer one is refused, never cut: it would collide.
 */
export function actsNumber(id: string): Result<string, ActsNumberRefusal> {
  const number = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (number === '') return refuse('NUMBER_EMPTY');
  return number.length > numberMax ? refuse('NUMBER_OVER_15_CHARACTERS') : ok(number);
}

/** The object of an act within the 500 characters of @CTES (`Objet`), cut at a word; SCDL keeps it whole. */
export function actsObject(object: string): string {
  if (object.length <= objectMax) return object;
  const cut = object.slice(0, objectMax - 3);
  const space = cut.lastIndexOf(' ');
  // Three dots, not the one character: @CTES files are ISO-8859-1.
  return `${space > objectMax / 2 ? cut.slice(0, space) : cut}...`;
}
