import { formatNumber } from '#kit/numbers.ts';

const plural = (count: number) => (count > 1 ? 's' : '');

/** What `totem register import` says. */
export const importWords = {
  needsFile: {
    fr: 'Il manque un fichier : --legal-units F (StockUniteLegale, ou register.csv), --establishments F (StockEtablissement), ou les deux.',
    en: 'A file is missing: --legal-units F (StockUniteLegale, or register.csv), --establishments F (StockEtablissement), or both.',
  },
  noDay: {
    fr: (day: string) =>
      `Sans --published, ce qui est lu est daté du jour de l’import (${day}) : donnez la date du fichier de l’INSEE.`,
    en: (day: string) =>
      `Without --published, what is read is dated the day of the import (${day}): give the date of INSEE’s file.`,
  },
  reading: { fr: (file: string) => `Lecture de ${file}…`, en: (file: string) => `Reading ${file}…` },
  progress: {
    fr: (rows: number, percent: number) => `  ${formatNumber(rows, 'fr')} lignes, ${percent} %`,
    en: (rows: number, percent: number) => `  ${formatNumber(rows, 'en')} rows, ${percent}%`,
  },
  done: {
    fr: (file: string, read: number, written: number, aside: number, refused: number, seconds: string) =>
      `${file} : ${formatNumber(read, 'fr')} ligne${plural(read)} lue${plural(read)}, ${formatNumber(written, 'fr')} enregistrée${plural(written)}, ${formatNumber(aside, 'fr')} laissée${plural(aside)} de côté, ${formatNumber(refused, 'fr')} refusée${plural(refused)}, en ${seconds} s.`,
    en: (file: string, read: number, written: number, aside: number, refused: number, seconds: string) =>
      `${file}: ${formatNumber(read, 'en')} row${read === 1 ? '' : 's'} read, ${formatNumber(written, 'en')} stored, ${formatNumber(aside, 'en')} left aside, ${formatNumber(refused, 'en')} refused, in ${seconds} s.`,
  },
  aside: {
    fr: (count: number, why: string) => `  laissé de côté, ${why} : ${formatNumber(count, 'fr')}`,
    en: (count: number, why: string) => `  left aside, ${why}: ${formatNumber(count, 'en')}`,
  },
  personsRemoved: {
    fr: (count: number) =>
      `  ${formatNumber(count, 'fr')} personne${plural(count)} physique${plural(count)} gardée${plural(count)} par un import précédent et retirée${plural(count)} : celui-ci ne donne pas de raison (--natural-persons).`,
    en: (count: number) =>
      `  ${formatNumber(count, 'en')} natural person${count === 1 ? '' : 's'} kept by an earlier import and removed: this one gives no reason (--natural-persons).`,
  },
  refusedFile: {
    fr: (file: string) => `  lignes refusées, avec leur raison : ${file}`,
    en: (file: string) => `  refused rows, with their reason: ${file}`,
  },
  ALREADY_READ: {
    fr: (file: string) => `${file} a déjà été importé, entier : rien à faire.`,
    en: (file: string) => `${file} was imported before, whole: nothing to do.`,
  },
  IMPORT_UNDER_WAY: {
    fr: (file: string) => `Un autre import est en cours : relancez celui de ${file} quand il sera fini.`,
    en: (file: string) => `Another import is under way: run that of ${file} again once it ended.`,
  },
  UNITS_FIRST: {
    fr: (file: string) =>
      `${file} : aucune unité légale n’est encore ici. Importez d’abord --legal-units : un établissement n’est gardé qu’avec son unité.`,
    en: (file: string) =>
      `${file}: no legal unit is here yet. Import --legal-units first: an establishment is kept with its unit only.`,
  },
  headerUnknown: {
    fr: (file: string, lacking: string) =>
      `${file} : en-tête inconnu. Il faudrait au moins ces colonnes : ${lacking}.`,
    en: (file: string, lacking: string) =>
      `${file}: unknown header. It should have these columns at least: ${lacking}.`,
  },
  or: { fr: ' ; ou : ', en: '; or: ' },
  wrongOption: {
    fr: (file: string, option: string) => `${file} est l’autre fichier de l’INSEE : donnez-le à ${option}.`,
    en: (file: string, option: string) => `${file} is INSEE’s other file: give it to ${option}.`,
  },
  unreadable: {
    fr: (file: string, why: string) => `${file} est illisible : ${why}. Rien n’en a été gardé.`,
    en: (file: string, why: string) => `${file} cannot be read: ${why}. Nothing of it was kept.`,
  },
  NOT_UTF8: { fr: 'ce n’est pas de l’UTF-8', en: 'it is not UTF-8' },
  QUOTE_OPEN: {
    fr: (line: string) => `un guillemet ouvert à la ligne ${line} n’est jamais refermé`,
    en: (line: string) => `a quote opened on line ${line} is never closed`,
  },
  ARCHIVE: {
    fr: 'c’est une archive : décompressez-la d’abord',
    en: 'it is an archive: unpack it first',
  },
  PARQUET_UNREADABLE: {
    fr: (why: string) => `ce parquet n’est pas lisible (${why})`,
    en: (why: string) => `this parquet cannot be read (${why})`,
  },
  EMPTY: { fr: 'il est vide', en: 'it is empty' },
} as const;

/** The columns that come before those of the file. */
export const refusedColumns = {
  line: { fr: 'ligne', en: 'line' },
  reason: { fr: 'raison', en: 'reason' },
} as const;
