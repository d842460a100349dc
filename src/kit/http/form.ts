import type { z } from 'zod';
import { ok, type Result } from '../result.ts';

/** What is wrong with one field (or with the whole form when `field` is null). `code` names the sentence in the module's words. */
export interface Fault<Code extends string = string> {
  readonly field: string | null;
  readonly code: Code;
}

/** The texts somebody typed, kept whole so that a refused form is shown again with nothing lost. */
export interface Form {
  text(name: string): string;
  all(name: string): readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

/** A form as a page redraws it: what was typed, and every fault at once. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

export const untouched: FormState = { values: {}, faults: [] };

export function formOf(data: FormData | URLSearchParams): Form {
  const values: Record<string, string> = {};
  const lists = new Map<string, string[]>();
  for (const [name, value] of data.entries()) {
    if (typeof value !== 'string') continue;
    // Browsers send CRLF in a textarea; what is stored and hashed has one kind of line end. NUL is refused by PostgreSQL.
    const text = value.replaceAll('\r\n', '\n').replaceAll('\u0000', '');
    values[name] ??= text;
    lists.set(name, [...(lists.get(name) ?? []), text]);
  }
  return {
    values,
    text: (name) => values[name]?.trim() ?? '',
    all: (name) => lists.get(name) ?? [],
  };
}

/**
 * Reads a form through a zod schema whose messages are codes of the module's words
 * (`z.string().trim().min(1, 'REQUIRED')`). Every fault at once, each at its field.
 */
export function readForm<S extends z.ZodType>(form: Form, schema: S): Result<z.output<S>, Fault> {
  const parsed = schema.safeParse(form.values);
  if (parsed.success) return ok(parsed.data);
  const refusals = parsed.error.issues.map((issue) => ({
    field: issue.path.length > 0 ? String(issue.path[0]) : null,
    // A key that the schema wants and the form lacks altogether gets zod's own sentence: say « required » instead.
    code: /^[A-Z][A-Z0-9_]+$/.test(issue.message) ? issue.message : 'REQUIRED',
  }));
  return { ok: false, refusals };
}
