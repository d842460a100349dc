import { z } from 'zod';

const said = z.object({ fr: z.string(), en: z.string() });
const mark = z.enum(['S', 'P', 'I', '?']);
const count = z.object({ value: z.int().min(0).nullable(), mark: mark.nullable() });
const source = z.object({ title: z.string(), url: z.string() });
const coded = said.extend({ code: z.string() });

export const deliberationShape = z.object({
  id: z.uuid(),
  page: z.url(),
  extract: z.url(),
  standing: z.enum(['historical', 'rehearsal', 'real']),
  assembly: z.object({ name: z.string(), siret: z.string().nullable() }),
  subject: z.string().nullable(),
  number: z.string().nullable(),
  date: z.iso.date().nullable(),
  dateBetween: z.object({ after: z.iso.date(), before: z.iso.date() }).nullable(),
  dateMark: mark,
  title: said,
  object: z.string(),
  rapporteur: z.string().nullable(),
  minutes: z.object({
    presentation: z.number().nullable(),
    total: z.number().nullable(),
    precision: z.enum(['exact', 'about']),
  }),
  matter: z.object({ code: z.string(), name: z.string() }).nullable(),
  mode: z.enum(['ordinary', 'public', 'secret', 'noted', 'no_ballot']).nullable(),
  counts: z.object({
    inOffice: count,
    present: count,
    represented: count,
    for: count,
    against: count,
    abstain: count,
  }),
  blankVotes: z.int().nullable(),
  nullVotes: z.int().nullable(),
  notTakingPart: z.int().nullable(),
  quorumRequired: z.int().nullable(),
  quorumFound: z
    .object({
      at: z.iso.datetime(),
      inOffice: z.int(),
      notCounted: z.int(),
      present: z.int(),
      required: z.int(),
    })
    .nullable(),
  outcome: z.enum(['adopted', 'rejected', 'not_adopted', 'noted', 'appointed']),
  wording: said,
  groupPositions: z.array(
    z.object({
      group: z.string(),
      position: z.enum(['for', 'against', 'reservations', 'not_mentioned']),
      objection: z.literal('public_money').nullable(),
      mark,
      source,
      takenToBe: z
        .object({
          group: z.string(),
          seats: z.int().nullable(),
          seatsAsOf: z.iso.date().nullable(),
          mark: z.literal('I'),
        })
        .nullable(),
    }),
  ),
  unknown: z.array(z.string()),
  note: said.nullable(),
  sources: z.array(source),
  scdl: z.object({
    row: z.record(z.string(), z.string()).nullable(),
    refusals: z.array(coded),
    notes: z.array(coded),
  }),
});

export const deliberationsShape = z.object({
  standard: z.url(),
  marks: z.record(z.string(), z.string()),
  deliberations: z.array(deliberationShape),
});

const format = z.enum(['popolo', 'ocd', 'akn', 'votes']);
export const formatsShape = z.object({
  files: z.array(z.object({ address: z.string(), file: z.string(), format })),
  missing: z.array(z.object({ address: z.string(), format, reason: said })),
});

// The standards have schemas of their own: only their outer shape is told here.
const things = z.array(z.looseObject({}));

/** Popolo (popoloproject.com/specs). */
export const popoloShape = z.object({
  persons: things,
  organizations: things,
  memberships: things,
  events: things,
  motions: things,
  vote_events: things,
});

/** A vote event of Open Civic Data (opencivicdata/pupa). */
export const ocdShape = z.looseObject({
  identifier: z.string(),
  motion_text: z.string(),
  result: z.enum(['pass', 'fail']),
  counts: z.array(z.object({ option: z.string(), value: z.int() })),
  votes: things,
});
export const ocdsShape = z.array(ocdShape);

/** The votes of a closed sitting, to be counted again by « totem verify --sitting ». */
export const votesShape = z.looseObject({
  format: z.string(),
  sitting: z.looseObject({ page: z.url(), title: said }),
  seats: z.array(z.object({ seat: z.int(), group: z.string().nullable() })),
  votes: things,
});

// English only when somebody translated it.
const wording = z.object({ fr: z.string(), en: z.string().nullable() });

/** The agenda that a convocation froze, as its print was worked out. */
export const agendaShape = z.object({
  assembly: z.string(),
  sitting: wording,
  plannedAt: z.iso.datetime(),
  notice: z.string(),
  urgencyReason: z.string().nullable(),
  venue: z.string(),
  place: z.string(),
  items: z.array(
    z.object({
      rank: z.int().positive(),
      title: wording,
      object: z.string(),
      rapporteur: z.string().nullable(),
      subject: z.string().nullable(),
      matter: z.string().nullable(),
      carriedFrom: z.string().nullable(),
      note: z.string().nullable(),
      pieces: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
    }),
  ),
});
