import type { Said } from '#kit/i18n.ts';
import { formatPartialDate, type PartialDate } from '#kit/partial-date.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { actsMatterOf } from './acts-matter.ts';
import type { BallotMode } from './ballot-mode.ts';
import { scdlFaultWords } from './scdl-fault-words.ts';
import type { ScdlFault, ScdlRow } from './scdl-fields.ts';
import { scdlFaults } from './scdl-row.ts';
import { type ScdlNote, type VoteCells, type VoteCounts, voteCells } from './scdl-vote-cells.ts';

/** A deliberation as it is known. Null is unknown, and is never written as zero. */
export interface DeliberationRecord {
  readonly bodyName: string;
  readonly siret: string | null;
  readonly id: string | null;
  readonly date: PartialDate | null;
  /** When the date is unknown, the days it lies between. */
  readonly dateBounds?: { readonly after: PartialDate; readonly before: PartialDate };
  readonly matterCode: string | null;
  /** « level 1/level 2 »; when null, the nomenclature names the code. */
  readonly matterName: string | null;
  readonly object: string;
  readonly budget?: { readonly years: string; readonly name: string };
  readonly prefecture?: { readonly id: string | null; readonly date: PartialDate | null };
  readonly votes: VoteCounts;
  /** How it was voted; 'noted' when the council took note without voting, null when not known; a nomination has no sides. */
  readonly mode: BallotMode | 'noted' | 'nomination' | null;
  readonly url: string | null;
}

export interface ScdlExport {
  readonly row: ScdlRow;
  /** What the row leaves out, and why. */
  readonly notes: readonly ScdlNote[];
}

export interface ScdlRefusal {
  readonly code: ScdlFault | 'NOT_A_PUBLIC_BODY';
  readonly reason: Said;
}

/**
 * Maps a deliberation to a row of SCDL délibérations 2.1.5, or says every reason why it cannot be one: a required
 * field that is unknown is not made up (no date, no row). Vote counts are all given or all empty.
 */
export function scdlFromDeliberation(
  record: DeliberationRecord,
  options: { readonly blanks?: 'left_out' | 'as_abstentions' } = {},
): Result<ScdlExport, ScdlRefusal> {
  const votes = voteCells(record.votes, record.mode, options.blanks ?? 'left_out');
  const row = rowOf(record, votes);
  const faults = scdlFaults(row);
  if (faults.length > 0) return refuse(...faults.map((code) => ({ code, reason: reasonOf(code, record) })));
  return ok({ row, notes: votes.notes });
}

function rowOf(record: DeliberationRecord, votes: VoteCells): ScdlRow {
  const named = record.matterCode === null ? null : actsMatterOf(record.matterCode);
  return {
    COLL_NOM: record.bodyName,
    COLL_SIRET: record.siret ?? '',
    DELIB_ID: record.id ?? '',
    DELIB_DATE: record.date ?? '',
    DELIB_MATIERE_CODE: record.matterCode ?? '',
    DELIB_MATIERE_NOM: record.matterName ?? named?.name.fr ?? '',
    DELIB_OBJET: record.object,
    BUDGET_ANNEE: record.budget?.years ?? '',
    BUDGET_NOM: record.budget?.name ?? '',
    PREF_ID: record.prefecture?.id ?? '',
    PREF_DATE: record.prefecture?.date ?? '',
    ...votes.cells,
    DELIB_URL: record.url ?? '',
  };
}

function reasonOf(code: ScdlFault, { dateBounds }: DeliberationRecord): Said {
  const words = scdlFaultWords[code];
  if (code !== 'DELIB_DATE_REQUIRED' || !dateBounds) return words;
  const { after, before } = dateBounds;
  return {
    fr: `${words.fr} (entre le ${formatPartialDate(after, 'fr')} et le ${formatPartialDate(before, 'fr')})`,
    en: `${words.en} (between ${formatPartialDate(after, 'en')} and ${formatPartialDate(before, 'en')})`,
  };
}
