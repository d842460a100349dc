import { createRequire } from 'node:module';

let kept: ReadonlyMap<string, string> | null = null;

/** The names of departments by their code, as `@etalab/decoupage-administratif` gives them (INSEE, Licence Ouverte). Read once. */
export function departmentNames(): ReadonlyMap<string, string> {
  if (kept) return kept;
  const load = createRequire(import.meta.url);
  const rows = load('@etalab/decoupage-administratif/data/departements.json') as readonly {
    code: string;
    nom: string;
  }[];
  kept = new Map(rows.map(({ code, nom }) => [code, nom]));
  return kept;
}
