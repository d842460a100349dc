import { z } from 'zod';
import type { NamedSource } from '../rules/deliberation.ts';

/** The two fields of a source, both blank or both filled: `sourceTogether` checks it. */
export const sourceFields = {
  sourceTitle: z.string().trim().max(200, 'TOO_LONG').default(''),
  sourceUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'URL_INVALID' })], { error: 'URL_INVALID' })
    .default(''),
};

interface Typed {
  readonly sourceTitle: string;
  readonly sourceUrl: string;
}

/** A title without an address, or the reverse, is told at the field that is blank. */
export function sourceTogether(check: { value: Typed; issues: z.core.$ZodRawIssue[] }): void {
  const { sourceTitle, sourceUrl } = check.value;
  if ((sourceTitle === '') === (sourceUrl === '')) return;
  check.issues.push({
    code: 'custom',
    message: 'SOURCE_INCOMPLETE',
    path: [sourceTitle === '' ? 'sourceTitle' : 'sourceUrl'],
    input: check.value,
  });
}

/** The source as it was typed, or null when it was left blank. */
export function sourceOf({ sourceTitle, sourceUrl }: Typed): NamedSource | null {
  return sourceTitle === '' ? null : { title: sourceTitle, url: sourceUrl };
}
