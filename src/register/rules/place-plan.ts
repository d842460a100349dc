import { assert } from '#kit/result.ts';
import type { ActorColumns, ActorField, FieldContent, FieldValue } from './actor-fields.ts';
import type { ActorSite } from './actor-site.ts';
import { newSlug } from './actor-slug.ts';
import type { PlannedRow } from './plan-import.ts';
import type { PlannedLink } from './resolve-links.ts';
import { shownColumns } from './shown-value.ts';

/** What a plan writes, once those it creates have an id and an address. */
export interface PlacedPlan {
  readonly rows: readonly PlannedRow[];
  readonly created: readonly { readonly id: string; readonly slug: string; readonly columns: ActorColumns }[];
  readonly values: readonly {
    readonly actorId: string;
    readonly field: ActorField;
    readonly content: FieldContent;
    readonly line: number;
    readonly sourceId: string;
    readonly mark: FieldValue['mark'];
  }[];
  readonly links: readonly PlacedLink[];
  readonly sites: readonly PlacedSite[];
  /** Actors of the register that receive a value. */
  readonly touched: readonly string[];
  /** Of these, those that had been withdrawn and come back. */
  readonly listedAgain: readonly string[];
}

export interface PlanOrigin {
  readonly sourceId: string;
  readonly sourceKey: string;
  readonly mark: FieldValue['mark'];
  readonly readOn: string;
}

export type PlacedLink = Pick<PlannedLink, 'type' | 'fromDate' | 'untilDate'> & {
  readonly fromId: string;
  readonly toId: string;
  readonly line: number;
  readonly sourceId: string;
  readonly mark: FieldValue['mark'];
};

export type PlacedSite = ActorSite &
  Pick<PlacedLink, 'line' | 'sourceId' | 'mark'> & { readonly actorId: string };

/** Gives each actor that a plan creates its id and its address, and the columns that its values show. */
export function placePlan(
  planned: readonly PlannedRow[],
  taken: ReadonlySet<string>,
  originOf: (row: Pick<PlannedRow, 'source'>) => PlanOrigin,
  newId: () => string,
): PlacedPlan {
  const ids = new Map<string, string>();
  for (const { actor, outcome, line } of planned)
    if (outcome === 'created' && actor === `line:${line}`) ids.set(actor, newId());
  const rows = planned.map((row) => ({
    ...row,
    actor: row.actor === null ? null : (ids.get(row.actor) ?? row.actor),
  }));
  const placed = rows.flatMap((row) => {
    const { actor, changes, line } = row;
    const origin = originOf(row);
    return actor === null
      ? []
      : changes.map(({ field, after }) => ({ actorId: actor, field, content: after, line, origin }));
  });
  const values = placed.map(({ origin: { sourceId, mark }, ...one }) => ({ ...one, sourceId, mark }));
  const fresh = new Set(ids.values());
  const byActor = Map.groupBy(placed, (one) => one.actorId);
  const slugs = new Set(taken);
  const created = [...fresh].map((id) => {
    const own = (byActor.get(id) ?? []).map(
      ({ origin, ...one }, rank): FieldValue => ({ id: '', rank, ...one, ...origin }),
    );
    const columns = shownColumns(own, new Map());
    assert(columns !== null, 'an actor is created with its name and its kind');
    return { id, slug: newSlug(columns.name, slugs), columns };
  });
  return {
    rows,
    created,
    values,
    links: linksOf(rows, ids, originOf),
    sites: rows.flatMap((row) => siteOf(row, originOf(row))),
    touched: [...byActor.keys()].filter((id) => !fresh.has(id)),
    listedAgain: rows.flatMap(({ outcome, actor }) =>
      outcome === 'created' && actor !== null && !fresh.has(actor) ? [actor] : [],
    ),
  };
}

function linksOf(
  rows: readonly PlannedRow[],
  ids: ReadonlyMap<string, string>,
  originOf: (row: PlannedRow) => PlanOrigin,
): PlacedLink[] {
  return rows.flatMap((row) => {
    const { actor, line, links } = row;
    const { sourceId, mark } = originOf(row);
    if (actor === null) return [];
    return links.map(({ type, toId, fromDate, untilDate }) => {
      const end = { toId: ids.get(toId) ?? toId, fromId: actor };
      return { type, ...end, fromDate, untilDate, line, sourceId, mark };
    });
  });
}

/** A list gives an establishment and its place; what it calls it and since when, it does not say. */
function siteOf({ actor, site, line }: PlannedRow, { sourceId, mark }: PlanOrigin): PlacedSite[] {
  if (actor === null || site === null) return [];
  const unsaid = { label: null, role: null, fromDate: null, untilDate: null };
  return [{ actorId: actor, ...site, ...unsaid, line, sourceId, mark }];
}
