import { type ActorField, type FieldValue, sourceKey } from './actor-fields.ts';
import { ActorIndex, type KnownActor, type Recognised } from './actor-index.ts';
import { type GivenSite, type StandingSite, siteStands } from './actor-site.ts';
import { type CitedSource, sourceOfRow } from './cited-source.ts';
import { type Difference, differenceOf } from './difference.ts';
import { isHeaderAgain } from './header-again.ts';
import type { MappedColumn } from './import-fields.ts';
import { isAcceptable, isAlert, isFault, type RowRemark } from './import-row.ts';
import type { ImportSource } from './import-source.ts';
import { nameAlerts } from './name-alerts.ts';
import { namesBySiren } from './names-by-siren.ts';
import type { PlannedFigure } from './planned-figure.ts';
import { type GivenValue, type ReadRow, readRow } from './read-row.ts';
import {
  type FoundLink,
  findLinks,
  type PlannedLink,
  planLinks,
  type StandingLink,
} from './resolve-links.ts';
import { sharedAddresses } from './shared-address.ts';
import type { SheetRow } from './sheets/sheet.ts';
import type { Choices } from './shown-value.ts';
import type { Kind } from './vocabulary.ts';

export const outcomes = ['created', 'updated', 'unchanged', 'refused', 'alert'] as const;
export type Outcome = (typeof outcomes)[number];

/** What would become of one row: nothing of it is written yet. */
export interface PlannedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly outcome: Outcome;
  readonly remarks: readonly RowRemark[];
  /** The actor of the register, or `line:<n>` for the one that this line creates; null where there is none. */
  readonly actor: string | null;
  readonly changes: readonly Difference[];
  readonly links: readonly PlannedLink[];
  /** The establishment that the row brings; null where it gives none, or one that stands. */
  readonly site: GivenSite | null;
  /** The source that the row cites, and its mark; null where they are those of the list. */
  readonly source: ImportSource | null;
  /** What its columns of figures bring; absent where none does. */
  readonly figures?: readonly PlannedFigure[];
}

/** How the list is read, and as what its values count. */
export interface ImportTerms {
  readonly columns: readonly MappedColumn[];
  readonly defaultKind: Kind | null;
  /** Why those of the list are within the perimeter, where a row says nothing of it. */
  readonly defaultInclusion: string | null;
  readonly source: CitedSource & Pick<ImportSource, 'mark' | 'readOn'>;
  /** The fields of the territory’s own as they are kept, by the key of each name. */
  readonly ownDomains: ReadonlyMap<string, string>;
  /** Lines set aside that the team decided to import even so. */
  readonly accepted: ReadonlySet<number>;
}

/** A row with who it is about, before what it changes is known. */
export interface MatchedRow {
  readonly row: ReadRow;
  readonly remarks: readonly RowRemark[];
  readonly outcome: 'goes on' | 'unchanged' | 'refused' | 'alert';
  readonly actor: string | null;
  readonly creates: 'new' | 'again' | 'no';
  /** Links whose other end was found. */
  readonly links: readonly FoundLink[];
}
type Met = Omit<MatchedRow, 'links'>;

/** Reads every row after the header, and finds in the register, or further up in the list, who each is about. */
export function matchRows(
  rows: readonly SheetRow[],
  terms: ImportTerms,
  known: readonly KnownActor[],
  standingOf: (siren: string) => 'natural_person' | 'legal_person' | null,
): MatchedRow[] {
  const read = rows.map((row) => readRow(row, terms.columns, terms.ownDomains));
  const shared = sharedAddresses(read);
  const namesOfSiren = namesBySiren(read);
  const index = new ActorIndex(known);
  const met = read.map((row): Met => {
    if (isHeaderAgain(row, terms.columns))
      return {
        row,
        remarks: [{ code: 'HEADER_REPEATED' }],
        outcome: 'unchanged',
        actor: null,
        creates: 'no',
      };
    const lines = shared.get(row.line);
    const remarks: RowRemark[] = [
      ...row.remarks,
      ...nameAlerts(row.name, row.siren === null ? null : standingOf(row.siren)),
      ...(lines === undefined ? [] : [{ code: 'ADDRESS_SHARED' as const, field: 'address' as const, lines }]),
    ];
    const stopped = remarks.some(isFault) ? 'refused' : isHeld(row, remarks, terms) ? 'alert' : null;
    if (stopped !== null) return { row, remarks, outcome: stopped, actor: null, creates: 'no' };
    const found = index.recognise(row, namesOfSiren.get(row.siren ?? '') ?? 0);
    return settle(row, [...remarks, ...found.remarks], found, index, terms);
  });
  return withLinks(met, index);
}

/** Who a link goes to may stand further down the list: links are looked for once every row was met. */
function withLinks(met: readonly Met[], index: ActorIndex): MatchedRow[] {
  const back = new Set(met.flatMap(({ actor, creates }) => (creates === 'again' && actor ? [actor] : [])));
  return met.map((one): MatchedRow => {
    if (one.outcome !== 'goes on' || one.actor === null) return { ...one, links: [] };
    const { links, remarks } = findLinks(one.row.links, one.actor, index, back);
    return { ...one, remarks: [...one.remarks, ...remarks], links };
  });
}

function settle(
  row: ReadRow,
  remarks: readonly RowRemark[],
  found: Recognised,
  index: ActorIndex,
  terms: ImportTerms,
): Met {
  if (found.as === 'refused') return { row, remarks, outcome: 'refused', actor: null, creates: 'no' };
  if (found.as === 'known' && found.actor.state === 'left') {
    const left: RowRemark = { code: 'LEFT_ON_REQUEST', field: 'name' };
    return { row, remarks: [...remarks, left], outcome: 'alert', actor: null, creates: 'no' };
  }
  if (found.as === 'known') {
    index.learn(found.actor, row);
    const twice = /^line:(\d+)$/.exec(found.actor.id)?.[1];
    const said: RowRemark[] = twice === undefined ? [] : [{ code: 'SAME_AS_LINE', lines: [Number(twice)] }];
    const creates = found.actor.state === 'withdrawn' ? 'again' : 'no';
    return { row, remarks: [...remarks, ...said], outcome: 'goes on', actor: found.actor.id, creates };
  }
  if (terms.defaultKind === null && !row.values.some((one) => one.field === 'kind')) {
    const missing: RowRemark = { code: 'KIND_MISSING', field: 'kind' };
    return { row, remarks: [...remarks, missing], outcome: 'refused', actor: null, creates: 'no' };
  }
  const id = `line:${row.line}`;
  const names = [
    row.name,
    ...row.values.filter((one) => one.field === 'other_names').map((one) => String(one.content)),
  ];
  const sirens = row.siren === null ? [] : [row.siren];
  // Its address is given when it is written; nothing is looked for by this one.
  index.add({
    id,
    slug: id,
    state: 'listed',
    name: row.name,
    names,
    sirens,
    aliases: [],
    communeCode: row.communeCode,
  });
  return { row, remarks, outcome: 'goes on', actor: id, creates: 'new' };
}

/** What stands already of an actor: its values, and the team's choices among them. */
export interface Standing {
  readonly values: readonly FieldValue[];
  readonly choices: Choices;
}

/** What each matched row would change, field by field, in the order of the list: a second line finds what the first brought. */
export function planRows(
  matched: readonly MatchedRow[],
  terms: ImportTerms,
  standingOf: (actor: string) => Standing | undefined,
  linksOf: (actor: string) => readonly StandingLink[] = () => [],
  sitesOf: (actor: string) => readonly StandingSite[] = () => [],
): PlannedRow[] {
  const now = new Map<
    string,
    { values: FieldValue[]; choices: Choices; links: StandingLink[]; sites: StandingSite[] }
  >();
  const ranks = { next: Number.MAX_SAFE_INTEGER - matched.length * 1000 };
  return matched.map(({ row, remarks, outcome, actor, creates, links: found }): PlannedRow => {
    const { cited, mark } = row.origin;
    const source = cited === null && mark === null ? null : sourceOfRow(terms.source, row.origin);
    const base = { line: row.line, cells: row.cells, remarks, actor, source };
    if (outcome !== 'goes on' || actor === null)
      return {
        ...base,
        outcome: outcome === 'goes on' ? 'unchanged' : outcome,
        changes: [],
        links: [],
        site: null,
      };
    const before = standingOf(actor);
    const standing = now.get(actor) ?? {
      values: [...(before?.values ?? [])],
      choices: before?.choices ?? new Map<ActorField, string>(),
      links: [...linksOf(actor)],
      sites: [...sitesOf(actor)],
    };
    now.set(actor, standing);
    const origin = { ...originOf(source ?? terms.source), line: row.line };
    const changes = changesOf(valuesOf(row, creates, terms), standing, origin, ranks);
    const links = planLinks(found, standing.links);
    const site = row.site === null || siteStands(row.site, standing.sites) ? null : row.site;
    if (site !== null) standing.sites.push({ siret: site.siret, communeCode: site.commune?.code ?? null });
    const adds = changes.length + links.length > 0 || site !== null;
    const fate = creates !== 'no' ? 'created' : adds ? 'updated' : 'unchanged';
    return { ...base, outcome: fate, changes, links, site };
  });
}

/** What the values of a row change among those that stand, which learn them. */
function changesOf(
  given: readonly GivenValue[],
  standing: { readonly values: FieldValue[]; readonly choices: Choices },
  { line, ...origin }: ReturnType<typeof originOf> & { readonly line: number },
  ranks: { next: number },
): Difference[] {
  return given.flatMap((one) => {
    const rank = ranks.next;
    ranks.next += 1;
    const value = { ...one, id: `line:${line}:${rank}`, sourceId: '', rank, ...origin };
    const change = differenceOf(standing.values, standing.choices, value);
    if (change === null) return [];
    standing.values.push(value);
    return [change];
  });
}

/** What a source lends to each value of a row. */
function originOf(source: ImportTerms['source']) {
  return { sourceKey: sourceKey(source), mark: source.mark, readOn: source.readOn };
}

/**
 * What is said of the whole list, where a row says nothing of it: its kind is a value of those it creates and of nobody else; why its
 * actors are within the perimeter is said of them all.
 */
function valuesOf(row: ReadRow, creates: MatchedRow['creates'], terms: ImportTerms): readonly GivenValue[] {
  const says = (field: ActorField) => row.values.some((one) => one.field === field);
  const kind = creates === 'no' || says('kind') ? null : terms.defaultKind;
  const inclusion = says('inclusion') ? null : terms.defaultInclusion;
  const added: GivenValue[] = [];
  if (kind !== null) added.push({ field: 'kind', content: kind });
  if (inclusion !== null) added.push({ field: 'inclusion', content: inclusion });
  return [...row.values, ...added];
}

function isHeld(row: ReadRow, remarks: readonly RowRemark[], terms: ImportTerms): boolean {
  if (!remarks.some(isAlert)) return false;
  return !(terms.accepted.has(row.line) && isAcceptable(remarks));
}
