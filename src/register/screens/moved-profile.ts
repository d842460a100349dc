import type { Visit } from '#kit/http/visit.ts';
import { survivorOf } from '../views/survivor-of.ts';

/**
 * The way to the profile that stands for this one, the rest of the address kept; null for one that was not merged. For now only: a merge
 * may be undone, and the address be its own again, so nobody is told to forget it (307, RFC 9110 §15.4.8).
 */
export async function movedProfile(visit: Visit, slug: string, rest: string): Promise<Response | null> {
  const survivor = await survivorOf(visit.ctx, slug);
  if (survivor === null) return null;
  const query = rest.startsWith('.') ? '' : `?de=${slug}`;
  return new Response(null, {
    status: 307,
    headers: {
      location: visit.href(`/acteurs/${survivor}${rest}${query}`),
      'access-control-allow-origin': '*',
    },
  });
}
