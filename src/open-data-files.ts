import { missingFromScdl } from './council/public.ts';
import type { Link, OpenDataset } from './opendata/public.ts';
import { openLicence, registerDataFiles } from './register-data-files.ts';

const scdl: Link = {
  name: { fr: 'SCDL délibérations 2.1.5', en: 'SCDL délibérations 2.1.5' },
  url: 'https://gitlab.com/opendatafrance/scdl/deliberations/raw/v2.1.5/schema.json',
};

const noBallot = {
  fr: 'le résultat, le mode de scrutin, la voix prépondérante, les groupes, les pouvoirs, les membres qui ne prennent pas part au vote, les bulletins blancs et nuls, le quorum, les durées, les noms et les engagements, pour lesquels le standard n’a pas de champ',
  en: 'the result, the kind of ballot, the casting vote, groups, proxies, members not taking part in the vote, blank and null papers, the quorum, durations, names and commitments, for which the standard has no field',
};

/**
 * The open data of an instance: what serves each file, its name in an export, and what its reader must know. One list for
 * the page /donnees and for `totem export`.
 */
export const openDataFiles: readonly OpenDataset[] = [
  {
    address: '/chiffres.csv',
    file: 'chiffres.csv',
    title: { fr: 'Les chiffres (CSV)', en: 'The figures (CSV)' },
    format: 'CSV',
    standard: null,
    licence: openLicence,
    holds: {
      fr: 'Chaque chiffre avec sa définition, son périmètre, sa date et sa source ; les valeurs rivales sur des lignes différentes.',
      en: 'Each figure with its definition, perimeter, date and source; rival values on different lines.',
    },
    lacks: [
      {
        fr: 'une valeur retenue : aucune moyenne n’est faite, aucune valeur n’est choisie',
        en: 'a value picked out: no average is made, no value is chosen',
      },
      { fr: 'les séries complètes des sources citées', en: 'the full series of the sources cited' },
    ],
    subjects: ['evidence'],
  },
  {
    address: '/chiffres.json',
    file: 'chiffres.json',
    title: { fr: 'Les chiffres (JSON)', en: 'The figures (JSON)' },
    format: 'JSON',
    standard: null,
    licence: openLicence,
    holds: {
      fr: 'Les mêmes chiffres, avec la raison quand une valeur n’est pas connue.',
      en: 'The same figures, with the reason when a value is not known.',
    },
    lacks: [
      {
        fr: 'une valeur retenue : aucune moyenne n’est faite, aucune valeur n’est choisie',
        en: 'a value picked out: no average is made, no value is chosen',
      },
    ],
    subjects: ['evidence'],
  },
  ...registerDataFiles,
  {
    address: '/conseil/deliberations.csv',
    file: 'deliberations.csv',
    title: { fr: 'Les délibérations (SCDL)', en: 'The deliberations (SCDL)' },
    format: 'CSV',
    standard: scdl,
    licence: openLicence,
    holds: {
      fr: 'Une ligne par délibération dont la date, le numéro, la matière et le SIRET de l’assemblée sont connus.',
      en: 'A row for each deliberation whose date, number, matter and SIRET of the assembly are known.',
    },
    lacks: [
      noBallot,
      {
        fr: 'les répétitions, qui ont leur propre fichier',
        en: 'rehearsals, which have a file of their own',
      },
    ],
    subjects: ['council/deliberation', 'council/assembly'],
    leftOut: (ctx) => missingFromScdl(ctx, 'decided'),
  },
  {
    address: '/conseil/deliberations-repetition.csv',
    file: 'deliberations-repetition.csv',
    title: { fr: 'Les délibérations de répétition (SCDL)', en: 'The deliberations of rehearsals (SCDL)' },
    format: 'CSV',
    standard: scdl,
    licence: openLicence,
    holds: {
      fr: 'Les votes fictifs des répétitions, au même format : pour s’exercer. L’objet de chaque ligne le dit.',
      en: 'The fictitious votes of rehearsals, in the same format: for practice. The object of each row says so.',
    },
    lacks: [{ fr: 'les actes réels', en: 'real acts' }, noBallot],
    subjects: ['council/deliberation', 'council/assembly'],
    leftOut: (ctx) => missingFromScdl(ctx, 'rehearsals'),
  },
  {
    address: '/conseil/deliberations.json',
    file: 'deliberations.json',
    title: { fr: 'Les délibérations (JSON)', en: 'The deliberations (JSON)' },
    format: 'JSON',
    standard: null,
    licence: openLicence,
    holds: {
      fr: 'Toutes les délibérations, avec ce qui n’est pas connu, les positions des groupes, et pour chacune sa ligne SCDL ou chaque raison de son absence.',
      en: 'Every deliberation, with what is not known, the positions of the groups, and for each its SCDL row or each reason for its absence.',
    },
    lacks: [{ fr: 'les votes nominatifs', en: 'votes by name' }],
    subjects: ['council/deliberation', 'council/assembly'],
  },
  {
    address: '/conseil/formats.json',
    file: 'formats.json',
    title: {
      fr: 'Chaque délibération et chaque séance, standard par standard',
      en: 'Each deliberation and sitting, standard by standard',
    },
    format: 'JSON',
    standard: null,
    licence: openLicence,
    holds: {
      fr: 'La liste des fichiers de chaque délibération et de chaque séance, en Popolo, Open Civic Data et Akoma Ntoso, et des votes à recompter ; « totem export » les écrit tous.',
      en: 'The list of the files of each deliberation and sitting, in Popolo, Open Civic Data and Akoma Ntoso, and of the votes to count again; "totem export" writes them all.',
    },
    lacks: [
      {
        fr: 'les bulletins d’un scrutin secret, dont personne n’a le nom ; les pouvoirs, sans champ dans ces standards, sont dits en toutes lettres',
        en: 'the ballots of a secret vote, which nobody’s name goes with; proxies, which have no field in these standards, are said in words',
      },
      {
        fr: 'le message @CTES, que seul le secrétariat de l’assemblée prépare',
        en: 'the @CTES message, which the secretariat of the assembly alone prepares',
      },
    ],
    subjects: ['council/deliberation', 'council/assembly', 'council/sitting'],
    lists: 'files',
  },
];
