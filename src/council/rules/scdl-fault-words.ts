import type { Said } from '#kit/i18n.ts';
import type { ScdlFault } from './scdl-fields.ts';

/** What each fault of a row means to its reader (SCDL délibérations 2.1.5). */
export const scdlFaultWords: Readonly<Record<ScdlFault, Said>> = {
  COLL_NOM_REQUIRED: { fr: 'le nom de l’assemblée manque', en: 'the name of the assembly is missing' },
  COLL_SIRET_REQUIRED: {
    fr: 'le SIRET de l’assemblée n’est pas connu',
    en: 'the SIRET of the assembly is not known',
  },
  DELIB_ID_REQUIRED: {
    fr: 'le numéro de la délibération n’est pas connu',
    en: 'the number of the deliberation is not known',
  },
  DELIB_DATE_REQUIRED: {
    fr: 'la date de la délibération n’est pas connue',
    en: 'the date of the deliberation is not known',
  },
  DELIB_MATIERE_CODE_REQUIRED: {
    fr: 'le code de matière n’a pas été choisi',
    en: 'the matter code has not been chosen',
  },
  DELIB_MATIERE_NOM_REQUIRED: {
    fr: 'le nom de matière n’a pas été choisi',
    en: 'the matter name has not been chosen',
  },
  DELIB_OBJET_REQUIRED: { fr: 'l’objet manque', en: 'the object is missing' },
  COLL_SIRET_PATTERN: { fr: 'le SIRET n’a pas quatorze chiffres', en: 'the SIRET is not fourteen digits' },
  COLL_SIRET_LUHN: {
    fr: 'le SIRET est erroné : sa clé de contrôle ne convient pas',
    en: 'the SIRET is wrong: its check digit does not fit',
  },
  DELIB_DATE_FORMAT: {
    fr: 'la date de la délibération n’est pas connue au jour près',
    en: 'the date of the deliberation is not known to the day',
  },
  PREF_DATE_FORMAT: {
    fr: 'la date de réception en préfecture n’est pas connue au jour près',
    en: 'the date of receipt by the préfecture is not known to the day',
  },
  DELIB_MATIERE_CODE_PATTERN: {
    fr: 'le code de matière ne s’écrit pas comme « 8.9 »',
    en: 'the matter code is not written like "8.9"',
  },
  DELIB_MATIERE_NOM_NOMENCLATURE: {
    fr: 'le nom de matière n’est pas de la nomenclature ACTES, « niveau 1/niveau 2 »',
    en: 'the matter name is not from the ACTES nomenclature, "level 1/level 2"',
  },
  BUDGET_ANNEE_PATTERN: {
    fr: 'l’année du budget ne s’écrit pas 2027 ou 2027/2028',
    en: 'the budget year is not written 2027 or 2027/2028',
  },
  BUDGET_ANNEE_INTERVAL: {
    fr: 'la seconde année du budget ne suit pas la première',
    en: 'the second budget year does not follow the first',
  },
  BUDGET_COHESION: {
    fr: 'l’année et le nom du budget vont ensemble',
    en: 'the year and the name of the budget go together',
  },
  PREF_BEFORE_DELIB: {
    fr: 'la réception en préfecture précède la délibération',
    en: 'the préfecture’s receipt comes before the deliberation',
  },
  VOTE_COHESION: {
    fr: 'les cinq nombres du vote vont ensemble ou manquent ensemble',
    en: 'the five vote counts are given together or not at all',
  },
  VOTE_INTEGER: {
    fr: 'un nombre du vote n’est pas un entier',
    en: 'a vote count is not a whole number',
  },
  VOTE_REEL_OVER_EFFECTIF: {
    fr: 'plus de votants que de membres en exercice',
    en: 'more voters than members in office',
  },
  VOTE_POUR_OVER_REEL: { fr: 'plus de voix pour que de votants', en: 'more votes for than voters' },
  VOTE_CONTRE_OVER_REEL: { fr: 'plus de voix contre que de votants', en: 'more votes against than voters' },
  VOTE_ABSTENTION_OVER_REEL: { fr: 'plus d’abstentions que de votants', en: 'more abstentions than voters' },
  VOTE_SUM: {
    fr: 'pour, contre et abstentions ne font pas le nombre de votants',
    en: 'for, against and abstentions do not add up to the voters',
  },
  DELIB_URL_FORMAT: {
    fr: 'l’adresse du document n’en est pas une',
    en: 'the address of the document is not one',
  },
  UNKNOWN_FIELD: { fr: 'un champ n’est pas du schéma', en: 'a field is not in the schema' },
};
