import { found } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import { ownCandidature } from '../permissions.ts';
import { type Candidature, findCandidature } from '../queries/find-candidature.ts';

/** The candidature whose file this address opens, for its own team; « introuvable » for anybody else. */
export async function ownDossier(visit: Visit): Promise<Candidature> {
  const slug = visit.params['slug'] ?? '';
  await ownCandidature(visit.ctx, visit.viewer, slug);
  return found(await findCandidature(visit.ctx, slug));
}
