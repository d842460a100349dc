import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { certaintyNames, reasonWords } from '../duplicate-words.ts';
import { mergeWords } from '../merge-words.ts';
import { type DuplicatePair, type DuplicateReason, speaksAgainst } from '../rules/duplicate-pair.ts';

/** A reason in words. */
function reasonText(reason: DuplicateReason, lang: Lang): string {
  // Each code is given the reason of that very code: the table is written by code.
  const said = reasonWords[reason.code] as Readonly<Record<Lang, (reason: DuplicateReason) => string>>;
  return said[lang](reason);
}

/** What speaks for two profiles being one, then what speaks against. */
export function DuplicateReasons({ visit, reasons }: { visit: Visit; reasons: readonly DuplicateReason[] }) {
  const { lang } = visit;
  const w = inLang(mergeWords, lang);
  const held = reasons.filter((one) => !speaksAgainst(one));
  const against = reasons.filter(speaksAgainst);
  return (
    <ul>
      {held.map((one) => (
        <li key={one.code}>
          <bdi>{reasonText(one, lang)}</bdi>
        </li>
      ))}
      {against.map((one) => (
        <li key={one.code}>
          <strong>
            {w.whyNot}
            {lang === 'fr' ? ' : ' : ': '}
          </strong>
          <bdi>{reasonText(one, lang)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** How certain a pair is, in a word, with its score. */
export function CertaintyBadge({
  visit,
  pair,
}: {
  visit: Visit;
  pair: Pick<DuplicatePair, 'certainty' | 'score'>;
}) {
  const { lang } = visit;
  const w = inLang(mergeWords, lang);
  return (
    <>
      <span class="badge" data-tone={pair.certainty === 'high' ? 'warning' : undefined}>
        {certaintyNames[pair.certainty][lang]}
      </span>{' '}
      <small class="muted">{w.score(formatNumber(pair.score, lang))}</small>
    </>
  );
}
