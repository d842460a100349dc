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
import { storeSites } from '../queries/store-sites.ts';
import { storeSource } from '../queries/store-source.ts';
import { readSiteForm, type SiteFault, type SiteFaultCode, type SiteForm } from '../rules/given-site.ts';
import { sourceOf } from '../rules/import-source.ts';

export type AddSiteRefusal = SiteFault<SiteFaultCode | 'SITE_STANDS' | 'ALREADY_DONE'>;

/** Adds a place where an actor is established, with the source it was read in. Answers its id. */
export async function addSite(
  ctx: Ctx,
  viewer: Viewer,
  given: SiteForm & { readonly slug: string; readonly once: string },
): Promise<Result<string, AddSiteRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, linkPermissions, 'link.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const actor = await listedActor(ctx.db, given.slug);
  if (actor === null) throw new Stop('NOT_FOUND');
  const { site, faults } = readSiteForm(given, civilDay(at));
  if (faults.length > 0) return { ok: false, refusals: [...faults] };
  const source = sourceOf(given.source);
  return record<string, AddSiteRefusal>(
    ctx,
    (id) => ({ event: 'site.added', subject: `register/site/${id}`, data: { actor: actor.id } }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      const sourceId = await storeSource(tx, source, at);
      const row = { ...site, actorId: actor.id, sourceId, mark: source.mark, line: null };
      const [id] = await storeSites(tx, [row], { importId: null, mandateId: acting.id, at });
      return ok(present(id, 'the place that was stored'));
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      site_once: { field: 'siret', code: 'SITE_STANDS' },
    },
  );
}
