import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { foldName } from '../rules/fold-name.ts';
import { type NameStarts, nameStarts } from '../rules/name-starts.ts';
import { buildUnitIndex, type LegalUnit, type UnitIndex } from '../rules/unit-index.ts';
import { readNames, type ToldNames } from './read-names.ts';

/** Above this, an index would not hold in the memory of a small server. */
const unitsMax = 1_500_000;

interface KnownUnitIndex extends UnitIndex {
  /** By the beginning of any of their names. */
  readonly starts: NameStarts;
}

interface Kept {
  readonly editions: string;
  readonly index: Promise<KnownUnitIndex | null>;
}

// Reading a million units takes seconds, and they change with an edition only: not while one is being read. Kept per handle,
// so that a test's rolled-back units are never shown to another.
const kept = new WeakMap<object, Kept>();

/** The legal units known here, ready to be looked for by name; null when they are too many to hold. */
export async function knownUnitIndex(ctx: Pick<Ctx, 'db'>): Promise<KnownUnitIndex | null> {
  const { rows } = await sql<{ editions: string }>`
    select coalesce(string_agg(id || state || rows_read || ended_at::text, ' ' order by id), '') as editions
    from sirene.edition where ended_at is not null`.execute(ctx.db);
  const editions = rows[0]?.editions ?? '';
  const known = kept.get(ctx.db);
  if (known?.editions === editions) return known.index;
  const index = readIndex(ctx);
  kept.set(ctx.db, { editions, index });
  // A failed reading is not kept: the next visitor tries again.
  index.catch(() => kept.delete(ctx.db));
  return index;
}

async function readIndex(ctx: Pick<Ctx, 'db'>): Promise<KnownUnitIndex | null> {
  const { rows } = await sql<{ units: number }>`select count(*)::int as units from sirene.legal_unit`.execute(
    ctx.db,
  );
  if ((rows[0]?.units ?? 0) > unitsMax) return null;
  const units: LegalUnit[] = [];
  for await (const page of readNames(ctx)) for (const unit of page) units.push(asLegalUnit(unit));
  let starts: NameStarts | null = null;
  return {
    ...buildUnitIndex(units),
    // Sorting every name takes seconds and memory: only once somebody types.
    get starts() {
      starts ??= nameStarts(namesOfAll(units));
      return starts;
    },
  };
}

function namesOfAll(units: readonly LegalUnit[]) {
  return units.flatMap((unit, rank) =>
    [unit.legalName, unit.acronym, ...unit.tradeNames]
      .filter((name) => name !== '')
      .map((name) => [foldName(name), rank] as const),
  );
}

function asLegalUnit(unit: ToldNames): LegalUnit {
  return {
    siren: unit.siren,
    legalName: unit.legalName ?? '',
    acronym: unit.acronym ?? '',
    tradeNames: unit.names,
    commune: unit.commune ?? '',
    postcode: unit.postcode ?? '',
    department: departmentOf(unit.communeCode),
    region: '',
    website: '',
  };
}

/** The department of a commune by its INSEE code. */
function departmentOf(communeCode: string | null): string {
  return communeCode === null ? '' : communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2);
}
