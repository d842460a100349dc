/** What the pages of imports say. */
export const importWords = {
  title: { fr: 'Imports', en: 'Imports' },
  lead: {
    fr: 'Les listes que l’équipe verse au registre : d’où elles viennent, ce qu’est devenue chaque ligne, et comment revenir en arrière.',
    en: 'The lists that the team brings into the register: where they come from, what became of each row, and how to go back.',
  },
  new: { fr: 'Nouvel import', en: 'New import' },
  emptyTitle: { fr: 'Aucune liste importée', en: 'No list imported' },
  emptyWhy: {
    fr: 'Un annuaire de pôle, une liste d’adhérents, un export de lauréats : un fichier CSV ou Excel tel quel suffit. Il est lu, ses colonnes sont proposées, et tout ce qu’il changerait est montré avant d’être écrit. Un import s’annule en entier.',
    en: 'A cluster directory, a list of members, an export of laureates: a CSV or Excel file as it is will do. It is read, its columns are proposed, and all it would change is shown before it is written. A whole import can be undone.',
  },
  emptySteps: { fr: 'Pour commencer, il faut :', en: 'To begin, you need:' },
  emptyFile: {
    fr: 'un fichier .csv, .txt ou .xlsx avec une ligne d’en-tête et une colonne de noms ;',
    en: 'a .csv, .txt or .xlsx file with a header row and a column of names;',
  },
  emptySource: {
    fr: 'l’adresse où il a été publié, et qui le publie : chaque valeur garde sa source.',
    en: 'the address where it was published, and who publishes it: each value keeps its source.',
  },
  number: { fr: (n: string) => `Import n° ${n}`, en: (n: string) => `Import no. ${n}` },
  colNumber: { fr: 'Import', en: 'Import' },
  colSource: { fr: 'Source', en: 'Source' },
  colFile: { fr: 'Fichier', en: 'File' },
  colState: { fr: 'État', en: 'State' },
  colRows: { fr: 'Lignes', en: 'Rows' },
  draft: { fr: 'Brouillon', en: 'Draft' },
  applied: { fr: 'Écrit', en: 'Applied' },
  undone: { fr: 'Annulé', en: 'Undone' },
  abandoned: { fr: 'Abandonné', en: 'Given up' },
  on: { fr: (day: string) => `le ${day}`, en: (day: string) => `on ${day}` },
  caption: { fr: 'Imports, du plus récent au plus ancien', en: 'Imports, newest first' },
  notJudged: { fr: 'colonnes à choisir', en: 'columns to choose' },

  fileTitle: { fr: 'Nouvel import : le fichier', en: 'New import: the file' },
  fileLead: {
    fr: 'Le fichier est lu en entier, et rien n’entre dans le registre avant votre confirmation.',
    en: 'The file is read from end to end, and nothing enters the register before you confirm.',
  },
  file: { fr: 'Fichier', en: 'File' },
  fileHint: {
    fr: 'CSV (virgule, point-virgule, tabulation ; UTF-8, UTF-16 ou windows-1252) ou classeur Excel .xlsx. 100 Mo, 100 000 lignes et 1 000 colonnes au plus ; un classeur, 250 Mo une fois décompressé.',
    en: 'CSV (comma, semicolon, tab; UTF-8, UTF-16 or windows-1252) or Excel workbook .xlsx. At most 100 MB, 100,000 rows and 1,000 columns; a workbook, 250 MB once unpacked.',
  },
  readFile: { fr: 'Lire ce fichier', en: 'Read this file' },
  sourceTitle: { fr: 'Nouvel import : la source', en: 'New import: the source' },
  fileRead: {
    fr: (name: string, rows: string) => `« ${name} » est lisible : ${rows}. Rien n’est écrit.`,
    en: (name: string, rows: string) => `"${name}" can be read: ${rows}. Nothing is written.`,
  },
  rowsCount: {
    fr: (count: number, text: string) => (count < 2 ? `${text} ligne` : `${text} lignes`),
    en: (count: number, text: string) => (count === 1 ? `${text} row` : `${text} rows`),
  },
  sheetRows: {
    fr: (name: string, rows: string) => (name === '' ? rows : `feuille « ${name} », ${rows}`),
    en: (name: string, rows: string) => (name === '' ? rows : `sheet "${name}", ${rows}`),
  },
  readAs: { fr: 'Lu comme', en: 'Read as' },
  mixed: { fr: 'deux encodages mêlés', en: 'two encodings mixed' },
  oddLines: {
    fr: (count: string, lines: string) =>
      `${count} ligne(s) dans un autre encodage que le reste, lues chacune dans le leur : ${lines}.`,
    en: (count: string, lines: string) =>
      `${count} row(s) in another encoding than the rest, each read in its own: ${lines}.`,
  },
  separatedBy: {
    fr: (sign: string) => `séparé par ${sign}`,
    en: (sign: string) => `separated by ${sign}`,
  },
  tab: { fr: 'des tabulations', en: 'tabs' },
  like: { fr: 'Source déjà importée', en: 'Source imported before' },
  likeHint: {
    fr: 'Reprend ce que vous laissez vide ci-dessous, et les colonnes choisies alors.',
    en: 'Fills what you leave blank below, and brings back the columns chosen then.',
  },
  likeNone: { fr: 'Non, nouvelle source', en: 'No, a new source' },
  sTitle: { fr: 'Titre de la liste', en: 'Title of the list' },
  sTitleHint: {
    fr: 'Tel que la source le donne, édition comprise : « Annuaire des adhérents 2025 ».',
    en: 'As the source gives it, with its edition: "Directory of members 2025".',
  },
  sPublisher: { fr: 'Qui la publie', en: 'Who publishes it' },
  sUrl: { fr: 'Adresse où elle a été publiée', en: 'Address where it was published' },
  sPublished: { fr: 'Date de la liste', en: 'Date of the list' },
  sPublishedHint: {
    fr: 'Jour, mois ou année : 2025-02-14, 2025-02 ou 2025.',
    en: 'Day, month or year: 2025-02-14, 2025-02 or 2025.',
  },
  sReadOn: { fr: 'Lue le', en: 'Read on' },
  sReadOnHint: { fr: 'Le jour où le fichier a été pris.', en: 'The day the file was taken.' },
  sLicence: {
    fr: 'Licence, avec l’attribution qu’elle demande',
    en: 'Licence, with the attribution it asks for',
  },
  sMark: { fr: 'Ce que valent ses valeurs', en: 'What its values are worth' },
  markS: { fr: 'S, lues dans la source elle-même', en: 'S, read in the source itself' },
  markP: { fr: 'P, lues dans la presse ou chez un tiers', en: 'P, read in the press or a third party' },
  markI: { fr: 'I, déduites', en: 'I, inferred' },
  markUnknown: { fr: '?, non établies', en: '?, not established' },
  optional: { fr: '(facultatif)', en: '(optional)' },
  goOn: { fr: 'Continuer vers les colonnes', en: 'Go on to the columns' },
  otherFile: { fr: 'Prendre un autre fichier', en: 'Take another file' },
  sameFile: {
    fr: (number: string, day: string) =>
      `Ce fichier a déjà été importé : import n° ${number}, ${day}. L’importer encore ne changera que ce que vous liriez autrement.`,
    en: (number: string, day: string) =>
      `This file was imported before: import no. ${number}, ${day}. Importing it again will change only what you read otherwise.`,
  },
  noticeTitle: { fr: 'À savoir :', en: 'Note:' },
} as const;

/** Why a file or a source is refused: sentences at their field. */
export const importFaultWords = {
  FILE_MISSING: { fr: 'Choisissez un fichier.', en: 'Choose a file.' },
  FILE_EMPTY: { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  FILE_TOO_LARGE: { fr: 'Ce fichier dépasse 100 Mo.', en: 'This file is over 100 MB.' },
  FILE_TYPE_NOT_ALLOWED: {
    fr: 'Le nom doit finir par .csv, .txt ou .xlsx. Un ancien classeur .xls ou .ods s’enregistre sous l’un d’eux.',
    en: 'The name must end in .csv, .txt or .xlsx. An old .xls or .ods workbook can be saved as one of them.',
  },
  FILE_CONTENT_MISMATCH: {
    fr: 'Le contenu n’est pas ce que dit le nom : un PDF, une image, un classeur renommé ou protégé. Enregistrez la liste en .csv ou .xlsx.',
    en: 'The content is not what the name says: a PDF, a picture, a workbook renamed or protected. Save the list as .csv or .xlsx.',
  },
  FILE_NAME_INVALID: {
    fr: 'Ce nom de fichier ne peut pas être gardé.',
    en: 'This file name cannot be kept.',
  },
  TOO_MANY_FILES: { fr: 'Un seul fichier à la fois.', en: 'One file at a time.' },
  FORM_UNREADABLE: {
    fr: 'L’envoi est incomplet : recommencez.',
    en: 'What was sent is incomplete: try again.',
  },
  SHEET_NOT_TEXT: {
    fr: 'Ce n’est pas un texte : ni UTF-8, ni UTF-16, ni windows-1252.',
    en: 'This is no text: neither UTF-8, nor UTF-16, nor windows-1252.',
  },
  SHEET_EMPTY: { fr: 'Ce fichier ne contient aucune ligne.', en: 'This file holds no row.' },
  SHEET_QUOTE_OPEN: {
    fr: 'Un guillemet ouvert n’est pas refermé',
    en: 'A quote that is opened is not closed',
  },
  SHEET_CELL_TOO_LONG: {
    fr: 'Une cellule dépasse 32 767 signes : un guillemet mal placé ?',
    en: 'A cell is over 32,767 characters: a misplaced quote?',
  },
  SHEET_TOO_MANY_ROWS: {
    fr: 'Plus de 100 000 lignes, ou une cellule perdue très loin : découpez la liste',
    en: 'More than 100,000 rows, or a cell lost very far away: split the list',
  },
  SHEET_TOO_MANY_COLUMNS: { fr: 'Plus de 1 000 colonnes', en: 'More than 1,000 columns' },
  SHEET_ZIP_DAMAGED: { fr: 'Ce classeur est abîmé.', en: 'This workbook is damaged.' },
  SHEET_ZIP_TOO_LARGE: {
    fr: 'Ce classeur dépasse 250 Mo une fois décompressé : enregistrez la feuille en .csv.',
    en: 'This workbook is over 250 MB once unpacked: save the sheet as .csv.',
  },
  SHEET_ZIP_SWELLS: {
    fr: 'Ce classeur enfle plus de deux cents fois, ou ment sur sa taille : il n’a pas été ouvert.',
    en: 'This workbook swells more than two hundred times, or lies about its size: it was not opened.',
  },
  SHEET_WORKBOOK_DAMAGED: {
    fr: 'Ce classeur ne se lit pas : ouvrez-le dans un tableur et enregistrez-le à nouveau.',
    en: 'This workbook cannot be read: open it in a spreadsheet program and save it again.',
  },
  SHEET_CELL_UNREADABLE: {
    fr: 'Une cellule ne se lit pas (formule jamais calculée ?) : enregistrez le classeur depuis un tableur',
    en: 'A cell cannot be read (a formula never computed?): save the workbook from a spreadsheet program',
  },
  TITLE_REQUIRED: { fr: 'Donnez le titre de la liste.', en: 'Give the title of the list.' },
  PUBLISHER_REQUIRED: { fr: 'Dites qui publie la liste.', en: 'Say who publishes the list.' },
  URL_INVALID: {
    fr: 'Donnez l’adresse entière de la source, avec https://.',
    en: 'Give the whole address of the source, with https://.',
  },
  PUBLISHED_INVALID: { fr: 'Écrivez 2025, 2025-02 ou 2025-02-14.', en: 'Write 2025, 2025-02 or 2025-02-14.' },
  READ_ON_INVALID: { fr: 'Donnez le jour de la lecture.', en: 'Give the day of the reading.' },
  READ_ON_TO_COME: { fr: 'Ce jour n’est pas encore venu.', en: 'This day has not come yet.' },
  MARK_INVALID: { fr: 'Choisissez ce que valent ces valeurs.', en: 'Choose what these values are worth.' },
  TEXT_TOO_LONG: { fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  atLine: { fr: (line: string) => ` (ligne ${line})`, en: (line: string) => ` (line ${line})` },
  inSheet: { fr: (name: string) => `, feuille « ${name} »`, en: (name: string) => `, sheet "${name}"` },
  atColumn: {
    fr: (letters: string) => `, colonne ${letters}`,
    en: (letters: string) => `, column ${letters}`,
  },
} as const;
