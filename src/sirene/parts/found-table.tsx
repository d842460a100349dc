import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { legalFormWords } from '../code-words.ts';
import { masked } from '../rules/shown-unit.ts';
import { formatSiren } from '../rules/siren.ts';
import type { Unit } from '../rules/unit.ts';
import { searchWords } from '../search-words.ts';
import { unitWords } from '../unit-words.ts';
import { titleOf } from './unit-title.ts';
import { Activity, Value } from './unit-values.tsx';

/** Legal units found, one a line: what tells two namesakes apart stands side by side. */
export function FoundTable({ visit, units }: { readonly visit: Visit; readonly units: readonly Unit[] }) {
  const { lang } = visit;
  const w = inLang(searchWords, lang);
  return (
    <table class="table" data-narrow="cards">
      <caption>{w.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{w.name}</th>
          <th scope="col">{w.place}</th>
          <th scope="col">{w.form}</th>
          <th scope="col">{w.state}</th>
          <th scope="col">{w.naf}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.siren}>
            <th scope="row">
              <a href={visit.href(`/repertoire/${unit.siren}`)} lang="fr">
                {titleOf(unit, lang)}
              </a>
              <br />
              <small class="muted">{`${w.siren} ${formatSiren(unit.siren)}`}</small>
            </th>
            <td data-label={w.place}>
              <Value text={placeOf(unit)} lang={lang} />
            </td>
            <td data-label={w.form}>{formOf(unit, lang)}</td>
            <td data-label={w.state}>
              {unit.state === null ? <Value text={null} lang={lang} /> : unitWords[unit.state][lang]}
            </td>
            <td data-label={w.naf}>
              <Activity naf={unit.naf} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The postcode, when it may be shown, and the town. */
function placeOf({ establishments }: Unit): string | null {
  const head = establishments.find((one) => one.role === 'head');
  if (head === undefined) return null;
  return [head.postcode === masked ? null : head.postcode, head.commune].filter(Boolean).join(' ') || null;
}

function formOf({ legalForm }: Unit, lang: Lang) {
  if (legalForm === null) return <Value text={null} lang={lang} />;
  return (
    <>
      {legalForm} <small class="muted">{legalFormWords[legalForm.slice(0, 1)]?.[lang]}</small>
    </>
  );
}
