import type { Candidate, Matched } from './match-name.ts';

/** One reason for a proposal, to be said in the reader's language. */
export type MatchReason =
  | { readonly code: 'same_name'; readonly text: string; readonly kind: NameKindOf }
  | {
      readonly code: 'shared_words';
      readonly text: string;
      readonly kind: NameKindOf;
      readonly words: readonly string[];
    }
  | {
      readonly code: 'few_letters';
      readonly text: string;
      readonly kind: NameKindOf;
      readonly letters: number;
    }
  | { readonly code: 'place'; readonly agreement: 'commune' | 'department' | 'region' | 'disagrees' }
  | { readonly code: 'host'; readonly agreement: 'same' | 'label' | 'differs' }
  | { readonly code: 'second'; readonly siren: string };

type NameKindOf = NonNullable<Candidate['name']>['kind'];

/** Why the best candidate is proposed, and who is near it; nothing when nobody is proposed. */
export function matchReasons(matched: Matched): readonly MatchReason[] {
  const [best, second] = matched.candidates;
  if (!best) return [];
  const reasons: MatchReason[] = [];
  const name = nameReason(best);
  if (name) reasons.push(name);
  if (best.place !== 'unknown') reasons.push({ code: 'place', agreement: best.place });
  if (best.host !== 'unknown') reasons.push({ code: 'host', agreement: best.host });
  if (second && matched.decision === 'review') reasons.push({ code: 'second', siren: second.siren });
  return reasons;
}

function nameReason({ name }: Candidate): MatchReason | null {
  if (!name) return null;
  const { text, kind, scored } = name;
  if (scored.how === 'same') return { code: 'same_name', text, kind };
  if (scored.how === 'letters') return { code: 'few_letters', text, kind, letters: scored.errors };
  const words = scored.compared.pairs.map(([asked, theirs]) =>
    asked === theirs ? asked : `${asked}/${theirs}`,
  );
  return words.length === 0 ? null : { code: 'shared_words', text, kind, words };
}
