import type { ReadDb } from '#kit/db/database.ts';
import { sha256 } from '#kit/ids.ts';
import { legalStandings } from '#sirene/public.ts';
import type { OutcomeCounts } from '../import-tables.ts';
import { sourceKey } from '../rules/actor-fields.ts';
import type { MappedColumn } from '../rules/import-fields.ts';
import { withFigures } from '../rules/plan-figures.ts';
import {
  type ImportTerms,
  type MatchedRow,
  matchRows,
  outcomes,
  type PlannedRow,
  planRows,
} from '../rules/plan-import.ts';
import { readSiren } from '../rules/read-identifier.ts';
import type { SheetRow } from '../rules/sheets/sheet.ts';
import type { Kind } from '../rules/vocabulary.ts';
import type { ImportNow } from './find-import.ts';
import { knownActors } from './known-actors.ts';
import { readIndicators } from './read-indicators.ts';
import { standingFigures } from './standing-figures.ts';
import { standingLinks } from './standing-links.ts';
import { standingValues } from './standing-values.ts';
import { standingSites } from './store-sites.ts';
import { subdomainWords } from './subdomains.ts';

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
  readonly defaultInclusion: string | null;
}

const nobodyAccepted: ReadonlySet<number> = new Set();

/** What these rows would change in the register as it is now: the same for the preview and for the act. */
export async function planOfImport(
  db: ReadDb,
  source: ImportNow['source'],
  chosen: ChosenColumns,
  rows: readonly SheetRow[],
  accepted: ReadonlySet<number> = nobodyAccepted,
): Promise<ImportPlan> {
  const terms: ImportTerms = {
    ...chosen,
    source,
    ownDomains: await subdomainWords(db),
    accepted,
  };
  const known = await knownActors(db);
  const standings = await legalStandings({ db }, sirensOf(rows, chosen.columns));
  const matched = matchRows(rows, terms, known, (siren) => standings.get(siren) ?? null);
  const standing = await standingValues(
    db,
    idsOf(matched, () => true),
  );
  const links = await standingLinks(
    db,
    idsOf(matched, (one) => one.links.length > 0),
  );
  const sites = await standingSites(
    db,
    idsOf(matched, (one) => one.row.site !== null),
  );
  const values = planRows(
    matched,
    terms,
    (actor) => standing.get(actor),
    (actor) => links.get(actor) ?? [],
    (actor) => sites.get(actor) ?? [],
  );
  const planned = await figuresOf(db, values, chosen.columns, source);
  return {
    rows: planned,
    counts: countOutcomes(planned),
    difference: fingerprint(planned),
    slugs: new Set(known.flatMap((one) => [one.slug, ...one.aliases])),
  };
}

async function figuresOf(
  db: ReadDb,
  values: readonly PlannedRow[],
  columns: readonly MappedColumn[],
  list: ImportNow['source'],
): Promise<readonly PlannedRow[]> {
  if (!columns.some((one) => one.figure)) return values;
  const ids = [...new Set(values.flatMap(({ actor }) => (actor === null ? [] : [actor])))];
  const standing = await standingFigures(
    db,
    ids.filter((id) => !id.startsWith('line:')),
  );
  return withFigures(values, columns, await readIndicators(db), standing, ({ source }) =>
    sourceKey(source ?? list),
  );
}

/** Actors of the register that rows of this kind are about. */
function idsOf(matched: readonly MatchedRow[], counts: (one: MatchedRow) => boolean): string[] {
  const ids = matched.flatMap((one) => (one.actor !== null && counts(one) ? [one.actor] : []));
  return [...new Set(ids)].filter((id) => !id.startsWith('line:'));
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
      rows.map(({ line, outcome, actor, changes, remarks, links, site, source }) => [
        line,
        outcome,
        actor,
        changes,
        remarks,
        links,
        site,
        source,
      ]),
    ),
  );
}
