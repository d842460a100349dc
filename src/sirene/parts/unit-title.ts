import { inLang, type Lang } from '#kit/i18n.ts';
import { naturalPersonForm } from '../rules/read-unit.ts';
import { masked } from '../rules/shown-unit.ts';
import type { Unit } from '../rules/unit.ts';
import { unitWords } from '../unit-words.ts';

/** The name that may be shown; the reference keeps none of a person. */
export function titleOf({ legalName, legalForm }: Unit, lang: Lang): string {
  const w = inLang(unitWords, lang);
  if (legalForm === naturalPersonForm) return w.person;
  if (legalName === masked) return w.nameMasked;
  return legalName ?? w.nameUnknown;
}
