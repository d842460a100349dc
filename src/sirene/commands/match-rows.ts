import { inLang, type Lang } from '#kit/i18n.ts';
import { matchHostWords, matchKindWords, matchPlaceWords, matchWords } from '../match-words.ts';
import { frenchTerritories } from '../rules/french-territories.ts';
import { type Matched, matchName, type NameQuery } from '../rules/match-name.ts';
import { type MatchReason, matchReasons } from '../rules/match-reasons.ts';
import { buildUnitIndex, type LegalUnit } from '../rules/unit-index.ts';

/** A row of `matches.csv`: id, decision, siren, score, method, reasons. */
export type MatchRow = readonly [string, Matched['decision'], string, string, string, string];
export const matchColumns = ['id', 'decision', 'siren', 'score', 'method', 'reasons'] as const;

/**
 * Answers each query in turn against these legal units: a SIREN for `match`, the best candidate or nothing for `review`,
 * nothing for `none`; a score from 0 to 1 with three decimals. Pure: the same rows, the same answers.
 */
export function matchRows(
  units: readonly LegalUnit[],
  queries: Iterable<NameQuery & { readonly id: string }>,
  lang: Lang,
): MatchRow[] {
  const territories = frenchTerritories();
  const index = buildUnitIndex(units);
  const rows: MatchRow[] = [];
  for (const query of queries) {
    const matched = matchName(index, territories, query);
    const [best] = matched.candidates;
    const reasons = matchReasons(matched);
    const method = reasons.filter((one) => one.code !== 'second').map(methodOf);
    const said = reasons.map((one) => sayReason(one, lang));
    const score = (best?.score ?? 0).toFixed(3);
    rows.push([query.id, matched.decision, best?.siren ?? '', score, method.join('+'), said.join(' ; ')]);
  }
  return rows;
}

function methodOf(reason: MatchReason): string {
  return 'agreement' in reason ? `${reason.code}_${reason.agreement}` : reason.code;
}

/** A reason as a person reads it. */
export function sayReason(reason: MatchReason, lang: Lang): string {
  const w = inLang(matchWords, lang);
  const text = 'text' in reason ? reason.text.replace(/\s+/g, ' ').trim() : '';
  switch (reason.code) {
    case 'same_name':
      return `${w.sameName(text)} (${matchKindWords[reason.kind][lang]})`;
    case 'shared_words':
      return `${w.sharedWords(reason.words.join(', '), text)} (${matchKindWords[reason.kind][lang]})`;
    case 'few_letters':
      return `${w.fewLetters(reason.letters, text)} (${matchKindWords[reason.kind][lang]})`;
    case 'place':
      return matchPlaceWords[reason.agreement][lang];
    case 'host':
      return matchHostWords[reason.agreement][lang];
    case 'second':
      return w.second(reason.siren);
  }
}
