import type { Said } from '#kit/i18n.ts';
import { countNames, type Deliberation, type NamedSource } from './deliberation.ts';
import { blockLinesOf, headerBlock, unknownOf } from './deliberation-figures.ts';
import { deliberationScdl, extractPath } from './deliberation-scdl.ts';

/**
 * A deliberation as /conseil/deliberations.json gives it: null for what is not known, with a mark for each count. A count
 * that does not exist (no vote, or a nomination) has no mark either: it is neither unknown nor zero.
 */
export function deliberationJson(deliberation: Deliberation, publicUrl: string) {
  const { counts, minutes, bounds, matter, number, positions } = deliberation;
  const borne = blockLinesOf(deliberation);
  const scdl = deliberationScdl(deliberation, publicUrl);
  return {
    id: deliberation.id,
    page: `${publicUrl}/conseil/deliberations/${deliberation.slug}`,
    extract: publicUrl + extractPath(deliberation.slug),
    standing: deliberation.standing,
    assembly: { name: deliberation.assembly.name, siret: deliberation.assembly.siret },
    subject: deliberation.subject,
    number: number?.text ?? null,
    date: deliberation.date,
    dateBetween: bounds === null ? null : { after: bounds.after, before: bounds.before },
    dateMark: deliberation.dateMark,
    title: deliberation.title,
    object: deliberation.object,
    rapporteur: deliberation.rapporteur?.name ?? null,
    minutes: {
      presentation: minutes.presentation,
      total: minutes.total,
      precision: minutes.precision,
    },
    matter: matter === null ? null : { code: matter.code, name: matter.name.fr },
    mode: deliberation.mode,
    counts: Object.fromEntries(
      countNames.map((name) => [name, borne.includes(name) ? counts[name] : { value: null, mark: null }]),
    ),
    blankVotes: deliberation.others.blank,
    nullVotes: deliberation.others.null,
    notTakingPart: headerBlock(deliberation).notTakingPart.value,
    quorumRequired: headerBlock(deliberation).quorum.value,
    quorumFound: deliberation.quorum,
    outcome: deliberation.outcome,
    wording: deliberation.wording,
    groupPositions: positions.map(({ group, position, objection, mark, source, described }) => ({
      group,
      position,
      objection,
      mark,
      source,
      takenToBe:
        described === null
          ? null
          : { group: described.name, seats: described.seats, seatsAsOf: described.asOf, mark: 'I' },
    })),
    unknown: unknownOf(deliberation),
    note: deliberation.note,
    sources: deliberation.sources satisfies readonly NamedSource[],
    scdl: {
      row: scdl.row,
      refusals: scdl.refusals.map(
        ({ code, reason }) => ({ code, ...reason }) satisfies Said & { code: string },
      ),
      notes: scdl.notes.map(({ code, note }) => ({ code, ...note })),
    },
  };
}
