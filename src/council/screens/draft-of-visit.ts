import { found, Stop } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import { may } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { preparationWords } from '../preparation-words.ts';
import { readDraft } from '../queries/read-draft.ts';
import type { Draft, DraftItem } from '../rules/draft.ts';
import { titleSaid } from '../rules/title-said.ts';
import { addressOf } from './sitting-of-visit.ts';

/** The sitting prepared at this address, for those who prepare it; « introuvable » for everybody else. */
export async function draftOf(visit: Visit): Promise<Draft> {
  const draft = found(await readDraft(visit.ctx.db, visit.params['slug'] ?? ''));
  if (!may(visit.viewer, convocationPermissions, 'sitting.prepare', draft.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  return draft;
}

/** The item that the address names, or « introuvable ». */
export function itemOf(visit: Visit, draft: Draft): DraftItem {
  return found(draft.items.find((one) => one.id === visit.params['id']));
}

export function preparationPath(slug: string, rest = ''): string {
  return addressOf({ slug }, `/preparation${rest}`);
}

/** The crumbs of the pages of a draft: the sittings, then the draft. */
export function draftCrumbs(visit: Visit, draft: Draft) {
  return [
    { path: '/conseil/seances', label: preparationWords.sittings[visit.lang] },
    { path: preparationPath(draft.slug), label: titleSaid(draft.titleFr, draft.titleEn)[visit.lang] },
  ];
}
