import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { actorFieldNames } from '../import-row-words.ts';
import { valueWords } from '../value-words.ts';
import { differentContents, type FieldTold, isDeniedNow, type ToldValue } from '../views/actor-values.ts';
import { contentText } from './import-remarks.tsx';

type Props = { visit: Visit; told: FieldTold };

/** Why the shown value is shown, in a sentence. */
export function becauseText(told: FieldTold, visit: Visit): string {
  const w = inLang(valueWords, visit.lang);
  if (told.because === 'adds_up') return isDeniedNow(told) ? w.addsUpButDenied : w.adds_up;
  if (isDeniedNow(told) && told.values.length === 1) return w.shownUnknown;
  const why = told.because === 'mark' ? w.because_mark : w[told.because];
  return isDeniedNow(told) ? `${w.shownUnknown} ${why}` : why;
}

/** The values of one field side by side, each with its source, its mark, when it was read and by what it came. */
export function ValueTable({ visit, told }: Props) {
  const { lang } = visit;
  const w = inLang(valueWords, lang);
  const id = `values-${told.field}`;
  return (
    <section class="table-scroll" aria-labelledby={id} tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id={id}>
          {actorFieldNames[told.field][lang]} <small>{becauseText(told, visit)}</small>
        </caption>
        <thead>
          <tr>
            {[w.value, w.source, w.readOn, w.enteredBy].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.values.map((value) => (
            <ValueLine key={value.id} visit={visit} told={told} value={value} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ValueLine({ visit, told, value }: Props & { value: ToldValue }) {
  const { lang } = visit;
  const w = inLang(valueWords, lang);
  const shown = value.id === told.shownId && differentContents(told) > 1;
  return (
    <tr>
      <th scope="row">
        <bdi>{contentText(value.field, value.content, lang)}</bdi>{' '}
        {shown && (
          <span class="badge" data-tone="success">
            {w.shown}
          </span>
        )}
        {told.hidden.has(value) && typeof value.content === 'string' && (
          <span class="badge" data-tone="warning">
            {w.hidden}
          </span>
        )}
      </th>
      <td data-label={w.source} data-flow="text">
        <Mark visit={{ lang }} mark={value.mark} />{' '}
        <a href={value.source.url} rel="external" lang="fr">
          {value.source.title}
        </a>
        , <span lang="fr">{value.source.publisher}</span>
        {value.source.published !== null && `, ${formatPartialDate(value.source.published, lang)}`}
      </td>
      <td data-label={w.readOn}>{formatPartialDate(value.readOn, lang)}</td>
      <td data-label={w.enteredBy}>{enteredText(value, lang)}</td>
    </tr>
  );
}

function enteredText({ importNumber, enteredBy, enteredAt }: ToldValue, lang: Lang): string {
  const w = inLang(valueWords, lang);
  if (importNumber !== null) return w.byImport(importNumber, formatDay(enteredAt, lang));
  return enteredBy === 'decision' ? w.byDecision(formatDay(enteredAt, lang)) : w.byLoading;
}
