import type { ReadDb } from '#kit/db/database.ts';
import { sha256 } from '#kit/ids.ts';
import { legalStandings } from '#sirene/public.ts';
import type { OutcomeCounts } from '../import-tables.ts';
import type { Mark } from '../rules/actor.ts';
import { sourceKey } from '../rules/actor-fields.ts';
import type { MappedColumn } from '../rules/import-fields.ts';
import { withFigures } from '../rules/plan-figures.ts';
import { type ImportTerms, matchRows, outcomes, type PlannedRow, planRows } from '../rules/plan-import.ts';
import { readSiren } from '../rules/read-identifier.ts';
import type { SheetRow } from '../rules/sheets/sheet.ts';
import type { Kind } from '../rules/vocabulary.ts';
import type { ImportNow } from './find-import.ts';
import { knownActors } from './known-actors.ts';
import { readIndicators } from './read-indicators.ts';
import { standingFigures } from './standing-figures.ts';
import { standingValues } from './standing-values.ts';

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly counts: OutcomeCounts;
  /** Of every row and what it changes: the same fingerprint, the same difference. */
  readonly difference: string;
  /** The addresses of the register that are taken. */
  readonly slugs: ReadonlySet<string>;
}

export interface ChosenColumns {
  readonly columns: readonly MappedColumn[];
  readonly defaultKind: Kind | null;
}

const nobodyAccepted: ReadonlySet<number> = new Set();

/** What these rows would change in the register as it is now: the same for the preview and for the act. */
export async function planOfImport(
  db: ReadDb,
  source: ImportNow['source'] & { readonly mark: Mark },
  chosen: ChosenColumns,
  rows: readonly SheetRow[],
  accepted: ReadonlySet<number> = nobodyAccepted,
): Promise<ImportPlan> {
  const terms: ImportTerms = {
    ...chosen,
    sourceKey: sourceKey(source),
    mark: source.mark,
    readOn: source.readOn,
    accepted,
  };
  const known = await knownActors(db);
  const standings = await legalStandings({ db }, sirensOf(rows, chosen.columns));
  const matched = matchRows(rows, terms, known, (siren) => standings.get(siren) ?? null);
  const ids = new Set(
    matched.flatMap(({ actor }) => (actor === null || actor.startsWith('line:') ? [] : [actor])),
  );
  const standing = await standingValues(db, [...ids]);
  const values = planRows(matched, terms, (actor) => standing.get(actor));
  const figures = chosen.columns.some((one) => one.figure)
    ? { indicators: await readIndicators(db), standing: await standingFigures(db, [...ids]) }
    : { indicators: [], standing: [] };
  const planned = withFigures(values, chosen.columns, figures.indicators, figures.standing, terms.sourceKey);
  return {
    rows: planned,
    counts: countOutcomes(planned),
    difference: fingerprint(planned),
    slugs: new Set(known.map((one) => one.slug)),
  };
}

/** The identifiers that the file gives, to ask the business register who they are. */
function sirensOf(rows: readonly SheetRow[], columns: readonly MappedColumn[]): string[] {
  const at = (field: 'siren' | 'siret') => columns.find((one) => one.field === field)?.index;
  const [siren, siret] = [at('siren'), at('siret')];
  if (siren === undefined && siret === undefined) return [];
  const found = rows.map(({ cells }) => readSiren(cells[siren ?? -1] ?? '', cells[siret ?? -1] ?? '').siren);
  return [...new Set(found.filter((one) => one !== null))];
}

function countOutcomes(rows: readonly PlannedRow[]): OutcomeCounts {
  const counts = Object.fromEntries(outcomes.map((one) => [one, 0])) as Record<
    (typeof outcomes)[number],
    number
  >;
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

function fingerprint(rows: readonly PlannedRow[]): string {
  return sha256(
    JSON.stringify(
      rows.map(({ line, outcome, actor, changes, remarks }) => [line, outcome, actor, changes, remarks]),
    ),
  );
}
