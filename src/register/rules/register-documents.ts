import { spreadsheetText, toCsv } from '#kit/csv.ts';
import { toParquet } from '#kit/parquet.ts';
import type { Actor, ActorRelation } from './actor.ts';
import { actorJson, attributionsOf, relationJson, sourcesOf } from './actor-json.ts';
import type { Column } from './file-columns.ts';

/** What a list of actors holds, whole. */
export interface ListedActors {
  readonly counts: { readonly match: 'exact' | 'near'; readonly total: number };
  readonly actors: readonly Actor[];
  readonly relations: readonly ActorRelation[];
}

/** What the reader is told beside the rows. */
export interface ListNotes {
  readonly about: readonly string[];
  readonly filters: unknown;
  readonly ignored: readonly string[];
}

/** /acteurs.json: the actors, the links that touch them, and the sources of both with what must be said to reuse them. */
export function actorsDocument(file: ListedActors, notes: ListNotes, publicUrl: string) {
  const sources = sourcesOf(file.actors, file.relations);
  return {
    about: notes.about,
    filters: notes.filters,
    ignored: notes.ignored,
    match: file.counts.match,
    total: file.counts.total,
    attributions: attributionsOf(sources),
    sources,
    actors: file.actors.map((actor) => actorJson(actor, publicUrl)),
    relations: file.relations.map(relationJson),
  };
}

/** /relations.json: every dated link between listed actors. */
export function relationsDocument(relations: readonly ActorRelation[]) {
  const sources = sourcesOf([], relations);
  return { attributions: attributionsOf(sources), sources, relations: relations.map(relationJson) };
}

/** The rows of a file as its columns read them: what CSV and Parquet both hold. */
function cellsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], publicUrl: string) {
  return rows.map((row) => columns.map((column) => column.cell(row, publicUrl)));
}

/** A CSV for people: what a spreadsheet would run is guarded. */
export function registerCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  publicUrl: string,
): string {
  const head = columns.map((column) => column.name);
  return spreadsheetText(toCsv(head, cellsOf(columns, rows, publicUrl)));
}

/** The same rows for programs: cells as they are. */
export function registerParquet<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  publicUrl: string,
): Uint8Array<ArrayBuffer> {
  return toParquet(
    columns.map((column) => column.name),
    cellsOf(columns, rows, publicUrl),
  );
}
