import type { ComponentChildren } from 'preact';
import { inLang, type Lang } from '#kit/i18n.ts';
import { sectionWords } from '../code-words.ts';
import { type NafCode, nafSection } from '../rules/naf.ts';
import { masked } from '../rules/shown-unit.ts';
import { nomenclatureWords, unitWords } from '../unit-words.ts';

export function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A text of the reference: as it is, masked, or not known, which are three things. */
export function Value({ text, lang }: { text: string | null; lang: Lang }) {
  const w = inLang(unitWords, lang);
  if (text === null) return <span class="unknown">{w.unknown}</span>;
  if (text === masked) return <em>{w.masked}</em>;
  return <span lang="fr">{text}</span>;
}

/** Several of them. */
export function Values({ texts, lang }: { texts: readonly string[]; lang: Lang }) {
  if (texts.length === 0) return <span class="unknown">{unitWords.noneKnown[lang]}</span>;
  if (texts.includes(masked)) return <Value text={masked} lang={lang} />;
  return <Value text={texts.join(', ')} lang={lang} />;
}

/** A code of activity with its nomenclature and, where it is known, its section: a code alone means nothing. */
export function Activity({ naf, lang }: { naf: NafCode | null; lang: Lang }) {
  const w = inLang(unitWords, lang);
  if (naf === null) return <Value text={null} lang={lang} />;
  const { nomenclature } = naf;
  const section = nafSection(naf);
  const words = nomenclature === 'NAFRev2' || nomenclature === 'NAF2025' ? sectionWords[nomenclature] : {};
  const label = section === null ? undefined : words[section]?.[lang];
  const named = nomenclature === null ? w.noNomenclature : nomenclatureWords[nomenclature];
  return (
    <>
      {naf.code}{' '}
      <small class="muted">
        {named}
        {section !== null && label !== undefined && ` · ${w.section(section)}, ${label}`}
      </small>
    </>
  );
}
