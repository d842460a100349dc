import { redirect } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { leaveSession } from '../actions/leave-session.ts';
import { closingCookie, sessionCookieName } from '../rules/session-cookie.ts';

/** POST /sortie: signs out. Harmless for somebody who is not signed in. */
export const postLeave: Screen = async (visit) => {
  await leaveSession(visit.ctx, visit.viewer, visit.cookie(sessionCookieName) ?? '');
  return redirect(visit, '/', { 'set-cookie': closingCookie(visit.site.publicUrl) });
};
