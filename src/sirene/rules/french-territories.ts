import { createRequire } from 'node:module';
import { foldName } from './fold-name.ts';
import { communeKey, type Territories } from './place.ts';

interface Named {
  readonly code: string;
  readonly nom: string;
}

let read: Territories | null = null;

/**
 * Communes, departments and regions of France as the package `@etalab/decoupage-administratif` gives them (INSEE's official
 * geographic code, Licence Ouverte). Read once, when first asked for: 37,590 communes.
 */
export function frenchTerritories(): Territories {
  read ??= readTerritories();
  return read;
}

function readTerritories(): Territories {
  const load = createRequire(import.meta.url);
  const data = (name: string) => load(`@etalab/decoupage-administratif/data/${name}.json`);
  const regions = data('regions') as readonly Named[];
  const departments = data('departements') as readonly (Named & { readonly region?: string })[];
  const communes = data('communes') as readonly (Named & { readonly departement?: string })[];
  const departmentsOfCommune = new Map<string, Set<string>>();
  for (const { nom, departement } of communes) {
    if (!departement) continue;
    const key = communeKey(nom);
    const known = departmentsOfCommune.get(key);
    if (known) known.add(departement);
    else departmentsOfCommune.set(key, new Set([departement]));
  }
  const alone = [...departmentsOfCommune].flatMap(([key, set]) => {
    const [only] = set;
    return set.size === 1 && only ? [[key, only] as const] : [];
  });
  return {
    departmentOfName: new Map(departments.map((one) => [foldName(one.nom), one.code])),
    regionOfName: new Map([
      ...regions.map((one) => [foldName(one.nom), one.code] as const),
      ...formerRegions,
    ]),
    regionOfDepartment: new Map(departments.map((one) => [one.code, one.region ?? ''])),
    departmentOfCommune: new Map(alone),
  };
}

/** Regions before 2016 (loi n° 2015-29 of 16 January 2015), as lists still write them, with the one each is part of. */
const formerRegions: readonly (readonly [string, string])[] = [
  ['alsace', '44'],
  ['lorraine', '44'],
  ['champagne ardenne', '44'],
  ['aquitaine', '75'],
  ['limousin', '75'],
  ['poitou charentes', '75'],
  ['auvergne', '84'],
  ['rhone alpes', '84'],
  ['bourgogne', '27'],
  ['franche comte', '27'],
  ['languedoc roussillon', '76'],
  ['midi pyrenees', '76'],
  ['nord pas calais', '32'],
  ['nord pas de calais', '32'],
  ['picardie', '32'],
  ['basse normandie', '28'],
  ['haute normandie', '28'],
  ['centre', '24'],
  ['paca', '93'],
  ['idf', '11'],
  ['ile france', '11'],
];
