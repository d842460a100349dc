import { z } from 'zod';
import { profileNames } from '../rules/profile.ts';

// The parts of a file of votes as this program writes it (`rules/votes-file.ts`, `rules/nomination-in-file.ts`).

export const seatInput = z.int().min(1).max(9999);
const count = z.int().min(0).max(9999);
const candidate = z.int().min(1).max(9999);
const choice = z.enum(['for', 'against', 'abstain']);
const mode = z.enum(['ordinary', 'public', 'secret']);
const state = z.enum(['closed', 'proclaimed']);
const moment = z.iso.datetime();
const senses = z.enum(['for', 'against', 'abstain', 'deemed_abstaining', 'silent', 'recused', 'absent']);
const recused = z.array(
  z.object({
    seat: seatInput,
    kind: z.enum(['personal_interest', 'designated_by_law', 'accounts_withdrawal']),
  }),
);
const opening = z.object({ at: moment, present: z.array(seatInput), recused }).nullable();
const closing = z.object({
  present: z.array(seatInput),
  substituted: z.array(seatInput).optional(),
  proxies: z.array(z.object({ grantor: seatInput, holder: seatInput })),
  recused,
});
const quorum = z
  .object({ inOffice: count, notCounted: count, present: count, required: count, reached: z.string() })
  .nullable();
const counted = z.object({
  for: count,
  against: count,
  abstain: count,
  deemedAbstaining: count,
  blank: count,
  null: count,
  notTakingPart: count,
});
const proclaimed = {
  outcome: z.string().nullable(),
  reason: z.string().nullable(),
  prose: z.string().nullable(),
};
const voted = {
  vote: count,
  mode,
  state,
  openedAt: moment,
  closedAt: moment,
  president: seatInput.nullable(),
  chair: seatInput.nullable(),
};
const voices = { given: count, withheld: count, left: count };
const cast = { seat: seatInput, attempts: count.min(1), castBy: seatInput.nullable() };
const asked = z.enum(['yes', 'no']);

const rule = z.object({ value: z.string(), article: z.string().nullable() });

export const lawInput = z.object({
  profile: z.enum(profileNames),
  statutes: z
    .object({
      quorum: z.enum(['more_than_half', 'half', 'third', 'quarter', 'none']).nullable(),
      majority: z.enum(['all', 'each_college']).nullable(),
      castingVote: asked.nullable(),
      article: z.string(),
    })
    .nullable(),
  rules: z.object({
    quorum: rule,
    majority: rule,
    castingVote: rule,
    secretTie: rule,
    accountsTie: rule,
    silentChairTie: rule,
    noVoteCast: rule,
    nominationSecret: rule,
  }),
});

export const voteInput = z.object({
  id: z.string(),
  item: count,
  title: z.string(),
  kind: z.enum([
    'deliberation',
    'accounts',
    'nomination',
    'initial_budget',
    'election_president',
    'election_bureau',
    'election_delegates',
    'designation_L2121_33',
  ]),
  ...voted,
  quorumAsked: asked,
  facts: z.object({
    opening,
    closing,
    ballots: z.array(z.object({ ...cast, choice })),
    entered: z
      .object({ against: count, abstain: count, notTakingPart: count, chairChoice: choice.nullable() })
      .nullable(),
    box: z
      .object({ for: count, against: count, abstain: count, blank: count, null: count, ...voices })
      .nullable(),
  }),
  published: z.object({
    quorum,
    roll: z.record(z.string(), senses).nullable(),
    present: count,
    represented: count,
    counted,
    colleges: z.array(z.object({ name: z.string(), for: count, against: count })),
    votesCast: count,
    majority: count.nullable(),
    ...proclaimed,
  }),
});

const votesByCandidate = z.array(z.object({ candidate, votes: count }));

const roundInput = z.object({
  id: z.string(),
  round: count,
  ...voted,
  candidates: z.array(candidate),
  facts: z.object({
    opening,
    closing,
    ballots: z.array(z.object({ ...cast, candidate: candidate.nullable() })),
    box: z.object({ candidates: votesByCandidate, blank: count, null: count, ...voices }).nullable(),
  }),
  published: z.object({
    quorum,
    roll: z.record(z.string(), z.union([candidate, senses])).nullable(),
    present: count,
    represented: count,
    counted,
    candidates: votesByCandidate,
    votesCast: count,
    majority: count.nullable(),
    tie: z.object({ between: z.array(candidate), eldest: candidate.nullable() }).nullable(),
    elected: candidate.nullable(),
    ...proclaimed,
  }),
});

export const nominationInput = z.object({
  item: count,
  title: z.string(),
  post: z.string().nullable(),
  quorumAsked: asked,
  candidates: z.array(
    z.object({ candidate, id: z.string(), name: z.string(), state: z.enum(['standing', 'withdrawn']) }),
  ),
  secrecy: z.array(
    z.object({
      at: moment,
      voices: count,
      against: count,
      abstain: count,
      reading: z.enum(['no_opposition', 'no_abstention']),
      outcome: z.enum(['set_aside', 'kept']),
    }),
  ),
  rounds: z.array(roundInput),
  single: z
    .object({ candidate: candidate.nullable(), at: moment, opening, quorum, prose: z.string() })
    .nullable(),
});
