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

/** Where blank and null papers go: not settled, so declared by whoever asks for the file (« blancs=abstentions »). */
export type BlankOption = 'left_out' | 'as_abstentions';

/** The address of the extract of a deliberation on this instance. */
export function extractPath(slug: string): string {
  return `/conseil/deliberations/${slug}/extrait.pdf`;
}

/**
 * The row of a deliberation, by what its assembly's profile says of SCDL (none for an association) and by `scdlFromDeliberation`. The object of a rehearsal says that it is one: the standard has
 * no field for it, and a row travels without its page. `publicUrl` comes without a final slash.
 */
export function deliberationScdl(
  deliberation: Deliberation,
  publicUrl: string,
  blanks?: BlankOption,
): DeliberationScdl {
  const record = recordOf(deliberation, publicUrl);
  const { blanksInScdl } = profiles[deliberation.assembly.profile].rules;
  if (blanksInScdl.value === 'not_published')
    return { row: null, refusals: [{ code: 'NOT_A_PUBLIC_BODY', reason: blanksInScdl.says }], notes: [] };
  // Whoever asks for the file may declare blanks as abstentions; else the assembly's own rule holds.
  const asked = blanks ?? blanksInScdl.value;
  const exported = scdlFromDeliberation(record, { blanks: asked });
  if (exported.ok) return { row: exported.value.row, refusals: [], notes: exported.value.notes };
  const { notes } = voteCells(record.votes, record.mode, asked);
  return { row: null, refusals: exported.refusals, notes };
}

/** The object as every file carries it: that of a rehearsal says what it is, since a file travels without its page. */
export function exportedObject({ standing, object }: Pick<Deliberation, 'standing' | 'object'>): string {
  return standing === 'rehearsal' ? `Répétition, sans valeur juridique : ${object}` : object;
}

/** Blank and null papers together; null when one of the two is not known. */
function papersOf({ others }: Deliberation): number | null {
  return others.blank === null || others.null === null ? null : others.blank + others.null;
}

function recordOf(deliberation: Deliberation, publicUrl: string): DeliberationRecord {
  const { assembly, counts, bounds, mode, outcome } = deliberation;
  return {
    bodyName: assembly.name,
    siret: assembly.siret,
    id: deliberation.number?.text ?? null,
    date: deliberation.date,
    ...(bounds === null ? {} : { dateBounds: bounds }),
    matterCode: deliberation.matter?.code ?? null,
    matterName: null,
    object: exportedObject(deliberation),
    votes: {
      inOffice: counts.inOffice.value,
      for: counts.for.value,
      against: counts.against.value,
      abstain: counts.abstain.value,
      ...(deliberation.mode === 'secret' && { blankAndNull: papersOf(deliberation) }),
    },
    mode:
      outcome === 'noted' ? 'noted' : outcome === 'appointed' || mode === 'no_ballot' ? 'nomination' : mode,
    url: publicUrl + extractPath(deliberation.slug),
  };
}
