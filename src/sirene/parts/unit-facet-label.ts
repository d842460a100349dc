import { inLang, type Lang } from '#kit/i18n.ts';
import { legalFormWords, sectionWords } from '../code-words.ts';
import { departmentNames } from '../rules/department-names.ts';
import type { UnitFacet } from '../rules/unit-query.ts';
import { searchWords } from '../search-words.ts';
import { nomenclatureWords, unitWords } from '../unit-words.ts';

/** What a value of a facet is called. A section is named with its nomenclature: the same letter is another one in another. */
export function unitFacetLabel(facet: UnitFacet, value: string, lang: Lang): string {
  if (value === '?') return searchWords.unknown[lang];
  switch (facet) {
    case 'state':
      return inLang(unitWords, lang)[value === 'active' ? 'active' : 'ceased'];
    case 'department': {
      const name = departmentNames().get(value);
      return name === undefined ? value : `${value} ${name}`;
    }
    case 'category':
      return legalFormWords[value]?.[lang] ?? value;
    case 'activity': {
      const [nomenclature = '', letter = ''] = value.split('/');
      if (nomenclature !== 'NAFRev2' && nomenclature !== 'NAF2025') return value;
      return `${letter} ${sectionWords[nomenclature][letter]?.[lang] ?? ''} (${nomenclatureWords[nomenclature]})`;
    }
  }
}
