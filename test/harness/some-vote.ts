import { commonRules } from '../../src/council/rules/profiles.ts';
import type { VoteInFile } from '../../src/council/rules/votes-file.ts';
import type { Bench } from '../../src/council/rules/votes-room.ts';

export const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
/** Ten seats of two groups, by the law of an EPCI. */
export const voteBench: Bench = {
  seats: range(1, 10).map((seat) => ({ seat, group: seat <= 5 ? 'Groupe 1' : 'Groupe 2' })),
  groups: ['Groupe 1', 'Groupe 2'],
  rules: commonRules,
};

/** Ten in office: 1 to 7 present, 8 represented by 1, 9 recused in the room, 10 absent. Six for, one against, one silent. */
export function someVote(change: Partial<VoteInFile> = {}): VoteInFile {
  const recused = [{ seat: 9, kind: 'personal_interest' as const }];
  const choices = new Map(
    range(1, 6).map((seat) => [seat, seat === 6 ? ('against' as const) : ('for' as const)]),
  );
  return {
    id: null,
    item: 4,
    vote: 1,
    title: 'Essai',
    kind: 'deliberation',
    mode: 'public',
    state: 'proclaimed',
    openedAt: '2027-02-25T18:00:00Z',
    closedAt: '2027-02-25T18:05:00Z',
    president: 1,
    chair: 1,
    quorumAsked: 'yes',
    facts: {
      opening: { at: '2027-02-25T17:50:00Z', present: range(1, 7), recused },
      closing: { present: [...range(1, 7), 9], proxies: [{ grantor: 8, holder: 1 }], recused },
      ballots: [
        ...[...choices].map(([seat, choice]) => ({ seat, choice, attempts: 1, castBy: null })),
        { seat: 8, choice: 'for' as const, attempts: 2, castBy: 1 },
      ],
      entered: null,
      box: null,
    },
    published: {
      quorum: { inOffice: 10, notCounted: 0, present: 7, required: 6, reached: 'reached' },
      roll: {
        1: 'for',
        2: 'for',
        3: 'for',
        4: 'for',
        5: 'for',
        6: 'against',
        7: 'silent',
        8: 'for',
        9: 'recused',
        10: 'absent',
      },
      present: 8,
      represented: 1,
      counted: {
        for: 6,
        against: 1,
        abstain: 0,
        deemedAbstaining: 0,
        blank: 0,
        null: 0,
        notTakingPart: 2,
      },
      colleges: [],
      votesCast: 7,
      majority: 4,
      outcome: 'adopted',
      reason: 'majority',
      prose:
        'adopté à la majorité, par six voix pour et une voix contre, deux membres ne prenant pas part au vote',
    },
    ...change,
  };
}
