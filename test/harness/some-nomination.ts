import type { NominationInFile, RoundInFile } from '../../src/council/rules/nomination-in-file.ts';
import { commonRules } from '../../src/council/rules/profiles.ts';
import { votesFormat } from '../../src/council/rules/votes-file.ts';
import { valuesOf } from '../../src/council/rules/votes-law.ts';
import { entryHash } from '../../src/journal/public.ts';
import { canonicalJson, type Json } from '../../src/kit/canonical-json.ts';
import { range, voteBench } from './some-vote.ts';

const opening = { at: '2027-02-25T17:50:00Z', present: range(1, 9), recused: [] };
const closing = { present: range(1, 9), proxies: [], recused: [] };
const quorum = { inOffice: 10, notCounted: 0, present: 9, required: 6, reached: 'reached' };
const names = ['Mme A (fictive)', 'M. B (fictif)', 'M. C (fictif)'] as const;

/** A secret round of nine papers, one of them blank: the votes of each candidate, in order. */
function secretRound(
  round: number,
  votes: readonly number[],
  result: Pick<RoundInFile['published'], 'elected' | 'reason' | 'tie' | 'prose'>,
): RoundInFile {
  const candidates = votes.map((count, index) => ({ candidate: index + 1, votes: count }));
  const cast = votes.reduce((sum, count) => sum + count, 0);
  const blank = 9 - cast;
  const counted = { for: 0, against: 0, abstain: 0, deemedAbstaining: 0, blank, null: 0, notTakingPart: 0 };
  return {
    id: `vote-${round}`,
    vote: round,
    round,
    mode: 'secret',
    state: 'proclaimed',
    openedAt: `2027-02-25T18:0${round}:00Z`,
    closedAt: `2027-02-25T18:0${round}:30Z`,
    president: 1,
    chair: 1,
    candidates: candidates.map((one) => one.candidate),
    facts: {
      opening,
      closing,
      ballots: [],
      box: { candidates, blank, null: 0, given: 9, withheld: 0, left: 0 },
    },
    published: {
      quorum,
      roll: null,
      present: 9,
      represented: 0,
      counted,
      candidates,
      votesCast: cast,
      majority: Math.floor(cast / 2) + 1,
      outcome: result.elected === null ? 'not_appointed' : 'appointed',
      ...result,
    },
  };
}

/** Three rounds of nine in the room: 4/3/1 twice elect nobody, then 4/4/0 goes to the eldest, the second. */
export function someNomination(change: Partial<NominationInFile> = {}): NominationInFile {
  const nobody = (ordinal: string) =>
    `Poste d'essai : personne n'est élu au ${ordinal} tour, la majorité absolue étant de cinq voix ; Mme A (fictive), quatre voix ; M. B (fictif), trois voix ; M. C (fictif), une voix ; un vote blanc`;
  const none = { elected: null, reason: 'another_round', tie: null } as const;
  return {
    item: 4,
    title: 'Essai',
    post: "Poste d'essai",
    quorumAsked: 'yes',
    candidates: names.map((name, index) => ({
      candidate: index + 1,
      id: `candidacy-${index + 1}`,
      name,
      state: 'standing',
    })),
    secrecy: [],
    rounds: [
      secretRound(1, [4, 3, 1], { ...none, prose: nobody('premier') }),
      secretRound(2, [4, 3, 1], { ...none, prose: nobody('deuxième') }),
      secretRound(3, [4, 4, 0], {
        elected: 2,
        reason: 'eldest',
        tie: { between: [1, 2], eldest: 2 },
        prose:
          "Poste d'essai : M. B (fictif) est élu au troisième tour, à égalité de voix, au bénéfice de l'âge, par quatre voix ; Mme A (fictive), quatre voix ; M. C (fictif), aucune voix ; un vote blanc",
      }),
    ],
    single: null,
    ...change,
  };
}

/** The file that holds it, with the rows of the journal that told it. */
export function nominationFile(nomination: NominationInFile, told: NominationInFile = nomination): string {
  return JSON.stringify({
    format: votesFormat,
    law: { profile: 'common', statutes: null, rules: valuesOf(commonRules) },
    groups: voteBench.groups,
    seats: voteBench.seats,
    votes: [],
    nominations: [nomination],
    journal: { page: 'https://example.org/journal', rows: rowsOf(told) },
  });
}

function rowsOf({ candidates, rounds }: NominationInFile) {
  const id = (rank: number | null) => candidates.find((one) => one.candidate === rank)?.id ?? null;
  const { present, required, inOffice } = quorum;
  const acts: [string, string, Json][] = [
    ['2027-02-25T17:50:00.123Z', 'item.opened', { present, required, inOffice }],
    ...rounds.flatMap(({ id: vote, closedAt, published }): [string, string, Json][] => {
      const votes = published.candidates.map((one) => [id(one.candidate), one.votes]);
      const { outcome, reason, elected, counted } = published;
      return [
        [
          closedAt,
          'vote.closed',
          { vote, mode: 'secret', counted: { ...counted }, candidates: Object.fromEntries(votes) },
        ],
        [closedAt, 'vote.proclaimed', { vote, outcome, reason, elected: id(elected) }],
      ];
    }),
  ];
  return acts.map(([at, event, data], index) => {
    const text = canonicalJson([at, 'person', 'p1', null, event, 'council/sitting/s1', data]);
    const [seq, previous] = [index + 1, '0'.repeat(64)];
    return { seq, previous, text, hash: entryHash(previous, BigInt(seq), text) };
  });
}
