import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId, sha256 } from '#kit/ids.ts';
import { isPartialDate, type PartialDate } from '#kit/partial-date.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { CommunePlace } from '../rules/contour.ts';
import { communeName } from '../rules/epci.ts';
import { type ContourFault, readContours } from '../rules/read-contours.ts';
import type { RegisterTables } from '../tables.ts';

/** A file of contours, and what must be said wherever it is drawn. */
export interface ContourFile {
  readonly text: string;
  readonly source: string;
  readonly licence: string | null;
  readonly published: PartialDate | null;
}

export type ContourRefusal =
  | ContourFault
  | {
      readonly code: 'SOURCE_MISSING' | 'DATE_INVALID' | 'SAME_FILE';
      readonly at: null;
      readonly value: null;
    };

/** How many communes the file placed, and the codes it left out because no commune of today bears them. */
export interface ContoursImported {
  readonly communes: number;
  readonly gone: readonly string[];
}

/** Reads a file of communes and keeps it with its source and date; the file that came last is the one drawn. */
export async function importContours(
  ctx: Ctx,
  file: ContourFile,
): Promise<Result<ContoursImported, ContourRefusal>> {
  const read = readContours(file.text, (code) => communeName(code) !== null);
  const refusals: ContourRefusal[] = read.ok ? [] : [...read.refusals];
  if (file.source.trim() === '') refusals.push(of('SOURCE_MISSING'));
  if (file.published !== null && !isPartialDate(file.published)) refusals.push(of('DATE_INVALID'));
  if (!read.ok || refusals.length > 0) return refuse(...refusals);
  const { places, gone } = read.value;
  const at = ctx.now();
  const id = newId(at);
  const data = { communes: places.length, leftOut: gone.length, source: file.source };
  return record<ContoursImported, ContourRefusal>(
    ctx,
    { event: 'contours.imported', subject: `register/contours/${id}`, data },
    async (tx) => {
      await tx
        .withTables<RegisterTables>()
        .insertInto('register.contour_set')
        .values({
          id,
          source: file.source.trim(),
          licence: file.licence,
          published: file.published,
          imported_at: at,
          sha256: sha256(file.text),
        })
        .execute();
      await insertPlaces(tx, id, places);
      return ok({ communes: places.length, gone });
    },
    { contour_set_once: of('SAME_FILE') },
  );
}

function of(code: 'SOURCE_MISSING' | 'DATE_INVALID' | 'SAME_FILE'): ContourRefusal {
  return { code, at: null, value: null };
}

/** By the hundred: one statement would hold a whole country in one parameter. */
async function insertPlaces(tx: Tx, setId: string, places: readonly CommunePlace[]): Promise<void> {
  for (let from = 0; from < places.length; from += 500) {
    const rows = places
      .slice(from, from + 500)
      .map(({ code, centre, shape }) => ({ code, lon: centre[0], lat: centre[1], shape }));
    // Within a JSON document the absence of a shape is JSON's null: SQL's own is what the table wants.
    await sql`insert into register.contour (set_id, commune_code, lon, lat, shape)
      select ${setId}, code, lon, lat, nullif(shape, 'null'::jsonb)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (code text, lon float8, lat float8, shape jsonb)`.execute(
      tx,
    );
  }
}
