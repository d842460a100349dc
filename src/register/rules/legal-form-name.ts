import type { Said } from '#kit/i18n.ts';
import { reconciliationTypes } from './reconciliation-vocabulary.ts';

const notKnown: Said = { fr: 'forme juridique non connue', en: 'legal form not known' };

/** What a legal form is called, by the first digit of its code (INSEE, catégories juridiques, level I). */
export function legalFormName(code: string | null): Said {
  const types: Readonly<Record<string, Said>> = reconciliationTypes.siren;
  return types[`legal_form_${code?.[0] ?? ''}`] ?? notKnown;
}
