import { createRequire } from 'node:module';

/** A group of communes with its own assembly (« établissement public de coopération intercommunale »). */
export interface Epci {
  readonly code: string;
  readonly name: string;
  readonly communes: readonly string[];
}

interface Geography {
  readonly names: ReadonlyMap<string, string>;
  readonly epciOf: ReadonlyMap<string, Epci>;
}

let read: Geography | null = null;

/** The name of a commune of today, or nothing: merged communes and mistyped codes have none. */
export function communeName(code: string): string | null {
  return geography().names.get(code) ?? null;
}

/** The EPCI that a commune belongs to; a few islands belong to none. */
export function epciOf(communeCode: string): Epci | null {
  return geography().epciOf.get(communeCode) ?? null;
}

/** The communes that a map of these ones shows: all those of their EPCIs, so that a filter never moves the frame. */
export function perimeterOf(communeCodes: readonly string[]): string[] {
  const codes = new Set(communeCodes);
  for (const code of communeCodes) for (const member of epciOf(code)?.communes ?? []) codes.add(member);
  return [...codes].sort();
}

/** As the package `@etalab/decoupage-administratif` gives them (INSEE, DGCL; Licence Ouverte). Read once, when first asked for. */
function geography(): Geography {
  read ??= readGeography();
  return read;
}

function readGeography(): Geography {
  const load = createRequire(import.meta.url);
  const communes = load('@etalab/decoupage-administratif/data/communes.json') as readonly {
    code: string;
    nom: string;
    type: string;
  }[];
  const groups = load('@etalab/decoupage-administratif/data/epci.json') as readonly {
    code: string;
    nom: string;
    membres: readonly { code: string }[];
  }[];
  const epciOfCommune = new Map<string, Epci>();
  for (const { code, nom, membres } of groups) {
    const epci = { code, name: nom, communes: membres.map((one) => one.code) };
    for (const commune of epci.communes) epciOfCommune.set(commune, epci);
  }
  return {
    names: new Map(
      communes.filter((one) => one.type === 'commune-actuelle').map((one) => [one.code, one.nom]),
    ),
    epciOf: epciOfCommune,
  };
}
