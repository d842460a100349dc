import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { callPermissions } from '../permissions.ts';
import { type CallFault, type ReadEdition, readCallFile } from '../rules/read-call-file.ts';
import type { LabelTables } from '../tables.ts';

export interface PublishFault {
  readonly code: CallFault['code'] | 'NOT_ALLOWED' | 'NOT_JSON' | 'VERSION_NOT_NEXT' | 'ALREADY_DONE';
  readonly at: string;
}

/** What a text says of a call, checked as it would be to publish it: every fault at once, `VERSION_NOT_NEXT` with the one wanted. */
export async function checkCall(
  ctx: Pick<Ctx, 'db'>,
  text: string,
): Promise<Result<ReadEdition, PublishFault>> {
  const value = readJson(text);
  if (!value.ok) return value;
  const read = readCallFile(value.value);
  const { slug, version } = (value.value ?? {}) as { readonly slug?: unknown; readonly version?: unknown };
  const next = typeof slug === 'string' ? await nextVersion(ctx.db, slug) : version;
  if (version === next) return read;
  return refuse<PublishFault>(...(read.ok ? [] : read.refusals), {
    code: 'VERSION_NOT_NEXT',
    at: String(next),
  });
}

function readJson(text: string): Result<unknown, PublishFault> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return refuse({ code: 'NOT_JSON', at: (error as Error).message });
  }
}

async function nextVersion(db: Tx | Ctx['db'], slug: string): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(version)::int as last from label.edition where slug = ${slug}`.execute(db);
  return (rows[0]?.last ?? 0) + 1;
}

/** Publishes a version of a call: from then on nothing of it changes, and what a candidature answered to stays under it. */
export async function publishCall(
  ctx: Ctx,
  viewer: Viewer,
  { text, once }: { readonly text: string; readonly once: string },
): Promise<Result<ReadEdition, PublishFault>> {
  if (!may(viewer, callPermissions, 'call.publish')) return refuse({ code: 'NOT_ALLOWED', at: '' });
  const value = readJson(text);
  const read = value.ok ? readCallFile(value.value) : value;
  // Sent twice, a version is no longer the next one: that is looked at after the key of the submission.
  if (!read.ok) return checkCall(ctx, text);
  const edition = read.value;
  const at = ctx.now();
  const id = newId(at);
  const event = {
    event: 'call.published',
    subject: `label/edition/${id}`,
    data: { slug: edition.slug, version: edition.version },
  };
  return record<ReadEdition, PublishFault>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, once, at);
      const next = await nextVersion(tx, edition.slug);
      if (edition.version !== next) return refuse({ code: 'VERSION_NOT_NEXT', at: String(next) });
      await tx
        .withTables<LabelTables>()
        .insertInto('label.edition')
        .values({
          ...{ id, slug: edition.slug, version: edition.version, kind: edition.kind },
          ...{ name_fr: edition.name.fr, name_en: edition.name.en },
          ...{ opens: edition.opens, closes: edition.closes, numerus_clausus: edition.numerusClausus },
          ...{ content: JSON.stringify(edition.content), added_at: at },
        })
        .execute();
      return ok(edition);
    },
    {
      [onceConstraint]: { code: 'ALREADY_DONE', at: edition.slug },
      edition_version: { code: 'VERSION_NOT_NEXT', at: String(edition.version + 1) },
    },
  );
}
