import { addPiece } from '#evidence/writes.ts';
import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { mediaTypes } from '#kit/files/file-types.ts';
import { Stop } from '#kit/http/stop.ts';
import { type Lang, languages } from '#kit/i18n.ts';
import { newId, sha256 } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { readDeliberation } from '../queries/read-deliberations.ts';
import { readPublicity } from '../queries/read-publicity.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import { type ActPublicity, publishedUnder } from '../rules/act-publicity.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { extractFilename, extractSlot, extractSubject } from '../rules/published-extract.ts';
import { type RecordRefused, recordConstraints } from '../rules/record-refused.ts';

/** Draws the extract of an act, as it is published, into the bytes of a file. */
export type DrawExtract = (lang: Lang, act: Deliberation, publicity: ActPublicity) => Promise<Uint8Array>;

interface KeptFile {
  readonly lang: Lang;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Publishes a deliberation: dates its putting online, now, under the first name, name and capacity of its author
 * (L2131-1, R2131-1 CGCT). Once: a publication has one date, and no other can be claimed. The extract drawn at that moment
 * is kept, byte for byte, with its print in the journal: what was published is what is served for ever.
 */
export async function publishAct(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly author: string; readonly capacity: string; readonly once: string },
  draw: DrawExtract,
): Promise<Result<null, RecordRefused>> {
  const act = await readDeliberation(ctx, given.slug);
  if (!act || act.standing === 'historical') throw new Stop('NOT_FOUND');
  if (!may(viewer, recordPermissions, 'act.transmit', act.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  const refusals: RecordRefused[] = [];
  if (given.author === '') refusals.push({ field: 'author', code: 'AUTHOR_REQUIRED' });
  if (given.capacity === '') refusals.push({ field: 'capacity', code: 'CAPACITY_REQUIRED' });
  if (refusals.length > 0) return refuse(...refusals);
  const known = (await readPublicity(ctx.db, [act.id]))(act.id);
  const at = ctx.now();
  const author = { name: given.author, capacity: given.capacity };
  const files = await keepFiles(ctx, act, publishedUnder(known, author, at), draw);
  return record<null, RecordRefused>(
    ctx,
    {
      event: 'deliberation.published',
      subject: extractSubject(act.id),
      data: { sha256: Object.fromEntries(files.map((file) => [file.lang, file.sha256])) },
    },
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await tx
        .withTables<RecordTables>()
        .insertInto('council.act_publication')
        .values({
          deliberation_id: act.id,
          published_at: at,
          author: given.author,
          capacity: given.capacity,
        })
        .execute();
      for (const file of files) await addFile(tx, act, file, { at, addedBy: `person/${viewer.personId}` });
      return ok(null);
    },
    recordConstraints,
  );
}

// The bytes are kept before the rows are written, so that no row ever lacks its file.
async function keepFiles(
  ctx: Ctx,
  act: Deliberation,
  publicity: ActPublicity,
  draw: DrawExtract,
): Promise<KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const lang of languages) {
    const bytes = await draw(lang, act, publicity);
    const file = { lang, sha256: sha256(bytes), bytes: bytes.byteLength };
    await ctx.files.put(file.sha256, bytes, mediaTypes.pdf);
    kept.push(file);
  }
  return kept;
}

function addFile(
  tx: Tx,
  act: Deliberation,
  file: KeptFile,
  signed: { readonly at: Date; readonly addedBy: string },
): Promise<void> {
  return addPiece(tx, {
    ...signed,
    id: newId(signed.at),
    subject: extractSubject(act.id),
    slot: extractSlot(file.lang),
    filename: extractFilename(act.slug, file.lang),
    mediaType: mediaTypes.pdf,
    bytes: file.bytes,
    sha256: file.sha256,
  });
}
