import { Stop } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import { may } from '#kit/viewer.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';
import { addressOf, sittingOf } from './sitting-of-visit.ts';

/** May this viewer do it in the sitting's own assembly? */
export function mayKeep(
  visit: Visit,
  sitting: Pick<SittingNow, 'assembly'>,
  verb: keyof typeof recordPermissions,
): boolean {
  return may(visit.viewer, recordPermissions, verb, sitting.assembly.organisationId);
}

/** The sitting that the address names, for who may do this there; « introuvable » for everybody else. */
export async function keptSittingOf(visit: Visit, verb: keyof typeof recordPermissions): Promise<SittingNow> {
  const sitting = await sittingOf(visit);
  if (!mayKeep(visit, sitting, verb)) throw new Stop('NOT_FOUND');
  return sitting;
}

/** The way back from a page of the record: the sittings, this sitting, then the pages given. */
export function recordCrumbs(
  visit: Visit,
  sitting: Pick<SittingNow, 'slug' | 'title'>,
  more: readonly { readonly path: string; readonly label: string }[] = [],
) {
  return [
    { path: '/conseil/seances', label: councilWords.sittings[visit.lang] },
    { path: addressOf(sitting), label: sitting.title[visit.lang] },
    ...more,
  ];
}
