import type { Said } from '#kit/i18n.ts';
import type { Deliberation, DeliberationStanding, QuorumKept } from './deliberation.ts';
import { headerBlock } from './deliberation-figures.ts';
import { exportedObject, extractPath } from './deliberation-scdl.ts';
import { type SeatSense, seatVotes } from './seat-senses.ts';
import type { SittingNow } from './sitting-now.ts';
import type { VoteNow } from './votes-now.ts';

/** The numbers of an act as every standard reads them; null is unknown, and is never written as zero. */
export interface ActNumbers {
  readonly inOffice: number | null;
  readonly quorumRequired: number | null;
  readonly present: number | null;
  readonly represented: number | null;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly blank: number | null;
  readonly null: number | null;
  readonly notTakingPart: number | null;
  /** In office, neither present nor represented. */
  readonly absent: number | null;
}

/** What one seat did in a public ballot (L2121-21 CGCT). */
export interface RollLine {
  readonly seat: number;
  readonly groupId: string;
  readonly group: string;
  readonly sense: SeatSense;
  /** The seat that spoke for this one through a proxy; null when nobody did. */
  readonly holder: number | null;
  readonly role: 'chair' | 'member';
}

/** A deliberation read once: SCDL, @CTES, Popolo, Open Civic Data, Akoma Ntoso, JSON and the page say what is here. */
export interface ActRecord {
  readonly slug: string;
  readonly standing: DeliberationStanding;
  /** Absolute addresses of the page and of the extract. */
  readonly page: string;
  readonly extract: string;
  readonly body: { readonly slug: string; readonly name: string; readonly siret: string | null };
  readonly session: {
    readonly slug: string;
    readonly title: Said;
    readonly page: string;
    readonly rank: number;
  } | null;
  readonly number: string | null;
  /** Civil day, or null. */
  readonly date: string | null;
  readonly title: Said;
  /** Whole; that of a rehearsal says that it is one. */
  readonly object: string;
  readonly matter: { readonly code: string; readonly name: string } | null;
  readonly mode: Deliberation['mode'];
  readonly outcome: Deliberation['outcome'];
  readonly wording: Said;
  readonly numbers: ActNumbers;
  readonly quorum: QuorumKept | null;
  readonly vote: { readonly number: number; readonly openedAt: Date; readonly closedAt: Date | null } | null;
  /** Null unless the ballot was public and held here: a secret or an ordinary vote names nobody. */
  readonly roll: readonly RollLine[] | null;
}

/** Reads a deliberation and, when it was voted in a sitting held here, its ballot. `publicUrl` has no final slash. */
export function actRecord(one: Deliberation, sitting: SittingNow | null, publicUrl: string): ActRecord {
  const page = `${publicUrl}/conseil/deliberations/${one.slug}`;
  const found = sitting === null ? null : voteOf(sitting, one.slug);
  return {
    slug: one.slug,
    standing: one.standing,
    page,
    extract: publicUrl + extractPath(one.slug),
    body: { slug: one.assembly.slug, name: one.assembly.name, siret: one.assembly.siret },
    session:
      one.sitting === null
        ? null
        : { ...one.sitting, page: `${publicUrl}/conseil/seances/${one.sitting.slug}` },
    number: one.number?.text ?? null,
    date: one.date,
    title: one.title,
    object: exportedObject(one),
    matter: one.matter === null ? null : { code: one.matter.code, name: one.matter.name.fr },
    mode: one.mode,
    outcome: one.outcome,
    wording: one.wording,
    numbers: numbersOf(one),
    quorum: one.quorum,
    vote: found && {
      number: found.vote.number,
      openedAt: found.vote.openedAt,
      closedAt: found.vote.closedAt,
    },
    roll: sitting === null || found === null ? null : rollOf(sitting, found.vote, found.chairSeatId),
  };
}

function numbersOf(one: Deliberation): ActNumbers {
  const block = headerBlock(one);
  const entitled = sum(block.present.value, block.represented.value);
  const { inOffice } = block;
  return {
    inOffice: inOffice.value,
    quorumRequired: block.quorum.value,
    present: block.present.value,
    represented: block.represented.value,
    for: block.for.value,
    against: block.against.value,
    abstain: block.abstain.value,
    blank: block.blank.value,
    null: block.null.value,
    notTakingPart: block.notTakingPart.value,
    absent: inOffice.value === null || entitled === null ? null : inOffice.value - entitled,
  };
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** The vote that made this deliberation, with who chaired it. */
function voteOf(sitting: SittingNow, slug: string): { vote: VoteNow; chairSeatId: string | null } | null {
  for (const { votes, chairSeatId } of sitting.items) {
    const vote = votes.find((each) => each.deliberationSlug === slug);
    if (vote) return { vote, chairSeatId };
  }
  return null;
}

function rollOf(sitting: SittingNow, vote: VoteNow, chairSeatId: string | null): RollLine[] | null {
  const { count } = vote;
  if (vote.mode !== 'public' || count === null) return null;
  const names = new Map(sitting.groups.map((group) => [group.id, group.name]));
  const numbers = new Map(sitting.seats.map((seat) => [seat.id, seat.number]));
  const holders = new Map(count.representedSeats.map((pair) => [pair.grantor, pair.holder]));
  return seatVotes(sitting, vote, count).map(({ id, number, groupId, sense }) => ({
    seat: number,
    groupId,
    group: names.get(groupId) ?? groupId,
    sense,
    holder: numbers.get(holders.get(id) ?? '') ?? null,
    role: id === chairSeatId ? 'chair' : 'member',
  }));
}
