import { headingKey } from './import-fields.ts';
import { codesOf, domains, type Kind, kinds, type Layer, layers } from './vocabulary.ts';

/** Other ways of writing the kinds, in lists of real territories; « entreprise » alone tells no kind. */
const otherKinds: Readonly<Record<string, Kind>> = {
  startup: 'startup',
  'start up': 'startup',
  'jeune pousse': 'startup',
  jei: 'startup',
  tpe: 'sme',
  'tpe pme': 'sme',
  'tpe et pme': 'sme',
  sme: 'sme',
  eti: 'large_company',
  ge: 'large_company',
  'grand groupe': 'large_company',
  'grande entreprise': 'large_company',
  laboratoire: 'academic',
  labo: 'academic',
  'unite de recherche': 'academic',
  recherche: 'academic',
  'organisme de recherche': 'academic',
  universite: 'academic',
  ecole: 'academic',
  'ecole d ingenieurs': 'academic',
  'enseignement superieur': 'academic',
  pole: 'cluster',
  'pole de competitivite': 'cluster',
  incubateur: 'accelerator',
  accelerateur: 'accelerator',
  pepiniere: 'accelerator',
  fonds: 'investor',
  'fonds d investissement': 'investor',
  'capital risque': 'investor',
  'tiers lieu': 'place',
  coworking: 'place',
  'espace de coworking': 'place',
  fablab: 'place',
  collectivite: 'public_body',
  'collectivite territoriale': 'public_body',
  'etablissement public': 'public_body',
  administration: 'public_body',
  asso: 'association',
};

export function readKind(cell: string): Kind | null {
  return codeOf(cell, kinds) ?? otherKinds[headingKey(cell)] ?? null;
}

export function readLayer(cell: string): Layer | null {
  return codeOf(cell, layers);
}

export interface ReadDomains {
  /** As values are kept: a code of the vocabulary, or the territory’s own (`own-field.ts`). */
  readonly domains: readonly string[];
  /** What names no field of the register. */
  readonly unknown: readonly string[];
}

/** The fields that a cell names, separated as people do; `own` gives each of the territory’s own as it is kept, by their key. */
export function readDomains(cell: string, own: ReadonlyMap<string, string> = new Map()): ReadDomains {
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const part of partsOf(cell)) {
    const domain = codeOf(part, domains) ?? own.get(headingKey(part)) ?? null;
    if (domain === null) unknown.push(part);
    else known.add(domain);
  }
  return { domains: [...known], unknown };
}

/** The values of one cell: separated by a bar, a semicolon or a line; by commas or slashes too where they are words alone. */
export function partsOf(cell: string, also: 'commas' | 'bars only' = 'commas'): string[] {
  return cell
    .split(also === 'commas' ? /[|;,\n/]/ : /[|;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The code of a vocabulary that a text is, by itself, or by its name in either language. */
function codeOf<T extends Readonly<Record<string, { fr: string; en: string }>>>(
  text: string,
  vocabulary: T,
): (keyof T & string) | null {
  const key = headingKey(text);
  return (
    codesOf(vocabulary).find((code) => {
      const said = vocabulary[code];
      return [code, said?.fr ?? '', said?.en ?? ''].some((name) => headingKey(name) === key);
    }) ?? null
  );
}
