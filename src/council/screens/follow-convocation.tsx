import { redirect } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { handConvocation } from '../actions/hand-convocation.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { convocationWords } from '../convocation-words.ts';
import { AnotherDate, CancelLink, CancelledNotice } from '../parts/cancellation.tsx';
import { ConvocationFacts } from '../parts/convocation-facts.tsx';
import { ConvocationRefusals } from '../parts/convocation-refusals.tsx';
import { ExpectedPresence } from '../parts/expected-presence.tsx';
import { SendingsTable } from '../parts/sendings-table.tsx';
import { SubstituteCopies } from '../parts/substitute-copies.tsx';
import type { ConvocationRefusal } from '../rules/convocation-refused.ts';
import type { Draft } from '../rules/draft.ts';
import { titleSaid } from '../rules/title-said.ts';
import { findConvocation } from '../views/find-convocation.ts';
import { findReplacement } from '../views/find-replacement.ts';
import { findSitting } from '../views/find-sitting.ts';
import { followSendings } from '../views/follow-sendings.ts';
import { followSubstitutes } from '../views/follow-substitutes.ts';
import { draftOf } from './draft-of-visit.ts';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** POST /conseil/seances/:slug/convocation/remises/:seat: the convocation of this seat was handed over in writing. */
export const postHandover: Screen = async (visit) => {
  const { slug = '', seat = '' } = visit.params;
  const form = await visit.form();
  const seatNumber = /^\d{1,4}$/.test(seat) ? Number(seat) : 0;
  const given = {
    slug,
    seatNumber,
    handedOn: form.text('handedOn'),
    of: 'convocation',
    once: await onceOf(visit),
  } as const;
  const done = await handConvocation(visit.ctx, visit.viewer, given);
  const path = addressOf({ slug }, `/convocation#siege-${seatNumber}`);
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE')) return redirect(visit, path);
  return drawFollowUp(visit, await draftOf(visit), done.refusals, 422);
};

/** Once the convocation has left: each sending, reading and reply for the secretariat, totals alone for the president. */
export async function drawFollowUp(
  from: Visit,
  draft: Draft,
  refusals: readonly ConvocationRefusal[],
  status: number,
): Promise<Response> {
  const visit = { ...from, path: addressOf(draft, '/convocation') };
  const w = inLang(convocationWords, visit.lang);
  const sitting = found(await findSitting(visit.ctx, draft.slug));
  const convocation = found(await findConvocation(visit.ctx, draft.id));
  const sendings = await followSendings(visit.ctx, convocation.id);
  const copies = await followSubstitutes(visit.ctx, convocation.id);
  const follows = may(visit.viewer, convocationPermissions, 'sending.follow', draft.assembly.organisationId);
  return page(visit, {
    title: w.followTitle,
    status,
    headers: { 'cache-control': 'private, no-store' },
    crumbs: [
      { path: '/conseil/seances', label: w.sittings },
      { path: addressOf(draft), label: titleSaid(draft.titleFr, draft.titleEn)[visit.lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{titleSaid(draft.titleFr, draft.titleEn)[visit.lang]}</p>
          <h1>{w.followTitle}</h1>
          <p class="lead">{follows ? w.followLead : w.followTotals}</p>
        </header>
        <ConvocationRefusals visit={visit} refusals={refusals} />
        <CancelledNotice visit={visit} sitting={sitting} />
        <AnotherDate visit={visit} sitting={sitting} other={await findReplacement(visit.ctx, sitting)} />
        {sitting.state !== 'cancelled' && <ExpectedPresence visit={visit} sendings={sendings} />}
        <CancelLink visit={visit} sitting={sitting} />
        <ConvocationFacts visit={visit} slug={draft.slug} convocation={convocation} />
        {follows && (
          <SendingsTable visit={visit} slug={draft.slug} convocation={convocation} sendings={sendings} />
        )}
        {follows && <SubstituteCopies visit={visit} copies={copies} />}
      </>
    ),
  });
}
