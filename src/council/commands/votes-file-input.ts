import { z } from 'zod';
import { votesFormat } from '../rules/votes-file.ts';

const seat = z.int().min(1).max(9999);
const count = z.int().min(0).max(9999);
const choice = z.enum(['for', 'against', 'abstain']);
const moment = z.iso.datetime();
const recused = z.array(
  z.object({ seat, kind: z.enum(['personal_interest', 'designated_by_law', 'accounts_withdrawal']) }),
);
const senses = z.enum(['for', 'against', 'abstain', 'deemed_abstaining', 'silent', 'recused', 'absent']);

const facts = z.object({
  opening: z.object({ at: moment, present: z.array(seat), recused }).nullable(),
  closing: z.object({
    present: z.array(seat),
    proxies: z.array(z.object({ grantor: seat, holder: seat })),
    recused,
  }),
  ballots: z.array(z.object({ seat, choice, attempts: count.min(1), castBy: seat.nullable() })),
  entered: z
    .object({ against: count, abstain: count, notTakingPart: count, chairChoice: choice.nullable() })
    .nullable(),
  box: z
    .object({
      for: count,
      against: count,
      abstain: count,
      blank: count,
      null: count,
      given: count,
      withheld: count,
      left: count,
    })
    .nullable(),
});

const published = z.object({
  quorum: z
    .object({
      inOffice: count,
      notCounted: count,
      present: count,
      required: count,
      reached: z.string(),
    })
    .nullable(),
  roll: z.record(z.string(), senses).nullable(),
  present: count,
  represented: count,
  counted: z.object({
    for: count,
    against: count,
    abstain: count,
    deemedAbstaining: count,
    blank: count,
    null: count,
    notTakingPart: count,
  }),
  votesCast: count,
  majority: count.nullable(),
  outcome: z.string().nullable(),
  reason: z.string().nullable(),
  prose: z.string().nullable(),
});

/** A file of votes as this program writes it (`rules/votes-file.ts`); other keys are ignored. */
export const votesFileInput = z.object({
  format: z.literal(votesFormat),
  // A file of an association is not recounted: its statutes decide, and they are not in it.
  law: z.enum(['common', 'commune', 'commune_under_3500', 'alsace_moselle']),
  seats: z.array(z.object({ seat })).max(999),
  votes: z.array(
    z.object({
      item: count,
      vote: count,
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
      mode: z.enum(['ordinary', 'public', 'secret']),
      state: z.enum(['closed', 'proclaimed']),
      openedAt: moment,
      closedAt: moment,
      president: seat.nullable(),
      chair: seat.nullable(),
      facts,
      published,
    }),
  ),
});
