import type { Lang } from '#kit/i18n.ts';
import { sectionWords } from '../code-words.ts';

type SectionProps = { nomenclature: 'NAFRev2' | 'NAF2025'; section: string; lang: Lang };

/** A section of a nomenclature: its letter, then what it holds. */
export function SectionText({ nomenclature, section, lang }: SectionProps) {
  const label = sectionWords[nomenclature][section]?.[lang];
  return (
    <>
      {section}
      {label !== undefined && ` · ${label}`}
    </>
  );
}
