import type { Said } from '#kit/i18n.ts';
import type { MemberColumn } from './rules/members-table.ts';

/** The headings of the template: French, as the files of French offices are. */
export const columnNames: Readonly<Record<MemberColumn, string>> = {
  number: 'Numéro de siège',
  name: 'Nom',
  group: 'Groupe',
  starts: 'Début',
  email: 'E-mail',
};

export const columnHints: Readonly<Record<MemberColumn, Said>> = {
  number: { fr: '1, 2, 3…', en: '1, 2, 3…' },
  name: { fr: 'prénom et nom', en: 'first name and surname' },
  group: {
    fr: 'un groupe inconnu sera proposé à la création',
    en: 'an unknown group will be offered for creation',
  },
  starts: { fr: '12/04/2026 ou 2026-04-12', en: '12/04/2026 or 2026-04-12' },
  email: { fr: 'vide si elle n’est pas connue', en: 'blank if not known' },
};

/** The import of members from a file. The keys in capitals are the codes of the refusals. */
export const membersImportWords = {
  title: { fr: 'Importer une liste de membres', en: 'Import a list of members' },
  lead: {
    fr: 'Un fichier CSV, une ligne par membre. Tout est vérifié avant d’écrire : tant qu’une ligne est à corriger, rien n’est enregistré.',
    en: 'A CSV file, one row per member. Everything is checked before writing: while a row is to be corrected, nothing is recorded.',
  },
  rehearsalOnly: {
    fr: 'Cette assemblée est une répétition : ses groupes et ses sièges sont fictifs, on n’y importe personne. L’import sert à une assemblée réelle, créée vide par son secrétariat.',
    en: 'This assembly is a rehearsal: its groups and seats are fictitious, nobody is imported into it. The import is for a real assembly, created empty by its secretariat.',
  },
  columnsTitle: { fr: 'Les colonnes', en: 'The columns' },
  columnsHint: {
    fr: 'Séparées par un point-virgule, une virgule ou une tabulation ; en UTF-8 ou windows-1252. L’ordre est libre, les accents et les majuscules des en-têtes aussi.',
    en: 'Separated by a semicolon, a comma or a tab; in UTF-8 or windows-1252. Any order; accents and capitals of the headings do not matter.',
  },
  column: { fr: 'Colonne', en: 'Column' },
  whatToWrite: { fr: 'Ce qu’on y écrit', en: 'What goes there' },
  template: { fr: 'Télécharger un modèle (CSV)', en: 'Download a template (CSV)' },
  templateName: { fr: 'Membre 1 (exemple à remplacer)', en: 'Membre 1 (exemple à remplacer)' },
  templateGroup: { fr: 'Groupe 1 (exemple à remplacer)', en: 'Groupe 1 (exemple à remplacer)' },
  file: { fr: 'Fichier CSV', en: 'CSV file' },
  fileHint: { fr: '200 ko au plus.', en: '200 kB at most.' },
  read: { fr: 'Lire le fichier', en: 'Read the file' },
  readAgain: { fr: 'Lire un autre fichier', en: 'Read another file' },
  previewTitle: { fr: 'Ce que dit le fichier', en: 'What the file says' },
  rowsRead: {
    fr: (rows: number) => (rows === 1 ? '1 ligne lue' : `${rows} lignes lues`),
    en: (rows: number) => (rows === 1 ? '1 row read' : `${rows} rows read`),
  },
  rowsFaulty: {
    fr: (rows: number) => (rows === 0 ? 'aucune à corriger' : `${rows} à corriger`),
    en: (rows: number) => (rows === 0 ? 'none to correct' : `${rows} to correct`),
  },
  ignored: {
    fr: (names: string) => `Colonnes non reprises : ${names}.`,
    en: (names: string) => `Columns not taken: ${names}.`,
  },
  nothingWritten: {
    fr: 'Rien n’a été enregistré. Corrigez le fichier, puis relisez-le.',
    en: 'Nothing was recorded. Correct the file, then read it again.',
  },
  faultsCaption: { fr: 'Lignes à corriger', en: 'Rows to correct' },
  downloadRefused: {
    fr: 'Télécharger les lignes à corriger (CSV)',
    en: 'Download the rows to correct (CSV)',
  },
  line: { fr: 'Ligne', en: 'Line' },
  reason: { fr: 'Motif', en: 'Reason' },
  notGiven: { fr: 'vide', en: 'blank' },
  goodCaption: { fr: 'Membres à installer', en: 'Members to install' },
  rowsGood: {
    fr: (n: number) => (n === 1 ? '1 membre' : `${n} membres`),
    en: (n: number) => (n === 1 ? '1 member' : `${n} members`),
  },
  newGroupsTitle: { fr: 'Groupes à créer', en: 'Groups to create' },
  newGroupsHint: {
    fr: 'L’assemblée n’a pas ces groupes. Cochez ceux à créer ; si c’est une faute de frappe, corrigez plutôt le fichier.',
    en: 'The assembly lacks these groups. Tick those to create; if it is a typing mistake, correct the file instead.',
  },
  createGroup: { fr: (name: string) => `Créer « ${name} »`, en: (name: string) => `Create "${name}"` },
  groupToCreate: { fr: 'groupe à créer', en: 'group to create' },
  confirm: {
    fr: (rows: number) => (rows === 1 ? 'Installer ce membre' : `Installer ces ${rows} membres`),
    en: (rows: number) => (rows === 1 ? 'Install this member' : `Install these ${rows} members`),
  },
  emailUnknown: { fr: 'non connu', en: 'not known' },
  confirmHint: {
    fr: 'Tous ensemble, ou aucun. Chacun reçoit son mandat, et un message si son adresse est donnée.',
    en: 'All together, or none. Each receives their mandate, and a message if their address is given.',
  },
  atLine: { fr: (n: number) => ` (ligne ${n})`, en: (n: number) => ` (line ${n})` },
  FILE_MISSING: { fr: 'Choisissez un fichier.', en: 'Choose a file.' },
  FILE_TOO_LARGE: { fr: 'Ce fichier dépasse 200 ko.', en: 'This file is over 200 kB.' },
  FILE_TYPE_NOT_ALLOWED: {
    fr: 'Le nom du fichier finit par .csv ou .txt. Depuis un tableur : « Enregistrer sous », CSV.',
    en: 'The name of the file ends with .csv or .txt. From a spreadsheet: "Save as", CSV.',
  },
  FILE_CONTENT_MISMATCH: {
    fr: 'Ce n’est pas un texte, malgré son nom : un PDF, une image ou un classeur.',
    en: 'This is not a text, whatever its name: a PDF, a picture or a workbook.',
  },
  FILE_EMPTY: { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  FILE_NAME_INVALID: { fr: 'Ce nom de fichier ne convient pas.', en: 'This file name does not do.' },
  TOO_MANY_FILES: { fr: 'Un seul fichier à la fois.', en: 'One file at a time.' },
  FORM_UNREADABLE: { fr: 'L’envoi s’est interrompu. Recommencez.', en: 'The sending was cut. Try again.' },
  FILE_NOT_TEXT: {
    fr: 'Les octets de ce fichier ne sont ni de l’UTF-8 ni du windows-1252. Enregistrez-le en « CSV UTF-8 ».',
    en: 'The bytes of this file are neither UTF-8 nor windows-1252. Save it as "CSV UTF-8".',
  },
  FILE_NOT_CSV: {
    fr: 'Ce n’est pas un CSV lisible : un guillemet ouvert n’est pas refermé.',
    en: 'This is not a readable CSV: a quote was opened and not closed.',
  },
  FILE_COLUMN_MISSING: { fr: 'Il manque la colonne', en: 'Missing column' },
  FILE_COLUMN_TWICE: { fr: 'Deux fois la colonne', en: 'Twice the column' },
  FILE_NO_ROWS: { fr: 'Il n’y a aucune ligne sous les en-têtes.', en: 'There is no row below the headings.' },
  FILE_TOO_LONG: { fr: 'Plus de 1 000 lignes.', en: 'Over 1,000 rows.' },
  FILE_HAS_FAULTS: {
    fr: 'Des lignes sont à corriger : rien n’a été enregistré.',
    en: 'Rows are to be corrected: nothing was recorded.',
  },
  GROUPS_NOT_ACCEPTED: {
    fr: 'Cochez tous les groupes à créer, ou corrigez le fichier : rien n’a été enregistré.',
    en: 'Tick every group to create, or correct the file: nothing was recorded.',
  },
  SEATS_TAKEN_MEANWHILE: {
    fr: 'Un de ces sièges vient d’être pourvu : rien n’a été enregistré.',
    en: 'One of these seats was just taken: nothing was recorded.',
  },
  PERSON_SITS_MEANWHILE: {
    fr: 'Une de ces personnes tient déjà un siège : rien n’a été enregistré.',
    en: 'One of these people already holds a seat: nothing was recorded.',
  },
  PERSON_SUBSTITUTES: {
    fr: 'Une de ces personnes est suppléante d’un siège à cette date : mettez-y fin d’abord. Rien n’a été enregistré.',
    en: 'One of these people is the substitute of a seat on that day: end it first. Nothing was recorded.',
  },
  IMPORT_NOT_IN_REHEARSAL: {
    fr: 'On n’importe personne dans une répétition.',
    en: 'Nobody is imported into a rehearsal.',
  },
  GARBLED: {
    fr: 'texte abîmé par une conversion (« Ã© » pour « é ») : repartez du fichier d’origine',
    en: 'text spoilt by a conversion ("Ã©" for "é"): start again from the original file',
  },
  CELLS_BEYOND: {
    fr: 'plus de cases que d’en-têtes : un séparateur en trop',
    en: 'more cells than headings: a separator too many',
  },
  NUMBER_INVALID: { fr: 'numéro de siège absent ou illisible', en: 'seat number missing or unreadable' },
  SEAT_UNKNOWN: { fr: 'l’assemblée n’a pas ce siège', en: 'the assembly has no such seat' },
  SEAT_TWICE: { fr: 'siège déjà donné', en: 'seat given already' },
  SEAT_HELD: { fr: 'quelqu’un tient ce siège à cette date', en: 'somebody holds this seat on that day' },
  NAME_REQUIRED: { fr: 'nom absent', en: 'name missing' },
  NAME_TOO_LONG: { fr: 'nom de plus de 200 signes', en: 'name over 200 characters' },
  PERSON_TWICE: {
    fr: 'même personne : même nom, ou même adresse',
    en: 'same person: same name, or same address',
  },
  PERSON_SITS_ALREADY: { fr: 'cette personne siège déjà', en: 'this person sits already' },
  GROUP_REQUIRED: { fr: 'groupe absent', en: 'group missing' },
  GROUP_TOO_LONG: { fr: 'groupe de plus de 120 signes', en: 'group over 120 characters' },
  START_INVALID: {
    fr: 'début absent ou illisible : écrire 12/04/2026 ou 2026-04-12',
    en: 'start missing or unreadable: write 12/04/2026 or 2026-04-12',
  },
  EMAIL_INVALID: { fr: 'adresse électronique incomplète', en: 'incomplete e-mail address' },
} as const;
