import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { legalFormWords, sizeWords } from '../code-words.ts';
import { formatSiren } from '../rules/siren.ts';
import type { Unit } from '../rules/unit.ts';
import { unitWords } from '../unit-words.ts';
import { Activity, Fact, Value, Values } from './unit-values.tsx';

/** Every fact of a legal unit; what is masked or not known says so at its place. */
export function UnitFacts({ unit, lang }: { unit: Unit; lang: Lang }) {
  const w = inLang(unitWords, lang);
  const { legalForm, sizeBand, createdOn } = unit;
  const form = legalForm === null ? undefined : legalFormWords[legalForm.slice(0, 1)]?.[lang];
  const diffusion = { full: w.full, partial: w.partial };
  return (
    <dl class="facts">
      <Fact term="SIREN">{formatSiren(unit.siren)}</Fact>
      <Fact term={w.legalName}>
        <Value text={unit.legalName} lang={lang} />
      </Fact>
      <Fact term={w.acronym}>
        <Value text={unit.acronym} lang={lang} />
      </Fact>
      <Fact term={w.usualNames}>
        <Values texts={unit.usualNames} lang={lang} />
      </Fact>
      <Fact term={w.state}>
        {unit.state === null ? <Value text={null} lang={lang} /> : w[unit.state]}
        {unit.ceasedOn !== null && ` ${w.since(formatPartialDate(unit.ceasedOn, lang))}`}
      </Fact>
      <Fact term={w.legalForm}>
        <Value text={legalForm} lang={lang} /> {form !== undefined && <small class="muted">{form}</small>}
      </Fact>
      <Fact term={w.naf}>
        <Activity naf={unit.naf} lang={lang} />
      </Fact>
      {unit.naf2025 !== null && (
        <Fact term={w.naf2025}>
          <Activity naf={{ code: unit.naf2025, nomenclature: 'NAF2025' }} lang={lang} />
        </Fact>
      )}
      <Fact term={w.size}>
        {sizeBand === null ? <Value text={null} lang={lang} /> : (sizeWords[sizeBand]?.[lang] ?? sizeBand)}
      </Fact>
      <Fact term={w.created}>
        {createdOn === null ? <Value text={null} lang={lang} /> : formatPartialDate(createdOn, lang)}
      </Fact>
      <Fact term={w.diffusion}>
        {unit.diffusion === null ? w.diffusionUnknown : diffusion[unit.diffusion]}
      </Fact>
    </dl>
  );
}
