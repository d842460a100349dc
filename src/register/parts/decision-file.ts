import type { Lang } from '#kit/i18n.ts';
import type { Decision } from '../views/match-decisions.ts';
import type { WhoDecided } from '../views/who-decided.ts';
import { reasonText } from './link-reasons.tsx';
import { whoText } from './who-text.ts';

/** The columns of the file of decisions: codes as they are kept, moments in UTC. */
export const decisionColumns = [
  'decision',
  'actor',
  'actor_name',
  'answer',
  'siren',
  'legal_name',
  'method',
  'score',
  'reasons',
  'candidates_seen',
  'reference',
  'reference_date',
  'from',
  'until',
  'decided_at',
  'decided_under_mandate',
  'decided_by',
  'undone_at',
  'undone_under_mandate',
  'undone_by',
  'undone_with_import',
] as const;

export function decisionRow(
  one: Decision,
  who: ReadonlyMap<string, WhoDecided>,
  lang: Lang,
): (string | number | null)[] {
  return [
    one.id,
    one.slug,
    one.name,
    one.answer,
    one.siren,
    one.unitName,
    one.method,
    one.score,
    one.reasons.map((reason) => reasonText(reason, lang)).join(' ; '),
    one.seen.join(' | '),
    one.edition,
    one.editionDay,
    one.from,
    one.until,
    one.at.toISOString(),
    one.mandateId,
    whoText(who.get(one.mandateId), lang),
    one.undoneAt?.toISOString() ?? null,
    one.undoneBy,
    one.undoneBy === null ? null : whoText(who.get(one.undoneBy), lang),
    one.undoneWith,
  ];
}
