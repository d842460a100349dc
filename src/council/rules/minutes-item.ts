import { requestsNow } from './callable-modes.ts';
import { recusalOf } from './item-voices.ts';
import type { MinutesItem, MinutesRequest, MinutesSpeech, MinutesVote, Named } from './minutes.ts';
import { presentAt, sitsAt } from './presence-log.ts';
import { elapsedAt, speechOf } from './sitting-clock.ts';
import { deliberationSlugOf, type ItemNow } from './sitting-now.ts';
import type { SittingRecord } from './sitting-record.ts';
import type { VoteNow } from './votes-now.ts';

/** One item as minutes tell it (L2121-15, L2121-21, L2131-11 CGCT). */
export function minutesItem(record: SittingRecord, item: ItemNow, member: Named): MinutesItem {
  const written = record.written.get(item.id);
  const slug = deliberationSlugOf(item);
  const away = item.chairSeatId !== null && item.chairSeatId !== item.presidentSeatId;
  return {
    rank: item.rank,
    nature: item.amends ? 'amendment' : 'item',
    withoutVote: item.withoutVote?.wording ?? null,
    title: item.title,
    object: item.object,
    state: item.state,
    chair: away && item.chairSeatId !== null ? member(item.chairSeatId) : null,
    rapporteur: item.rapporteur,
    number: slug === null ? null : (record.numbers.get(slug) ?? null),
    // The report is what the secretary named, else the note the members had received, else the amendment's own text.
    report: filled(written?.report) ?? record.notes.get(item.id) ?? item.amends?.text ?? null,
    openedAt: item.openedAt,
    speeches: speechesOf(record, item),
    summary: filled(written?.summary),
    recusals: record.sitting.seats.flatMap((seat) => {
      const declared = item.recusals.find((one) => one.seatId === seat.id)?.declaredAt;
      const at = declared ?? item.openedAt ?? undefined;
      const sits = at ? sitsAt(record.presences, seat.id, at) : 'titular';
      const kind = recusalOf(item, seat.id, sits);
      return kind === null ? [] : [{ member: member(seat.id, at), kind }];
    }),
    requests: requestsMade(record, item, member),
    votes: item.votes.flatMap((vote) => voteOf(vote, member)),
  };
}

function filled(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function speechesOf({ sitting }: SittingRecord, item: ItemNow): MinutesSpeech[] {
  const until = item.changedAt?.getTime() ?? 0;
  return item.interventions
    .flatMap((one): MinutesSpeech[] => {
      const speech = speechOf(one.events);
      if (speech === null) return [];
      const group = sitting.groups.find((each) => each.id === one.groupId)?.name ?? null;
      const seconds = Math.round(elapsedAt(speech, Math.max(until, speech.begin)) / 1000);
      return [{ at: new Date(speech.begin), speaker: one.speaker, group, kind: one.kind, seconds }];
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * Who asked for which ballot, counted on the members present when the vote opened, or when the item was left without a
 * vote: the same count as the counters of the desk, read from the log of presences.
 */
function requestsMade(record: SittingRecord, item: ItemNow, member: Named): MinutesRequest[] {
  if (item.requests.length === 0) return [];
  const { sitting } = record;
  const at = item.votes[0]?.openedAt ?? item.changedAt ?? item.openedAt;
  if (at === null) return [];
  const there = presentAt(record.presences, at);
  const seats = sitting.seats.map((seat) => ({
    ...seat,
    presence: there.has(seat.id) ? ('present' as const) : ('absent' as const),
    sits: sitsAt(record.presences, seat.id, at),
  }));
  const counters = requestsNow({ ...sitting, seats }, item);
  return (['public', 'secret'] as const).flatMap((wanted): MinutesRequest[] => {
    const asking = item.requests.filter(
      (one) =>
        one.wanted === wanted &&
        there.has(one.seatId) &&
        recusalOf(item, one.seatId, sitsAt(record.presences, one.seatId, at)) === null,
    );
    if (asking.length === 0) return [];
    const { required, granted } = counters[wanted];
    return [
      {
        wanted,
        members: asking.map((one) => member(one.seatId, one.at)).sort((a, b) => a.seat - b.seat),
        present: counters.present,
        required,
        granted: granted ? 'granted' : 'not_granted',
      },
    ];
  });
}

/** Names only where the ballot was public: of a secret one nothing but the count may be told (L2121-21 CGCT). */
function voteOf(vote: VoteNow, member: Named): MinutesVote[] {
  const { number, mode } = vote;
  if (vote.state === 'annulled') {
    const at = vote.closedAt ?? vote.openedAt;
    return [{ number, mode, state: 'annulled', at, result: null, voices: null, left: null, silent: null }];
  }
  const { proclamation } = vote;
  const closed = vote.closedAt ?? undefined;
  if (proclamation === null) return [];
  const { inOffice, present, represented, counted, outcome, prose } = proclamation;
  const open = mode === 'public';
  return [
    {
      number,
      mode,
      state: 'proclaimed',
      at: proclamation.at,
      result: { inOffice, present, represented, counted, outcome, wording: prose },
      voices: open
        ? vote.ballots
            .map((one) => ({
              // By proxy, it is the member's voice; in person, that of whoever sat when it was cast.
              member: member(one.seatId, one.castBySeatId === null ? one.castAt : undefined),
              choice: one.choice,
              candidate: vote.candidates.find((each) => each.id === one.candidacyId)?.name ?? null,
              by: one.castBySeatId === null ? null : member(one.castBySeatId),
            }))
            .toSorted((a, b) => a.member.seat - b.member.seat)
        : null,
      left: open ? (vote.count?.leftSeatIds ?? []).map((id) => member(id)) : null,
      silent: open ? (vote.count?.silentSeatIds ?? []).map((id) => member(id, closed)) : null,
    },
  ];
}
