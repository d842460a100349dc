import { createRequire } from 'node:module';
import { communeKey } from '#sirene/public.ts';

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly postcodes: readonly string[];
}

interface Communes {
  readonly byCode: ReadonlyMap<string, Commune>;
  /** By the key of the name; those that merged into another are found by their old name too. */
  readonly byKey: ReadonlyMap<string, readonly Commune[]>;
  readonly byFormerKey: ReadonlyMap<string, readonly Commune[]>;
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>;
}

interface Row {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly collectivite?: string;
  readonly codesPostaux?: readonly string[];
  readonly chefLieu?: string;
}

let read: Communes | null = null;

/** The communes of France as `@etalab/decoupage-administratif` gives them (INSEE's official geographic code). Read once. */
export function frenchCommunes(): Communes {
  read ??= readCommunes();
  return read;
}

function readCommunes(): Communes {
  const load = createRequire(import.meta.url);
  const rows = load('@etalab/decoupage-administratif/data/communes.json') as readonly Row[];
  const byCode = new Map<string, Commune>();
  const byKey = new Map<string, Commune[]>();
  const byFormerKey = new Map<string, Commune[]>();
  const byPostcode = new Map<string, Commune[]>();
  for (const row of rows) {
    if (row.type !== 'commune-actuelle') continue;
    const department = row.departement ?? row.collectivite ?? row.code.slice(0, 2);
    const commune = { code: row.code, name: row.nom, department, postcodes: row.codesPostaux ?? [] };
    byCode.set(row.code, commune);
    add(byKey, communeKey(row.nom), commune);
    for (const postcode of commune.postcodes) add(byPostcode, postcode, commune);
  }
  for (const row of rows) {
    const now = byCode.get(row.chefLieu ?? '');
    if (row.chefLieu !== undefined && now !== undefined) add(byFormerKey, communeKey(row.nom), now);
  }
  return { byCode, byKey, byFormerKey, byPostcode };
}

function add(map: Map<string, Commune[]>, key: string, commune: Commune): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [commune]);
  else if (!known.includes(commune)) known.push(commune);
}
