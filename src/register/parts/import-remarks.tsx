import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { formatSiren } from '#sirene/public.ts';
import { actorFieldNames, differenceNames, remarkWords } from '../import-row-words.ts';
import { importStepsWords } from '../import-steps-words.ts';
import { type ActorField, isDenial, type ValueContent } from '../rules/actor-fields.ts';
import type { Difference } from '../rules/difference.ts';
import type { RowRemark } from '../rules/import-row.ts';
import { inclusionText } from '../rules/inclusion-text.ts';
import { fieldText } from '../rules/own-field.ts';
import { kinds, layers, nameOf } from '../rules/vocabulary.ts';
import { valueWords } from '../value-words.ts';

/** A remark in words, with the cell, the lines or the profiles it is about: for pages and for the file of refused rows. */
export function remarkText(remark: RowRemark, lang: Lang): string {
  const w = inLang(importStepsWords, lang);
  const { text, lines = [], actors = [] } = remark;
  return [
    remarkWords[remark.code][lang],
    text === undefined || text === '' ? '' : w.readAsText(text),
    lines.length === 0 ? '' : w.atLines(lines.join(', ')),
    actors.length === 0 ? '' : ` (${actors.join(', ')})`,
  ].join('');
}

/** A value as pages say it: codes by their names, dates and SIREN as they are read; a denial in words. */
export function contentText(field: ActorField, content: ValueContent, lang: Lang): string {
  if (typeof content !== 'string' && isDenial(content)) {
    const w = inLang(valueWords, lang);
    return content.not === null ? w.denied : w.deniedOne(contentText(field, content.not, lang));
  }
  if (typeof content !== 'string') return `${content.name} (${content.code})`;
  if (field === 'kind') return nameOf(kinds, content)?.[lang] ?? content;
  if (field === 'layer') return nameOf(layers, content)?.[lang] ?? content;
  if (field === 'domains') return fieldText(content, lang);
  if (field === 'inclusion') return inclusionText(content, lang);
  if (field === 'siren') return formatSiren(content);
  if (field === 'active_from' || field === 'active_until') return formatPartialDate(content, lang);
  return content;
}

export function RemarkList({ visit, remarks }: { visit: Visit; remarks: readonly RowRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul>
      {remarks.map((remark, rank) => (
        <li key={`${remark.code} ${rank}`}>
          <bdi>{remarkText(remark, visit.lang)}</bdi>
        </li>
      ))}
    </ul>
  );
}

const shownLength = 120;

/** Field by field: what was shown, what comes, and which of the two is shown then. */
export function ChangeList({ visit, changes }: { visit: Visit; changes: readonly Difference[] }) {
  const { lang } = visit;
  const w = inLang(importStepsWords, lang);
  if (changes.length === 0) return <span class="muted">{w.noChange}</span>;
  const said = (field: ActorField, content: ValueContent) => {
    const text = contentText(field, content, lang);
    return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
  };
  return (
    <ul>
      {changes.map(({ field, kind, before, after }, rank) => (
        <li key={`${field} ${rank}`}>
          {actorFieldNames[field][lang]}
          {lang === 'fr' ? ' : ' : ': '}
          <bdi>
            {kind === 'shown' || kind === 'beside'
              ? w.becomes(before === null ? w.unknown : said(field, before), said(field, after))
              : said(field, after)}
          </bdi>{' '}
          <small class="muted">({differenceNames[kind][lang]})</small>
        </li>
      ))}
    </ul>
  );
}
