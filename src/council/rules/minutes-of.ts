import type { Member, Minutes, MinutesProxy, MinutesQuorum, Movement, Named } from './minutes.ts';
import { minutesItem } from './minutes-item.ts';
import { presentAt, sitsAt } from './presence-log.ts';
import { quorumOf } from './quorum.ts';
import { quorumRequiredNow } from './quorum-required.ts';
import type { SittingNow } from './sitting-now.ts';
import type { SittingRecord } from './sitting-record.ts';

/** Builds the minutes of a sitting from what was recorded while it was held (L2121-15 CGCT): nothing is made up. */
export function minutesOf(record: SittingRecord): Minutes {
  const { sitting } = record;
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
    movements: movementsOf(record, when.openedAt, member),
    represented: proxiesOf(sitting, member),
    secretaries: record.secretarySeatIds?.map((id) => member(id)) ?? null,
    quorum: start === null ? null : quorumLines(record, start, member),
    // Amendments were voted before the text, inside its discussion: they are told under it.
    items: sitting.items.flatMap((item) => [
      minutesItem(record, item, member),
      ...item.amendments.map((one) => minutesItem(record, one, member)),
    ]),
  };
}

/**
 * Names a seat: the member's name in a real sitting, the number alone in a rehearsal. With a moment, the substitute who sat
 * then is named, and whose place they took (L5211-6 CGCT); without one, the member.
 */
export function memberBy(record: Pick<SittingRecord, 'sitting' | 'names' | 'presences'>): Named {
  const seats = new Map(record.sitting.seats.map((seat) => [seat.id, seat]));
  const nameOf = (personId: string | undefined) => record.names.get(personId ?? '') ?? null;
  return (seatId, who = 'titular') => {
    const seat = seats.get(seatId);
    if (!seat) return { seat: 0, name: null };
    const name = nameOf(seat.personId);
    const sits = who instanceof Date ? sitsAt(record.presences, seatId, who) : who;
    if (sits === 'titular') return { seat: seat.number, name };
    return { seat: seat.number, name: nameOf(seat.substitute?.personId), substituteOf: { name } };
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

/** Whoever came, for however long: a seat whose member and substitute both sat is there twice. */
function whoCame(record: SittingRecord, start: Date, member: Named): Member[] | null {
  const came = [...presentAt(record.presences, start)].map((seatId) => member(seatId, start));
  for (const step of record.presences)
    if (step.kind === 'arrived' && step.at > start) came.push(member(step.seatId, step.at));
  const once = new Map(
    came.map((one) => [`${one.seat} ${one.substituteOf ? 'substitute' : 'titular'}`, one]),
  );
  if (once.size === 0) return null;
  return [...once.values()].sort((a, b) => a.seat - b.seat);
}

/** Arrivals and departures after the opening; a member who arrives sends the substitute away at the same moment. */
function movementsOf({ presences }: SittingRecord, opened: Date | null, member: Named): Movement[] {
  return presences.flatMap((step, rank): Movement[] => {
    const { seatId, kind, at } = step;
    if (opened === null || at <= opened) return [];
    const before = presences.slice(0, rank).findLast((one) => one.seatId === seatId);
    const sat = before?.substituteId ? 'substitute' : 'titular';
    // Who leaves is who sat: a departure does not say it.
    if (kind === 'left') return [{ member: member(seatId, sat), kind, at }];
    const sits = step.substituteId ? 'substitute' : 'titular';
    const arrived: Movement = { member: member(seatId, sits), kind, at };
    const replaced = before?.kind === 'arrived' && sat !== sits;
    return replaced ? [{ member: member(seatId, sat), kind: 'left', at }, arrived] : [arrived];
  });
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
function quorumLines(record: SittingRecord, start: Date, member: Named): MinutesQuorum[] {
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
      exempt: null,
      members: sorted(seats.map((id) => member(id, at))),
    };
  };
  const resumed = sitting.transitions.filter((one) => one.event === 'resume').map((one) => one.at);
  const ofItems = sitting.items.flatMap((item) =>
    item.quorum.map(
      ({ seatIds, ...found }): MinutesQuorum => ({
        on: 'item',
        rank: item.rank,
        ...found,
        exempt: exemptBy(sitting, item, found.at),
        members: sorted(seatIds.map((id) => member(id, found.at))),
      }),
    ),
  );
  return [
    ofSitting('opening', start),
    ...resumed.map((at) => ofSitting('resumption', at)),
    ...ofItems,
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** A count that found the quorum missing, on an item that needed none then: by which text. */
function exemptBy(sitting: SittingNow, item: SittingNow['items'][number], at: Date): string | null {
  const rule = quorumRequiredNow(sitting, item, at);
  return rule.required === 'no' ? rule.article : null;
}

function sorted(members: Member[]): Member[] {
  return members.sort((a, b) => a.seat - b.seat);
}
