import type { Member, Minutes, MinutesProxy, MinutesQuorum } from './minutes.ts';
import { minutesItem } from './minutes-item.ts';
import { presentAt } from './presence-log.ts';
import { quorumOf } from './quorum.ts';
import type { SittingNow } from './sitting-now.ts';
import type { SittingRecord } from './sitting-record.ts';

/** Builds the minutes of a sitting from what was recorded while it was held (L2121-15 CGCT): nothing is made up. */
export function minutesOf(record: SittingRecord): Minutes {
  const { sitting, presences } = record;
  const member = memberBy(record);
  const when = momentsOf(sitting);
  const start = when.openedAt ?? when.lackOfQuorumAt;
  return {
    standing: sitting.standing,
    assembly: sitting.assembly.name,
    title: sitting.title,
    venue: sitting.venue,
    plannedAt: sitting.plannedAt,
    ...when,
    president: presidentOf(sitting, member),
    inOffice: sitting.seats.length,
    present: start === null ? null : whoCame(record, start, member),
    movements: presences
      .filter((step) => when.openedAt !== null && step.at > when.openedAt)
      .map((step) => ({ member: member(step.seatId), kind: step.kind, at: step.at })),
    represented: proxiesOf(sitting, member),
    secretaries: record.secretarySeatIds?.map(member) ?? null,
    quorum: start === null ? null : quorumLines(record, start, member),
    // Amendments were voted before the text, inside its discussion: they are told under it.
    items: sitting.items.flatMap((item) => [
      minutesItem(record, item, member),
      ...item.amendments.map((one) => minutesItem(record, one, member)),
    ]),
  };
}

/** Names a seat: the member's name in a real sitting, the number alone in a rehearsal. */
export function memberBy(record: Pick<SittingRecord, 'sitting' | 'names'>): (seatId: string) => Member {
  const seats = new Map(record.sitting.seats.map((seat) => [seat.id, seat]));
  return (seatId) => {
    const seat = seats.get(seatId);
    if (!seat) return { seat: 0, name: null };
    return { seat: seat.number, name: record.names.get(seat.personId) ?? null };
  };
}

/** The seat of the president of the sitting: whoever chairs the items that nobody else was elected to chair. */
export function presidentSeatId(sitting: Pick<SittingNow, 'items'>): string | null {
  return sitting.items.find((item) => item.presidentSeatId !== null)?.presidentSeatId ?? null;
}

function presidentOf(sitting: SittingNow, member: (seatId: string) => Member): Member | null {
  const seatId = presidentSeatId(sitting);
  return seatId === null ? null : member(seatId);
}

/** When a sitting opened, was suspended and closed. */
export function momentsOf({
  transitions,
}: Pick<SittingNow, 'transitions'>): Pick<
  Minutes,
  'openedAt' | 'closedAt' | 'lackOfQuorumAt' | 'suspensions'
> {
  const at = (event: string) => transitions.find((one) => one.event === event)?.at ?? null;
  const suspensions: { from: Date; to: Date | null }[] = [];
  for (const { event, at: moment } of transitions) {
    if (event === 'suspend') suspensions.push({ from: moment, to: null });
    const last = suspensions.at(-1);
    if ((event === 'resume' || event === 'close') && last?.to === null) last.to = moment;
  }
  return {
    openedAt: at('open'),
    lackOfQuorumAt: at('record_lack_of_quorum'),
    closedAt: transitions.find((one) => one.to === 'closed')?.at ?? null,
    suspensions,
  };
}

function whoCame(record: SittingRecord, start: Date, member: (seatId: string) => Member): Member[] | null {
  const came = new Set(presentAt(record.presences, start));
  for (const step of record.presences) if (step.kind === 'arrived' && step.at > start) came.add(step.seatId);
  if (came.size === 0) return null;
  return [...came].map(member).sort((a, b) => a.seat - b.seat);
}

function proxiesOf({ proxies }: SittingNow, member: (seatId: string) => Member): MinutesProxy[] {
  return proxies.map((one) => ({
    grantor: member(one.grantorSeatId),
    holder: member(one.holderSeatId),
    writtenOn: one.writtenOn,
    state: one.state,
    endedAt: one.endedAt,
  }));
}

/** Judged at the opening, after each suspension, and when each item was put under discussion (CE Ass., n° 77054). */
function quorumLines(
  record: SittingRecord,
  start: Date,
  member: (seatId: string) => Member,
): MinutesQuorum[] {
  const { sitting, presences } = record;
  const own = new Set(sitting.seats.map((seat) => seat.id));
  const ofSitting = (on: 'opening' | 'resumption', at: Date): MinutesQuorum => {
    const seats = [...presentAt(presences, at)].filter((id) => own.has(id));
    const inOffice = sitting.seats.length;
    const { required, reached } = quorumOf({ inOffice, present: seats.length, rule: sitting.rules.quorum });
    return {
      on,
      rank: null,
      at,
      inOffice,
      notCounted: 0,
      present: seats.length,
      required,
      reached: reached ? 'reached' : 'not_reached',
      members: sorted(seats.map(member)),
    };
  };
  const resumed = sitting.transitions.filter((one) => one.event === 'resume').map((one) => one.at);
  const ofItems = sitting.items.flatMap((item) =>
    item.quorum.map(
      ({ seatIds, ...found }): MinutesQuorum => ({
        on: 'item',
        rank: item.rank,
        ...found,
        members: sorted(seatIds.map(member)),
      }),
    ),
  );
  return [
    ofSitting('opening', start),
    ...resumed.map((at) => ofSitting('resumption', at)),
    ...ofItems,
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function sorted(members: Member[]): Member[] {
  return members.sort((a, b) => a.seat - b.seat);
}
