import { isSiren, isSiret, type NameQuery } from '#sirene/public.ts';
import type { ReconciliationQuery } from './reconciliation-shapes.ts';
import { type AskedProperty, askedProperties } from './reconciliation-vocabulary.ts';

/** One row of somebody's spreadsheet, as a query tells it. */
export interface AskedRow extends NameQuery {
  /** From the property, or from the query itself: a SIREN whose key is right, or the one of a SIRET. */
  readonly siren: string | null;
  /** The query itself may be an identifier of the register, or the address of a profile. */
  readonly slug: string | null;
}

const textMax = 300;

/** Reads a query. Of several values the first that says something counts; unknown properties are left out. */
export function readAskedRow(query: ReconciliationQuery): AskedRow {
  const cells: Record<AskedProperty, string> = {
    commune: '',
    postcode: '',
    website: '',
    siren: '',
    kind: '',
  };
  for (const { pid, v } of query.properties ?? []) {
    if (!isAsked(pid) || cells[pid] !== '') continue;
    const values = (Array.isArray(v) ? v : [v]).map(textOf);
    cells[pid] = values.find((text) => text !== '') ?? '';
  }
  const text = (query.query ?? '').slice(0, textMax).trim();
  const own = sirenIn(text);
  const slug = slugIn(text);
  return {
    // A number is no name, and neither is an address of ours.
    name: own !== null || text.includes('/acteurs/') ? '' : text,
    commune: cells.commune,
    postcode: cells.postcode,
    website: cells.website,
    kind: cells.kind,
    siren: own ?? sirenIn(cells.siren),
    slug,
  };
}

function isAsked(pid: string): pid is AskedProperty {
  return Object.hasOwn(askedProperties, pid);
}

type Value = NonNullable<ReconciliationQuery['properties']>[number]['v'];

function textOf(value: Value): string {
  if (typeof value === 'string') return value.slice(0, textMax).trim();
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || Array.isArray(value)) return '';
  return (value.name ?? value.id).slice(0, textMax).trim();
}

/** The SIREN that a cell gives, itself or as a SIRET; a damaged number gives none. */
export function sirenIn(text: string): string | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  if (isSiren(digits)) return digits;
  return isSiret(digits) ? digits.slice(0, 9) : null;
}

function slugIn(text: string): string | null {
  const address = /\/acteurs\/([a-z0-9-]+)(?:\.json)?$/.exec(text);
  if (address?.[1]) return address[1];
  return /^[a-z0-9-]+$/.test(text) ? text : null;
}
