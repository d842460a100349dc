import type { Said } from '#kit/i18n.ts';
import type { ClassifiableKind } from './rules/item-kinds.ts';

/** What an item decides, by its kind. */
export const itemKindWords: Readonly<Record<ClassifiableKind, Said>> = {
  deliberation: { fr: 'délibération', en: 'deliberation' },
  accounts: {
    fr: 'comptes (le président se retire, un autre membre préside)',
    en: 'accounts (the president withdraws, another member chairs)',
  },
  initial_budget: { fr: 'budget primitif', en: 'initial budget' },
  election_president: { fr: 'élection du président', en: 'election of the president' },
  election_bureau: { fr: 'élection du bureau', en: 'election of the bureau' },
  election_delegates: { fr: 'élection de délégués', en: 'election of delegates' },
  designation_L2121_33: {
    fr: 'désignation dans un organisme extérieur (L2121-33)',
    en: 'designation in an outside body (L2121-33)',
  },
};
