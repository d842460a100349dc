import { found, Stop } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import { newId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { findSitting } from '../views/find-sitting.ts';

/** The sitting that the address names, or « introuvable »: one that is still prepared has no page but its preparation. */
export async function sittingOf(visit: Visit): Promise<SittingNow> {
  const sitting = found(await findSitting(visit.ctx, visit.params['slug'] ?? ''));
  if (sitting.state === 'drafted') throw new Stop('NOT_FOUND');
  return sitting;
}

/** The same, for somebody of its own assembly only: that of another organisation does not exist for them. */
export async function ownSittingOf(visit: Visit, verb: keyof typeof councilPermissions): Promise<SittingNow> {
  const sitting = await sittingOf(visit);
  if (!may(visit.viewer, councilPermissions, verb, sitting.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  return sitting;
}

/** Does this person keep the secretariat or the chair of this sitting? */
export function keepsDesk(visit: Visit, sitting: SittingNow): boolean {
  const { organisationId } = sitting.assembly;
  return (
    may(visit.viewer, councilPermissions, 'presence.note', organisationId) ||
    may(visit.viewer, councilPermissions, 'chair_desk.keep', organisationId)
  );
}

export function addressOf(sitting: Pick<SittingNow, 'slug'>, desk = ''): string {
  return `/conseil/seances/${sitting.slug}${desk}`;
}

/** The live subject of a sitting's pages. */
export function liveOf(sitting: Pick<SittingNow, 'id'>): string {
  return `council/sitting/${sitting.id}`;
}

/** The key of the submission; a form that lost it gets a fresh one, so that it is simply done. */
export async function onceOf(visit: Visit): Promise<string> {
  const once = (await visit.form()).text('once');
  return once.length >= 8 && once.length <= 200 ? once : newId(visit.ctx.now());
}

/** The rank that the address names, or « introuvable ». */
export function rankOf(visit: Visit): number {
  const text = visit.params['rank'] ?? '';
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Stop('NOT_FOUND');
  return Number(text);
}
