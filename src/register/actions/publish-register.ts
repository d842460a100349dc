import { addPiece } from '#evidence/writes.ts';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import type { Fault } from '#kit/http/form.ts';
import { newId, sha256 } from '#kit/ids.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { publicationPermissions } from '../publication-permissions.ts';
import type { PublicationTables } from '../publication-tables.ts';
import { lastVersion } from '../queries/last-version.ts';
import { type DrawnFile, printOf } from '../rules/data-package.ts';
import type { DrawnRegister } from '../rules/draw-register.ts';
import { versionSubject } from '../rules/published-version.ts';

export type PublishRefusal = Fault<'NOT_ALLOWED' | 'NOTHING_NEW' | 'EMPTY_REGISTER' | 'ALREADY_DONE'>;

/**
 * Publishes the register as a new dated version: its files are kept byte for byte under their prints, in the file store, and
 * named in the journal. Versions are only added; one that says the same as the last is refused.
 */
export async function publishRegister(
  ctx: Ctx,
  viewer: Viewer,
  once: string,
  draw: () => Promise<DrawnRegister>,
): Promise<Result<number, PublishRefusal>> {
  if (!may(viewer, publicationPermissions, 'register.publish'))
    return refuse({ field: null, code: 'NOT_ALLOWED' });
  const drawn = await draw();
  const last = await lastVersion(ctx.db);
  const print = printOf(drawn.files);
  if (drawn.actors === 0) return refuse({ field: null, code: 'EMPTY_REGISTER' });
  if (last?.print === print) return refuse({ field: null, code: 'NOTHING_NEW' });
  const at = ctx.now();
  const id = newId(at);
  const number = (last?.number ?? 0) + 1;
  const files = await keepFiles(ctx, [...drawn.files, drawn.describe(number, at)]);
  return record<number, PublishRefusal>(
    ctx,
    {
      event: 'register.published',
      subject: versionSubject(id),
      data: { number, print, sha256: Object.fromEntries(files.map((file) => [file.name, file.sha256])) },
    },
    async (tx) => {
      await claimOnce(tx, once, at);
      await tx
        .withTables<PublicationTables>()
        .insertInto('register.publication')
        .values({
          id,
          number,
          published_at: at,
          person_id: present(viewer.personId, 'who publishes is signed in'),
          mandate_id: present(viewer.acting, 'who publishes acts under a mandate').id,
          actors: drawn.actors,
          relations: drawn.relations,
          print,
        })
        .execute();
      for (const file of files) await addFile(tx, id, file, { at, addedBy: `person/${viewer.personId}` });
      return ok(number);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      // Somebody else published at the same moment.
      publication_number: { field: null, code: 'ALREADY_DONE' },
    },
  );
}

type KeptFile = Omit<DrawnFile, 'bytes'> & { readonly size: number; readonly sha256: string };

// The bytes are kept before the rows are written, so that no row ever lacks its file.
async function keepFiles(ctx: Ctx, files: readonly DrawnFile[]): Promise<KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const { name, mediaType, bytes } of files) {
    const print = sha256(bytes);
    await ctx.files.put(print, bytes, mediaType);
    kept.push({ name, mediaType, size: bytes.byteLength, sha256: print });
  }
  return kept;
}

function addFile(
  tx: Tx,
  id: string,
  file: KeptFile,
  signed: { readonly at: Date; readonly addedBy: string },
): Promise<void> {
  return addPiece(tx, {
    ...signed,
    id: newId(signed.at),
    subject: versionSubject(id),
    slot: file.name,
    filename: file.name,
    mediaType: file.mediaType,
    bytes: file.size,
    sha256: file.sha256,
  });
}
