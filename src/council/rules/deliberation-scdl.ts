import type { Deliberation } from './deliberation.ts';
import { profiles } from './profiles.ts';
import type { ScdlRow } from './scdl-fields.ts';
import { type DeliberationRecord, type ScdlRefusal, scdlFromDeliberation } from './scdl-from-deliberation.ts';
import { type ScdlNote, voteCells } from './scdl-vote-cells.ts';

/** What SCDL délibérations 2.1.5 makes of a deliberation: its row, or every reason why there is none. */
export interface DeliberationScdl {
  readonly row: ScdlRow | null;
  readonly refusals: readonly ScdlRefusal[];
  /** What the row leaves out, or would leave out, and why. */
  readonly notes: readonly ScdlNote[];
}

/** The address of the extract of a deliberation on this instance. */
export function extractPath(slug: string): string {
  return `/conseil/deliberations/${slug}/extrait.pdf`;
}

/**
 * The row of a deliberation, by what its assembly's profile says of SCDL (none for an association) and by `scdlFromDeliberation`. The object of a rehearsal says that it is one: the standard has
 * no field for it, and a row travels without its page. `publicUrl` comes without a final slash.
 */
export function deliberationScdl(deliberation: Deliberation, publicUrl: string): DeliberationScdl {
  const record = recordOf(deliberation, publicUrl);
  const { blanksInScdl } = profiles[deliberation.assembly.profile].rules;
  if (blanksInScdl.value === 'not_published')
    return { row: null, refusals: [{ code: 'NOT_A_PUBLIC_BODY', reason: blanksInScdl.says }], notes: [] };
  const exported = scdlFromDeliberation(record, { blanks: blanksInScdl.value });
  if (exported.ok) return { row: exported.value.row, refusals: [], notes: exported.value.notes };
  const { notes } = voteCells(record.votes, record.mode, blanksInScdl.value);
  return { row: null, refusals: exported.refusals, notes };
}

function recordOf(deliberation: Deliberation, publicUrl: string): DeliberationRecord {
  const { assembly, counts, bounds, standing, object } = deliberation;
  return {
    bodyName: assembly.name,
    siret: assembly.siret,
    id: deliberation.number?.text ?? null,
    date: deliberation.date,
    ...(bounds === null ? {} : { dateBounds: bounds }),
    matterCode: deliberation.matter?.code ?? null,
    matterName: null,
    object: standing === 'rehearsal' ? `Répétition, sans valeur juridique : ${object}` : object,
    votes: {
      inOffice: counts.inOffice.value,
      for: counts.for.value,
      against: counts.against.value,
      abstain: counts.abstain.value,
    },
    mode: deliberation.mode,
    url: publicUrl + extractPath(deliberation.slug),
  };
}
