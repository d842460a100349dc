import { z } from 'zod';

/** The longest answer, in characters: about twenty pages. */
export const answerMax = 50_000;
/** The longest reason for a blank. */
export const reasonMax = 2_000;

/** What the buttons of a question ask: keep the text, keep it and go on, or leave blank with a reason. */
const answerActs = ['save', 'next', 'blank'] as const;

/** Reads a posted answer. Messages are codes of `labelWords`; nothing is trimmed inside the text. */
export const answerForm = z
  .object({
    act: z.enum(answerActs, { error: 'ACT_UNKNOWN' }).default('save'),
    text: z.string().max(answerMax, 'TEXT_TOO_LONG').prefault(''),
    reason: z.string().trim().max(reasonMax, 'REASON_TOO_LONG').prefault(''),
    ready: z.string().prefault(''),
    version: z
      .string()
      .regex(/^\d{1,9}$/, 'VERSION_REQUIRED')
      .transform(Number),
  })
  .superRefine((typed, check) => {
    if (typed.act === 'blank' && typed.reason === '') {
      check.addIssue({ code: 'custom', path: ['reason'], message: 'REASON_REQUIRED' });
    }
  });

/** Reads a posted choice of figure: one of evidence, or none with a reason (LBL-07). */
export const figureForm = z
  .object({
    figure: z.string().prefault(''),
    reason: z.string().trim().max(reasonMax, 'REASON_TOO_LONG').prefault(''),
    version: z
      .string()
      .regex(/^\d{1,9}$/, 'VERSION_REQUIRED')
      .transform(Number),
  })
  .superRefine((typed, check) => {
    if (typed.figure === '') check.addIssue({ code: 'custom', path: ['figure'], message: 'FIGURE_REQUIRED' });
    if (typed.figure === 'none' && typed.reason === '') {
      check.addIssue({ code: 'custom', path: ['reason'], message: 'REASON_REQUIRED' });
    }
  });
