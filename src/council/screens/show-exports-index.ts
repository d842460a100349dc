import { json } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { deliberationExports, type ExportLine, sittingExports } from '../rules/deliberation-exports.ts';
import { listDeliberations } from '../views/find-deliberation.ts';
import { listHeldSittings } from '../views/list-held-sittings.ts';

/**
 * GET /conseil/formats.json: every file of every deliberation and sitting, standard by standard, and each reason why one
 * is missing. `totem export` follows its `files`.
 */
export const showExportsIndex: Screen = async (visit) => {
  const deliberations = await listDeliberations(visit.ctx);
  const lines = [
    ...deliberations.flatMap(deliberationExports),
    ...(await listHeldSittings(visit.ctx)).flatMap(sittingExports),
  ];
  return json({
    files: lines
      .filter((line) => line.missing === null)
      .map(({ format, address }) => ({ address, file: fileOf(address), format })),
    missing: lines.flatMap(({ format, address, missing }) =>
      missing === null ? [] : [{ address, format, reason: missing }],
    ),
  });
};

/** « /conseil/seances/repetition.akn.xml » is written as « seances/repetition.akn.xml ». */
function fileOf(address: ExportLine['address']): string {
  return address.replace('/conseil/', '');
}
