import { z } from 'zod';
import { momentOf } from '#kit/civil-moment.ts';
import { actsMatterOf } from './acts-matter.ts';

// What the secretariat types about a sitting and its items, read into plain data. Messages are codes of the words.

const subjectPattern = /(?:^|\/)([a-z]+\/[a-z-]+\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/;

function optional(max: number) {
  return z.string().trim().max(max, 'TOO_LONG').default('').transform(orNull);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

export const planForm = z
  .object({
    titleFr: z.string().trim().min(1, 'TITLE_REQUIRED').max(300, 'TOO_LONG'),
    titleEn: optional(300),
    day: z.string().trim().min(1, 'DAY_REQUIRED'),
    hour: z
      .string()
      .trim()
      .regex(/^([01]?\d|2[0-3])[:hH]\s?[0-5]\d$/, 'HOUR_INVALID'),
    venue: z.enum(['hall', 'video'], { error: 'VENUE_REQUIRED' }),
    place: z.string().trim().min(1, 'PLACE_REQUIRED').max(300, 'TOO_LONG'),
    notice: z.enum(['first', 'urgent', 'second'], { error: 'NOTICE_REQUIRED' }),
    urgencyReason: optional(2000),
  })
  .transform(({ day, hour, ...plan }, check) => {
    const plannedAt = momentOf(day, hour.replace(/[hH]\s?/, ':').padStart(5, '0'));
    if (plannedAt !== null) return { ...plan, plannedAt };
    check.addIssue({ code: 'custom', message: 'DAY_INVALID', path: ['day'] });
    return z.NEVER;
  });

export type PlanTyped = z.output<typeof planForm>;

export const itemForm = z.object({
  titleFr: z.string().trim().min(1, 'TITLE_REQUIRED').max(300, 'TOO_LONG'),
  titleEn: optional(300),
  object: z.string().trim().min(1, 'OBJECT_REQUIRED').max(2000, 'TOO_LONG'),
  rapporteur: optional(200),
  // The address of a file's page or its reference: both end alike.
  subject: z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || subjectPattern.test(text), 'SUBJECT_INVALID')
    .transform((text) => subjectPattern.exec(text)?.[1] ?? null),
  matterCode: z
    .string()
    .default('')
    .refine((code) => code === '' || actsMatterOf(code) !== null, 'MATTER_UNKNOWN')
    .transform(orNull),
});

export type ItemTyped = z.output<typeof itemForm>;

export const noteForm = z.object({
  text: z.string().trim().min(1, 'NOTE_REQUIRED').max(50_000, 'TOO_LONG'),
  /** The version that the page showed: 0 before the first. */
  basedOn: z.coerce.number().int().min(0),
});
