import type { Ctx } from '#kit/ctx.ts';
import { found, Stop } from '#kit/http/stop.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { endProxies, sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';

/** Revokes a proxy, at any time (L2121-20 CGCT): its grantor does, or the secretariat that received the revocation. */
export function endProxy(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly proxyId: string; readonly once: string },
): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const proxy = found(sitting.proxies.find((one) => one.id === given.proxyId));
    // The member's own: their substitute does not revoke it.
    const grantor = sitting.seats.find((one) => one.id === proxy.grantorSeatId);
    const isGrantor = grantor !== undefined && grantor.personId === viewer.personId;
    const clerk = may(viewer, councilPermissions, 'presence.note', sitting.assembly.organisationId);
    // A colleague's proxy is not a member's to end: for them it is not there.
    if (!isGrantor && !clerk) throw new Stop('NOT_FOUND');
    if (sitting.state === 'closed') return refuse<Refused>({ code: 'VOICES_NOT_NOW' });
    if (proxy.state !== 'in_force') return refuse<Refused>({ code: 'PROXY_ENDED' });
    const ended = await endProxies(tx, sitting, [proxy.grantorSeatId], 'revoked', at);
    return ok(ended.map((data) => sittingEvent(sitting, 'proxy.revoked', data)));
  });
}
