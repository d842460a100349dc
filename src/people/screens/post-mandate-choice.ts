import { redirect } from '#kit/http/answers.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { chooseMandate } from '../actions/choose-mandate.ts';
import { sessionCookieName } from '../rules/session-cookie.ts';

/** POST /mandat: acts from now on under another of one's own mandates (`mandate` is its id). */
export const postMandateChoice: Screen = async (visit) => {
  const form = await visit.form();
  const sessionToken = visit.cookie(sessionCookieName) ?? '';
  const chosen = await chooseMandate(visit.ctx, visit.viewer, {
    sessionToken,
    mandateId: form.text('mandate'),
  });
  if (!chosen.ok) throw new Stop('NOT_FOUND');
  return redirect(visit, '/mon-espace');
};
