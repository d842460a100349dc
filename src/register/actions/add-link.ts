import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { linkPermissions } from '../link-permissions.ts';
import { holdValues } from '../queries/find-import.ts';
import { listedActor } from '../queries/listed-actor.ts';
import { type NamedActor, namedActors } from '../queries/named-actors.ts';
import { storeLinks } from '../queries/store-links.ts';
import { storeSource } from '../queries/store-source.ts';
import { type LinkFault, type LinkFaultCode, type LinkForm, readLinkForm } from '../rules/given-link.ts';
import { sourceOf } from '../rules/import-source.ts';

export type AddLinkRefusal = LinkFault<
  LinkFaultCode | 'OTHER_UNKNOWN' | 'OTHER_AMBIGUOUS' | 'OTHER_ITSELF' | 'LINK_STANDS' | 'ALREADY_DONE'
>;

/** Adds a link from this actor to another, with the source it was read in. Answers its id. */
export async function addLink(
  ctx: Ctx,
  viewer: Viewer,
  given: LinkForm & { readonly slug: string; readonly once: string },
): Promise<Result<string, AddLinkRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, linkPermissions, 'link.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const actor = await listedActor(ctx.db, given.slug);
  if (actor === null) throw new Stop('NOT_FOUND');
  const read = readLinkForm(given, civilDay(at));
  const ends = given.to === '' ? [] : await namedActors(ctx.db, given.to);
  const refusals: AddLinkRefusal[] = [...read.faults, ...otherFaults(given, actor.id, ends)];
  if (refusals.length > 0) return { ok: false, refusals };
  const { type, fromDate, untilDate } = read;
  const link = { type: present(type, 'a form without faults has a type'), fromDate, untilDate };
  const toId = present(ends[0], 'a form without faults names somebody').id;
  const source = sourceOf(given.source);
  return record<string, AddLinkRefusal>(
    ctx,
    (id) => ({
      event: 'link.added',
      subject: `register/relation/${id}`,
      data: { type, from: actor.id, to: toId },
    }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      const sourceId = await storeSource(tx, source, at);
      const row = { ...link, fromId: actor.id, toId, sourceId, mark: source.mark, line: null };
      const [id] = await storeLinks(tx, [row], { importId: null, mandateId: acting.id, at });
      return ok(present(id, 'the link that was stored'));
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      relation_once: { field: 'to', code: 'LINK_STANDS' },
    },
  );
}

function otherFaults(given: LinkForm, from: string, ends: readonly NamedActor[]): AddLinkRefusal[] {
  if (given.to === '') return [];
  if (ends.length === 0) return [{ field: 'to', code: 'OTHER_UNKNOWN' }];
  if (ends.length > 1) return [{ field: 'to', code: 'OTHER_AMBIGUOUS' }];
  return ends[0]?.id === from ? [{ field: 'to', code: 'OTHER_ITSELF' }] : [];
}
