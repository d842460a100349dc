import { z } from 'zod';
import { isPlainDate } from '../rules/plain-date.ts';
import { videoItems } from '../rules/video.ts';

const id = z.string();
const count = z.int().min(0).max(999);
const date = z.string().refine(isPlainDate);
const mode = z.enum(['ordinary', 'public', 'secret']);

// Written by hand rather than as a record: every own key counts, « __proto__ » included.
const row = z.custom<Readonly<Record<string, string>>>(isRow);

/** One question of `totem council check`: closed kinds, counts from 0 to 999, real dates; other keys are ignored. */
const checkInput = z.discriminatedUnion('kind', [
  z.object({
    id,
    kind: z.literal('quorum'),
    inOffice: count,
    notCountedL1111_6_II: count.default(0),
    present: count,
  }),
  z.object({
    id,
    kind: z.literal('request'),
    present: count.min(1),
    for: z.enum(['public', 'secret']),
    requesting: count,
  }),
  z.object({
    id,
    kind: z.literal('vote'),
    mode,
    for: count,
    against: count,
    abstain: count,
    notTakingPart: count.default(0),
    blank: count.default(0),
    null: count.default(0),
    chairVote: z.enum(['for', 'against', 'abstain']).nullable().default(null),
    accounts: z.boolean().default(false),
  }),
  z.object({
    id,
    kind: z.literal('closedSession'),
    requestedBy: z.enum(['president', 'members']),
    members: count,
    for: count,
    against: count,
    abstain: count,
    presentOrRepresented: count,
  }),
  z.object({
    id,
    kind: z.literal('notice'),
    sent: date,
    sitting: date,
    type: z.enum(['first', 'second', 'urgent']),
  }),
  z.object({
    id,
    kind: z.literal('proxy'),
    grantor: z.object({ present: z.boolean() }),
    holder: z.object({ present: z.boolean(), recused: z.boolean(), alreadyHolds: count }),
    consecutiveSittings: count,
    certifiedIllness: z.boolean(),
  }),
  z.object({
    id,
    kind: z.literal('nomination'),
    round: z.literal([1, 2, 3]),
    candidates: z.array(z.object({ name: z.string(), votes: count, born: date })),
    blank: count.default(0),
    null: count.default(0),
  }),
  z.object({
    id,
    kind: z.literal('video'),
    item: z.enum(videoItems),
    mode,
    secretGranted: z.boolean(),
  }),
  z.object({ id, kind: z.literal('scdl'), row }),
]);

export type CheckInput = z.infer<typeof checkInput>;

/** The question a JSON value asks, absent counts set to 0; null when it is not one of the contract's. */
export function checkInputOf(json: unknown): CheckInput | null {
  const read = checkInput.safeParse(json);
  return read.success ? read.data : null;
}

/** The id of a question, even of a wrong one; null when it has none that can be read. */
export function readableId(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const read = id.safeParse(Object.getOwnPropertyDescriptor(json, 'id')?.value);
  return read.success ? read.data : null;
}

function isRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((cell) => typeof cell === 'string');
}
