import type { Said } from '#kit/i18n.ts';
import { headingKey } from './import-fields.ts';
import { codesOf } from './vocabulary.ts';

/**
 * Why an actor is within the perimeter. A code of activity never is a reason by itself: NAF misses three fifths of a tech ecosystem,
 * and takes in the corner shop’s website.
 */
export const inclusionReasons = {
  member_of: { fr: 'Membre de', en: 'Member of' },
  laureate_of: { fr: 'Lauréat de', en: 'Laureate of' },
  located_at: { fr: 'Installé à', en: 'Located at' },
  reviewed: { fr: 'Examiné par l’équipe', en: 'Reviewed by the team' },
  activity: { fr: 'Code d’activité', en: 'Code of activity' },
} as const satisfies Record<string, Said>;
export type InclusionReason = keyof typeof inclusionReasons;

/** Each kind of reason by itself, without what it names. */
export const reasonKinds: Readonly<Record<InclusionReason, Said>> = {
  ...inclusionReasons,
  member_of: { fr: 'Membre d’une organisation', en: 'Member of an organisation' },
  laureate_of: { fr: 'Lauréat d’un prix', en: 'Laureate of an award' },
  located_at: { fr: 'Installé dans un lieu', en: 'Located in a place' },
};

/** Reasons that need another beside them. */
const neverAlone: readonly string[] = ['activity'] satisfies InclusionReason[];

/** Is the perimeter of an actor stated by these reasons? */
export function isIncluded(reasons: readonly string[]): boolean {
  return reasons.some((one) => !neverAlone.includes(one));
}

/** « member_of: Minalogic »: how a reason is kept as a value. */
export function inclusionContent(reason: InclusionReason, detail: string): string {
  const said = detail.replace(/\s+/g, ' ').trim().slice(0, 300);
  return said === '' ? reason : `${reason}: ${said}`;
}

export interface Inclusion {
  readonly reason: InclusionReason;
  readonly detail: string;
}

/** What a kept value says; null for a reason that is no longer known. */
export function readContent(content: string): Inclusion | null {
  const [code = '', ...rest] = content.split(': ');
  const reason = codesOf(inclusionReasons).find((one) => one === code);
  return reason === undefined ? null : { reason, detail: rest.join(': ') };
}

const written: readonly { readonly words: RegExp; readonly reason: InclusionReason }[] = [
  { words: /^(?:membre|member|adherente?)(?: de| du| of)? /, reason: 'member_of' },
  { words: /^(?:laureate?|laureat|prix|winner)(?: de| du| of)? /, reason: 'laureate_of' },
  { words: /^(?:installee?|implantee?|located|hebergee?)(?: a| au| at| in)? /, reason: 'located_at' },
  { words: /^(?:examinee?|revue?|reviewed)(?: par l equipe| by the team)?(?: |$)/, reason: 'reviewed' },
  { words: /^(?:naf|ape|code naf|code d activite) /, reason: 'activity' },
];

/** A reason as people write it: « membre de Minalogic », « lauréat i-Lab 2010 », « NAF 62.01Z », or as it is kept; null otherwise. */
export function readInclusion(text: string): string | null {
  const kept = readContent(text.trim());
  if (kept !== null) return inclusionContent(kept.reason, kept.detail);
  const key = `${headingKey(text)} `;
  for (const { words, reason } of written) {
    const [head] = words.exec(key) ?? [];
    if (head !== undefined)
      return inclusionContent(reason, withoutHead(text.trim(), head.trim().split(' ').length));
  }
  return null;
}

/** The words after the first ones, as they were written: an elision counts as a word of its own. */
function withoutHead(text: string, words: number): string {
  const [head = ''] = new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+){${words}}`, 'u').exec(text) ?? [];
  return text.slice(head.length).replace(/^[\s:’'–-]+/, '');
}
