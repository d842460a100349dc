import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { formatSiren, sayReason } from '#sirene/public.ts';
import { questionWords } from '../match-question-words.ts';
import type { LinkReason } from '../rules/seen-candidate.ts';

/** A reason as a person reads it. */
export function reasonText(reason: LinkReason, lang: Lang): string {
  const w = inLang(questionWords, lang);
  switch (reason.code) {
    case 'identifier':
    case 'name_unlike':
    case 'undone_before':
    case 'wanted_by_others':
      return w[reason.code];
    case 'other_name':
      return w.other_name(reason.text);
    case 'carries_another':
      return w.carries_another(formatSiren(reason.siren));
    case 'heard_online':
      return w.heard_online(
        formatPartialDate(reason.on, lang),
        reason.state === null ? w.stateUnknown : w[reason.state],
      );
    case 'second':
      return sayReason({ ...reason, siren: formatSiren(reason.siren) }, lang);
    default:
      return sayReason(reason, lang);
  }
}

/** Every reason; that none may be told any more is told. */
export function LinkReasons({ reasons, lang }: { reasons: readonly LinkReason[]; lang: Lang }) {
  const w = inLang(questionWords, lang);
  if (reasons.length === 0) return <span class="unknown">{w.noReason}</span>;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.code}>
          <bdi>{reasonText(reason, lang)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A score as it is shown: « 87 % ». */
export function scoreText(score: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(score);
}
