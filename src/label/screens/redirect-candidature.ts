import { redirect } from '#kit/http/answers.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { listCandidatures } from '../views/list-candidatures.ts';

/** GET /sujets/label/candidature/:id: where the opaque reference that lower modules keep leads. */
export const redirectCandidature: Screen = async (visit) => {
  const all = await listCandidatures(visit.ctx);
  const { slug } = found(all.find((one) => one.id === visit.params['id']));
  return redirect(visit, `/candidatures/${slug}`);
};
