import type { Said } from '#kit/i18n.ts';
import type { StockFault } from './rules/stock-cells.ts';
import type { AsideReason } from './rules/stock-row.ts';

/** Why a row of a stock file is given back; the column is named beside. */
export const stockFaultWords: Readonly<Record<StockFault['code'], Said>> = {
  SIREN_WRONG: {
    fr: 'SIREN faux (neuf chiffres et leur clé)',
    en: 'wrong SIREN (nine digits and their key)',
  },
  SIRET_WRONG: {
    fr: 'SIRET faux (quatorze chiffres et leur clé)',
    en: 'wrong SIRET (fourteen digits and their key)',
  },
  DATE_WRONG: { fr: 'date impossible (AAAA-MM-JJ)', en: 'no such date (YYYY-MM-DD)' },
  STATE_WRONG: { fr: 'état inconnu', en: 'unknown state' },
  DIFFUSION_WRONG: { fr: 'statut de diffusion inconnu', en: 'unknown status of diffusion' },
  LEGAL_FORM_WRONG: {
    fr: 'catégorie juridique fausse (quatre chiffres ; une liste simple peut donner le niveau I ou II)',
    en: 'wrong legal form (four digits; a simple list may give level I or II)',
  },
  SIZE_WRONG: { fr: 'tranche d’effectifs inconnue', en: 'unknown size band' },
  NAF_WRONG: { fr: 'code d’activité ou nomenclature faux', en: 'wrong code of activity or nomenclature' },
  NIC_WRONG: { fr: 'NIC faux (cinq chiffres)', en: 'wrong NIC (five digits)' },
  COMMUNE_WRONG: { fr: 'code de commune INSEE faux', en: 'wrong INSEE code of a town' },
  CELLS_WRONG: {
    fr: 'la ligne n’a pas autant de cellules que l’en-tête',
    en: 'the row has not as many cells as the header',
  },
  REPEATED: { fr: 'déjà dit plus haut dans le même fichier', en: 'already said above in the same file' },
};

/** Why a row that is right is not kept. */
export const asideWords: Readonly<Record<AsideReason, Said>> = {
  NATURAL_PERSON: { fr: 'personnes physiques', en: 'natural persons' },
  NEWER_KNOWN: { fr: 'déjà connues d’une édition plus récente', en: 'already known from a newer edition' },
  UNIT_UNKNOWN: {
    fr: 'établissements d’unités qui ne sont pas ici',
    en: 'establishments of units that are not here',
  },
};
