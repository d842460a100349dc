import { z } from 'zod';
import type { NominationInFile } from '../rules/nomination-in-file.ts';
import { rulesOf } from '../rules/profiles.ts';
import {
  firstVotesFormat,
  type JournalRowInFile,
  type VoteInFile,
  votesFormat,
} from '../rules/votes-file.ts';
import { type LawInFile, valuesOf } from '../rules/votes-law.ts';
import type { Bench } from '../rules/votes-room.ts';
import { lawInput, nominationInput, seatInput, voteInput } from './votes-file-shapes.ts';

/** A file of votes of either format, in the shape of the last one. */
export interface VotesRead extends Pick<Bench, 'seats' | 'groups'> {
  readonly law: LawInFile;
  readonly votes: readonly VoteInFile[];
  readonly nominations: readonly NominationInFile[];
  /** Null in the first format. */
  readonly journal: { readonly page: string; readonly rows: readonly JournalRowInFile[] } | null;
}

type Read =
  | { readonly kind: 'read'; readonly file: VotesRead }
  | { readonly kind: 'unreadable'; readonly where: string }
  | { readonly kind: 'without_statutes' };

// Other keys are ignored.
const formatOf = z.object({ format: z.enum([firstVotesFormat, votesFormat]) });

const associationOf = z.object({ law: z.literal('association') });

const second = z.object({
  law: lawInput,
  groups: z.array(z.string()).max(99),
  seats: z.array(z.object({ seat: seatInput, group: z.string().nullable() })).max(999),
  votes: z.array(voteInput),
  nominations: z.array(nominationInput),
  journal: z.object({
    page: z.string(),
    rows: z.array(
      z.object({ seq: z.int().min(1), previous: z.string(), hash: z.string(), text: z.string() }),
    ),
  }),
});

const first = z.object({
  law: z.enum(['common', 'commune', 'commune_under_3500', 'alsace_moselle']),
  seats: z.array(z.object({ seat: seatInput })).max(999),
  votes: z.array(
    voteInput
      .omit({ id: true, quorumAsked: true })
      .extend({ published: voteInput.shape.published.omit({ colleges: true }) }),
  ),
});

/** Reads a published file; where it stops being one, the first place that is wrong. */
export function readVotesFile(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', where: 'JSON' };
  }
  const head = formatOf.safeParse(value);
  if (!head.success) return wrong(head.error);
  if (head.data.format === votesFormat) {
    const read = second.safeParse(value);
    return read.success ? { kind: 'read', file: read.data } : wrong(read.error);
  }
  // The first format did not hold the statutes that decide in an association: it is not recounted from it.
  if (associationOf.safeParse(value).success) return { kind: 'without_statutes' };
  const read = first.safeParse(value);
  if (!read.success) return wrong(read.error);
  const { law, seats, votes } = read.data;
  return {
    kind: 'read',
    file: {
      law: { profile: law, statutes: null, rules: valuesOf(rulesOf(law, null)) },
      groups: [],
      seats: seats.map(({ seat }) => ({ seat, group: null })),
      votes: votes.map((vote) => ({
        ...vote,
        id: null,
        quorumAsked: null,
        published: { ...vote.published, colleges: [] },
      })),
      nominations: [],
      journal: null,
    },
  };
}

function wrong({ issues: [issue] }: z.ZodError): Read {
  return { kind: 'unreadable', where: issue?.path.join('.') || 'format' };
}
