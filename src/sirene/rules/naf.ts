/**
 * A code of activity is read with its nomenclature, never alone (decree 2007-1888 for NAF rév. 2; decree 2025-736 puts NAF 2025
 * in its place on 1 January 2027): the same sign names other activities in another one.
 */
export type NafNomenclature = 'NAP' | 'NAF1993' | 'NAFRev1' | 'NAFRev2' | 'NAF2025';

export interface NafCode {
  readonly code: string;
  /** Null when neither the file nor the shape of the code says it. */
  readonly nomenclature: NafNomenclature | null;
}

const shapes: readonly (readonly [NafNomenclature, RegExp])[] = [
  ['NAFRev2', /^\d\d\.\d\d[A-Z]$/],
  ['NAF2025', /^\d\d\.\d\d[A-Z]$/],
  ['NAFRev1', /^\d\d\.\d[A-Z]$/],
  ['NAF1993', /^\d\d\.\d[A-Z]$/],
  ['NAP', /^\d\d\.\d\d$/],
];
const shapeOf = new Map(shapes);

export function isNomenclature(text: string): text is NafNomenclature {
  return shapeOf.has(text as NafNomenclature);
}

/**
 * The code with its nomenclature: the one the file names, else the only one that writes its codes so in a file of that day
 * (`62.01Z` in a file of 2026 is NAF rév. 2; `45.2R` may be of 1993 or of 2003, nobody says which). `6201Z` is `62.01Z`.
 * Null when the text is no code of that nomenclature, nor of any.
 */
export function readNaf(
  text: string,
  nomenclature: NafNomenclature | null,
  publishedOn: string,
): NafCode | null {
  const code = /^\d\d\d/.test(text) ? `${text.slice(0, 2)}.${text.slice(2)}` : text;
  if (nomenclature !== null) return shapeOf.get(nomenclature)?.test(code) ? { code, nomenclature } : null;
  const possible = shapes.filter(([one, shape]) => one !== otherOf(publishedOn) && shape.test(code));
  const [only, second] = possible;
  if (only === undefined) return null;
  return { code, nomenclature: second === undefined ? only[0] : null };
}

/** Of the two nomenclatures with one shape, the one that is not yet, or no longer, the reference on that day. */
function otherOf(publishedOn: string): NafNomenclature {
  return publishedOn < '2027-01-01' ? 'NAF2025' : 'NAFRev2';
}

/** A section, letter by letter, of the divisions it begins with: each section goes to the next one. */
const sections: Readonly<Partial<Record<NafNomenclature, string>>> = {
  NAFRev2: 'A01 B05 C10 D35 E36 F41 G45 H49 I55 J58 K64 L68 M69 N77 O84 P85 Q86 R90 S94 T97 U99',
  NAF2025: 'A01 B05 C10 D35 E36 F41 G46 H49 I55 J58 K61 L64 M68 N69 O77 P84 Q85 R86 S90 T94 U97 V99',
};

/** The letter of the section that holds the code, in its own nomenclature; null where there is none, or none is known. */
export function nafSection({ code, nomenclature }: NafCode): string | null {
  const list = nomenclature === null ? undefined : sections[nomenclature];
  const division = code.slice(0, 2);
  if (list === undefined || division < '01') return null;
  let letter: string | null = null;
  for (const one of list.split(' ')) if (one.slice(1) <= division) letter = one.slice(0, 1);
  return letter;
}
