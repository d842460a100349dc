import { toCsv } from '#kit/csv.ts';
import { download, json } from '#kit/http/answers.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { deliberationJson } from '../rules/deliberation-json.ts';
import { deliberationScdl } from '../rules/deliberation-scdl.ts';
import { scdlFields } from '../rules/scdl-fields.ts';
import { listDeliberations } from '../views/find-deliberation.ts';

/** GET /conseil/deliberations.csv: SCDL délibérations 2.1.5, the rows that can be; rehearsals are in a file of their own. */
export const showScdl: Screen = async (visit) =>
  scdlFile(
    visit,
    await listDeliberations(visit.ctx),
    'deliberations.csv',
    (one) => one.standing !== 'rehearsal',
  );

/** GET /conseil/deliberations-repetition.csv: the same for rehearsals, whose object says that they have no legal value. */
export const showRehearsalScdl: Screen = async (visit) =>
  scdlFile(
    visit,
    await listDeliberations(visit.ctx),
    'deliberations-repetition.csv',
    (one) => one.standing === 'rehearsal',
  );

/** GET /conseil/deliberations.json: every deliberation, exported or not, with what is not known and why no row. */
export const showDeliberationsJson: Screen = async (visit) => {
  const all = await listDeliberations(visit.ctx);
  return json({
    standard: 'https://gitlab.com/opendatafrance/scdl/deliberations/raw/v2.1.5/schema.json',
    marks: { S: 'read in the source', P: 'read in the press', I: 'inferred', '?': 'not established' },
    deliberations: all.map((one) => deliberationJson(one, visit.site.publicUrl)),
  });
};

// `?blancs=abstentions` declares blank and null papers as abstentions: an option of whoever asks (SCDL has no column).
// Cells untouched and no byte-order mark: a validator reads them byte for byte.
function scdlFile(
  visit: Visit,
  all: readonly Deliberation[],
  name: string,
  keep: (one: Deliberation) => boolean,
): Response {
  const blanks = visit.url.searchParams.get('blancs') === 'abstentions' ? 'as_abstentions' : 'left_out';
  const rows = all
    .filter(keep)
    .map((one) => deliberationScdl(one, visit.site.publicUrl, blanks).row)
    .filter((row) => row !== null);
  const text = toCsv(
    scdlFields,
    rows.map((row) => scdlFields.map((field) => row[field])),
    { raw: true },
  );
  return download(text, name, 'text/csv; charset=utf-8');
}
