import { download } from '#kit/http/answers.ts';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { renderPdf } from '#kit/pdf.ts';
import { may } from '#kit/viewer.ts';
import { findMandate, personName } from '#people/public.ts';
import { receiptDocument } from '../parts/receipt-document.ts';
import { examinerPermissions, labelPermissions } from '../permissions.ts';
import { findCandidature } from '../queries/find-candidature.ts';
import { findDeposit } from '../views/list-deposits.ts';

/**
 * GET /candidatures/:slug/depots/:number/recepisse.pdf: the receipt of a deposit, in the reader's language, for the team and
 * for those who examine. Drawn from what was frozen, so the same bytes whenever it is asked for.
 */
export const downloadReceipt: Screen = async (visit) => {
  const { ctx, viewer, lang } = visit;
  const candidature = found(await findCandidature(ctx, visit.params['slug'] ?? ''));
  const ours = may(viewer, labelPermissions, 'candidature.edit', candidature.organisationId);
  if (!ours && !may(viewer, examinerPermissions, 'deposit.read')) throw new Stop('NOT_FOUND');
  const number = /^\d{1,6}$/.test(visit.params['number'] ?? '') ? Number(visit.params['number']) : 0;
  const deposit = found(await findDeposit(ctx, candidature.id, number));
  const names = await personName(ctx, [deposit.personId]);
  const document = receiptDocument(lang, {
    candidature,
    deposit,
    filedBy: names.get(deposit.personId) ?? null,
    mandate: await findMandate(ctx, deposit.mandateId),
  });
  return download(
    await renderPdf(document),
    `recepisse-${candidature.slug}-${number}.pdf`,
    'application/pdf',
  );
};
