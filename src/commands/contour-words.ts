type Sentence = (at: number, value: string) => string;
const said = (fr: Sentence, en: Sentence) => ({ fr, en });

/** What `totem register contours` says. */
export const contourWords = {
  file: { fr: 'le fichier', en: 'the file' },
  needs: {
    fr: (list: string) =>
      `Il manque : ${list}. Usage : totem register contours FICHIER --source "IGN, ADMIN EXPRESS" --date 2018 --licence "Licence Ouverte"`,
    en: (list: string) =>
      `Missing: ${list}. Usage: totem register contours FILE --source "IGN, ADMIN EXPRESS" --date 2018 --licence "Licence Ouverte"`,
  },
  unreadable: {
    fr: (file: string, why: string) => `${file} est illisible : ${why}`,
    en: (file: string, why: string) => `${file} cannot be read: ${why}`,
  },
  imported: {
    fr: (count: number) => `${count} commune${count > 1 ? 's' : ''} placée${count > 1 ? 's' : ''}.`,
    en: (count: number) => `${count} commune${count === 1 ? '' : 's'} placed.`,
  },
  gone: {
    fr: (count: number, codes: string) =>
      `${count} code${count > 1 ? 's' : ''} sans commune aujourd’hui, laissé${count > 1 ? 's' : ''} de côté : ${codes}`,
    en: (count: number, codes: string) =>
      `${count} code${count === 1 ? '' : 's'} of no commune today, left out: ${codes}`,
  },
  others: {
    fr: (count: number) => `… et ${count} autre${count > 1 ? 's' : ''}.`,
    en: (count: number) => `… and ${count} more.`,
  },
  SAME_FILE: said(
    () => 'Ce fichier est déjà importé : rien n’a changé.',
    () => 'This file is already imported: nothing changed.',
  ),
  SOURCE_MISSING: said(
    () => 'La source est vide : elle est à citer partout où ces contours sont dessinés.',
    () => 'The source is empty: it must be quoted wherever these contours are drawn.',
  ),
  DATE_INVALID: said(
    () => 'La date s’écrit 2018, 2018-10 ou 2018-10-16.',
    () => 'The date is written 2018, 2018-10 or 2018-10-16.',
  ),
  NOT_GEOJSON: said(
    () => 'Ce n’est pas un FeatureCollection GeoJSON.',
    () => 'This is not a GeoJSON FeatureCollection.',
  ),
  NO_FEATURE: said(
    () => 'Aucune commune d’aujourd’hui dans ce fichier.',
    () => 'No commune of today in this file.',
  ),
  NO_CODE: said(
    (at) =>
      `Objet ${at} : pas de code INSEE à cinq caractères (propriété « code », « insee », « INSEE_COM »…).`,
    (at) => `Feature ${at}: no five-character INSEE code (property "code", "insee", "INSEE_COM"…).`,
  ),
  BAD_GEOMETRY: said(
    (at, value) => `Objet ${at} (${value}) : ni point, ni polygone lisible.`,
    (at, value) => `Feature ${at} (${value}): neither a point nor a readable polygon.`,
  ),
  NOT_DEGREES: said(
    (at, value) =>
      `Objet ${at} (${value}) : coordonnées hors des degrés. Un fichier en Lambert 93 est à convertir en WGS 84.`,
    (at, value) =>
      `Feature ${at} (${value}): coordinates are not degrees. A file in Lambert 93 must be converted to WGS 84.`,
  ),
  CODE_TWICE: said(
    (at, value) => `Objet ${at} : la commune ${value} est déjà dans le fichier.`,
    (at, value) => `Feature ${at}: commune ${value} is already in the file.`,
  ),
} as const;
