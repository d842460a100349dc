import type { ActRecord, RollLine } from './deliberation-record.ts';
import type { SittingNow } from './sitting-now.ts';
import type { HeldSitting } from './sitting-past.ts';
import { optionCounts, optionOf, passOrFail, stampOf, voteNote } from './vote-options.ts';
import { hasSides, isWithoutVote } from './without-vote.ts';

const requirements = {
  sides: 'majorité absolue des suffrages exprimés (L2121-20 CGCT)',
  candidates: 'majorité absolue, relative au troisième tour (L2121-21 CGCT)',
} as const;

/**
 * Deliberations in Popolo (popoloproject.com/specs, JSON): organization, members and their terms, sitting, motions, vote
 * events. Seats stand for their members: a number, and no name that this instance would not show on its pages. A day
 * without an hour is no `date-time` of that standard: it is told by the sitting. What took no vote has no vote event.
 */
export function popolo(acts: readonly ActRecord[], held: HeldSitting | null) {
  const bodies = new Map(acts.map((act) => [act.body.slug, act.body]));
  if (held) {
    const { slug, name, siret } = held.sitting.assembly;
    bodies.set(slug, { slug, name, siret });
  }
  return {
    persons: held === null ? [] : held.sitting.seats.map((seat) => personOf(seat.number)),
    organizations: [
      ...[...bodies.values()].map(({ slug, name, siret }) => ({
        id: bodyId(slug),
        name,
        classification: 'deliberative assembly',
        identifiers: siret === null ? [] : [{ scheme: 'SIRET', identifier: siret }],
      })),
      ...(held === null ? [] : groupsOf(held.sitting)),
    ],
    memberships: held === null ? [] : membershipsOf(held),
    events: eventsOf(acts, held),
    motions: acts.map(motionOf),
    vote_events: acts.flatMap(voteEventsOf),
  };
}

const bodyId = (slug: string) => `assembly/${slug}`;
const groupId = (id: string) => `group/${id}`;
const seatId = (number: number) => `seat/${number}`;
const sessionId = (act: ActRecord) => (act.session === null ? null : `sitting/${act.session.slug}`);

function personOf(number: number) {
  return { id: seatId(number), name: `Siège ${number}` };
}

function groupsOf(sitting: SittingNow) {
  return sitting.groups.map((group) => ({
    id: groupId(group.id),
    name: group.name,
    classification: 'political group',
    parent_id: bodyId(sitting.assembly.slug),
  }));
}

function membershipsOf({ sitting, past }: HeldSitting) {
  const terms = new Map(past.terms.map((term) => [term.seatId, term]));
  return sitting.seats.map((seat) => ({
    person_id: seatId(seat.number),
    organization_id: bodyId(sitting.assembly.slug),
    on_behalf_of_id: groupId(seat.groupId),
    role: 'member',
    start_date: terms.get(seat.id)?.startsOn ?? null,
    end_date: terms.get(seat.id)?.endsOn ?? null,
  }));
}

function eventsOf(acts: readonly ActRecord[], held: HeldSitting | null) {
  const sessions = new Map(
    acts.flatMap((act) => (act.session === null ? [] : [[act.session.slug, act] as const])),
  );
  const opened = held?.sitting.transitions.find((one) => one.event === 'open')?.at ?? null;
  const closed = held?.sitting.transitions.find((one) => one.to === 'closed')?.at ?? null;
  return [...sessions.values()].map((act) => ({
    id: sessionId(act),
    name: act.session?.title.fr ?? null,
    classification: 'sitting',
    organization_id: bodyId(act.body.slug),
    start_date: opened ? stampOf(opened) : act.date,
    end_date: closed ? stampOf(closed) : null,
    sources: act.session === null ? [] : [{ url: act.session.page }],
  }));
}

function motionOf(act: ActRecord) {
  return {
    id: `motion/${act.slug}`,
    organization_id: bodyId(act.body.slug),
    legislative_session_id: sessionId(act),
    identifier: act.number,
    text: act.object,
    classification: act.matter === null ? null : `${act.matter.code} ${act.matter.name}`,
    requirement: requirementOf(act),
    result: act.wording.fr,
    sources: [{ url: act.page }, { url: act.extract }],
  };
}

function requirementOf(act: ActRecord): string | null {
  if (isWithoutVote(act)) return null;
  return requirements[hasSides(act) ? 'sides' : 'candidates'];
}

function voteEventsOf(act: ActRecord) {
  const result = passOrFail(act);
  if (result === null) return [];
  const id = `vote/${act.slug}`;
  return [
    {
      id,
      identifier: act.vote === null ? null : `${act.vote.number}`,
      motion_id: `motion/${act.slug}`,
      organization_id: bodyId(act.body.slug),
      legislative_session_id: sessionId(act),
      classification: act.mode,
      start_date: act.vote ? stampOf(act.vote.openedAt) : null,
      end_date: act.vote?.closedAt ? stampOf(act.vote.closedAt) : null,
      result,
      counts: optionCounts(act),
      votes: (act.roll ?? []).map((line) => voteOf(line, id)),
      sources: [{ url: act.page }],
    },
  ];
}

/** The standard has no field for a proxy: the role says who spoke. */
function voteOf(line: RollLine, voteEventId: string) {
  const note = voteNote(line);
  return {
    vote_event_id: voteEventId,
    voter_id: seatId(line.seat),
    option: optionOf(line),
    group_id: groupId(line.groupId),
    role: note === null ? line.role : `${line.role} (${note})`,
  };
}
