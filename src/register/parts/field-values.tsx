import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { actorFieldNames } from '../import-row-words.ts';
import type { ActorField } from '../rules/actor-fields.ts';
import { valueWords } from '../value-words.ts';
import { differentContents, type FieldTold } from '../views/actor-values.ts';
import { contentText } from './import-remarks.tsx';
import { becauseText } from './value-table.tsx';

type Props = { visit: Visit; slug: string; told: readonly FieldTold[]; field: ActorField };

/** Opens the values of a fact where several sources speak of it: side by side, which is shown and why. */
export function FieldValues({ visit, slug, told, field }: Props) {
  const { lang } = visit;
  const w = inLang(valueWords, lang);
  const own = told.find((one) => one.field === field);
  if (own === undefined || own.values.length < 2) return null;
  // Several names or fields read in one place are one reading.
  if (own.because === 'adds_up' && new Set(own.values.map((one) => one.sourceId)).size < 2) return null;
  const rivals = own.because === 'adds_up' ? 1 : differentContents(own);
  return (
    <details>
      <summary>
        <span class={field === 'name' ? undefined : 'visually-hidden'}>
          {actorFieldNames[field][lang]}
          {lang === 'fr' ? ' : ' : ': '}
        </span>
        {rivals > 1 ? w.rivals(rivals) : w.count(own.values.length)}
      </summary>
      <ul>
        {own.values.map((value) => (
          <li key={value.id}>
            <bdi>{contentText(field, value.content, lang)}</bdi> <Mark visit={{ lang }} mark={value.mark} />{' '}
            <small class="muted">
              <a href={value.source.url} rel="external" lang="fr" title={value.source.title}>
                {value.source.publisher}
              </a>
              , {w.readOn.toLowerCase()} {formatPartialDate(value.readOn, lang)}
              {value.id === own.shownId && rivals > 1 && `, ${w.shown}`}
            </small>
          </li>
        ))}
      </ul>
      <p>
        {becauseText(own, visit)} <a href={visit.href(`/acteurs/${slug}/valeurs#${field}`)}>{w.shortTitle}</a>
      </p>
    </details>
  );
}
