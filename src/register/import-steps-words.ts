/** What is said where columns are chosen, where the difference is read, and after it was written. */
export const importStepsWords = {
  columnsTitle: { fr: 'Les colonnes', en: 'The columns' },
  columnsLead: {
    fr: 'Dites ce que contient chaque colonne. Ce que le registre ne connaît pas reste dans le fichier, avec sa ligne.',
    en: 'Say what each column holds. What the register does not know stays in the file, with its row.',
  },
  howRead: { fr: 'Comment le fichier est lu', en: 'How the file is read' },
  sheet: { fr: 'Feuille', en: 'Sheet' },
  headerLine: { fr: 'Ligne de l’en-tête', en: 'Header line' },
  headerLineHint: {
    fr: 'Les lignes au-dessus sont des titres, et ne sont pas importées.',
    en: 'The lines above it are titles, and are not imported.',
  },
  headerChoice: {
    fr: (line: string, cells: string) => `${line} : ${cells}`,
    en: (line: string, cells: string) => `${line}: ${cells}`,
  },
  readSo: { fr: 'Relire ainsi', en: 'Read it so' },
  remembered: {
    fr: (day: string) => `Colonnes reprises du dernier import de cette source, ${day}.`,
    en: (day: string) => `Columns taken from the last import of this source, ${day}.`,
  },
  guessed: {
    fr: 'Colonnes proposées d’après leurs titres : vérifiez-les.',
    en: 'Columns proposed from their headings: check them.',
  },
  tableCaption: { fr: 'Colonnes du fichier', en: 'Columns of the file' },
  column: { fr: 'Colonne', en: 'Column' },
  samples: { fr: 'Premières valeurs', en: 'First values' },
  holds: { fr: 'Contient', en: 'Holds' },
  holdsOf: { fr: (name: string) => `Contenu de ${name}`, en: (name: string) => `Content of ${name}` },
  noHeading: { fr: 'sans titre', en: 'no heading' },
  ignored: { fr: 'non importée', en: 'not imported' },
  noSample: { fr: 'vide', en: 'empty' },
  defaultKind: {
    fr: 'Type des acteurs quand la liste ne le dit pas',
    en: 'Kind of actors when the list does not say',
  },
  defaultKindHint: {
    fr: 'Ne sert qu’aux fiches créées. Sans lui, une ligne sans type reconnu est refusée.',
    en: 'Serves new profiles only. Without it, a row without a known kind is refused.',
  },
  noKind: { fr: 'Aucun : refuser ces lignes', en: 'None: refuse these rows' },
  check: { fr: 'Vérifier, sans rien écrire', en: 'Check, writing nothing' },
  NAME_NOT_MAPPED: { fr: 'Une colonne doit contenir le nom.', en: 'One column must hold the name.' },
  figure: { fr: (name: string) => `chiffre : ${name}`, en: (name: string) => `figure: ${name}` },
  FIGURE_WITHOUT_YEAR: {
    fr: 'L’en-tête d’un chiffre doit dire son année, comme « Effectif 2013 ».',
    en: 'The heading of a figure must tell its year, such as "Staff 2013".',
  },
  FIGURE_TWICE: {
    fr: 'Deux colonnes contiennent le même chiffre de la même année.',
    en: 'Two columns hold the same figure of the same year.',
  },
  FIELD_TWICE: { fr: 'Deux colonnes ont le même contenu', en: 'Two columns have the same content' },
  SHEET_UNKNOWN: { fr: 'Cette feuille n’est pas dans le fichier.', en: 'This sheet is not in the file.' },
  NO_ROW_BELOW: { fr: 'Il n’y a aucune ligne sous cet en-tête.', en: 'There is no row below this header.' },
  NO_LONGER_A_DRAFT: { fr: 'Cet import n’est plus un brouillon.', en: 'This import is no longer a draft.' },

  dryRun: { fr: 'Vérification : rien n’est encore écrit', en: 'Check: nothing is written yet' },
  whatHappened: { fr: 'Ce que chaque ligne est devenue', en: 'What became of each row' },
  whatWould: { fr: 'Ce que deviendrait chaque ligne', en: 'What would become of each row' },
  valuesTitle: { fr: 'Valeurs', en: 'Values' },
  changeColumns: { fr: 'Revoir les colonnes', en: 'Review the columns' },
  confirm: {
    fr: (created: number, updated: number, texts: readonly [string, string]) =>
      `Écrire : ${texts[0]} ${created < 2 ? 'fiche créée' : 'fiches créées'}, ${texts[1]} ${updated < 2 ? 'complétée' : 'complétées'}`,
    en: (created: number, _updated: number, texts: readonly [string, string]) =>
      `Write: ${texts[0]} ${created === 1 ? 'profile' : 'profiles'} created, ${texts[1]} updated`,
  },
  confirmTicked: { fr: 'Écrire les lignes cochées', en: 'Write the rows ticked' },
  confirmHint: {
    fr: 'Tout est écrit ensemble ou rien ne l’est. Les lignes refusées restent dehors. L’import pourra être annulé en entier.',
    en: 'All is written together or nothing is. Refused rows stay out. The whole import can be undone.',
  },
  nothing: {
    fr: 'Ce fichier ne changerait rien : tout ce qu’il dit, le registre le tient déjà de cette source.',
    en: 'This file would change nothing: all it says, the register already holds from this source.',
  },
  nothingGood: {
    fr: 'Aucune ligne ne peut être importée telle quelle.',
    en: 'No row can be imported as it is.',
  },
  acceptTitle: { fr: 'Lignes mises de côté', en: 'Rows set aside' },
  acceptHint: {
    fr: 'Cochez celles que vous avez regardées et qui sont bien des organisations. Les autres restent dehors.',
    en: 'Tick those you looked at and that are organisations indeed. The others stay out.',
  },
  accept: {
    fr: (line: string, name: string) => `Ligne ${line}, « ${name} »`,
    en: (line: string, name: string) => `Line ${line}, "${name}"`,
  },
  moreAlerts: {
    fr: (count: string) => `Et ${count} autres, à reprendre dans le fichier.`,
    en: (count: string) => `And ${count} more, to be settled in the file.`,
  },
  abandon: { fr: 'Abandonner ce brouillon', en: 'Give up this draft' },
  downloadRefused: {
    fr: 'Télécharger les lignes refusées ou mises de côté, avec leur motif (CSV)',
    en: 'Download the rows refused or set aside, with the reason (CSV)',
  },
  line: { fr: 'Ligne', en: 'Line' },
  name: { fr: 'Nom', en: 'Name' },
  remarks: { fr: 'Remarques', en: 'Remarks' },
  changes: { fr: 'Ce qui change', en: 'What changes' },
  reason: { fr: 'Motif', en: 'Reason' },
  noChange: { fr: 'rien', en: 'nothing' },
  noRow: { fr: 'Aucune ligne ici.', en: 'No row here.' },
  readAsText: { fr: (text: string) => ` : « ${text} »`, en: (text: string) => `: "${text}"` },
  atLines: {
    fr: (lines: string) => ` (ligne ${lines})`,
    en: (lines: string) => ` (line ${lines})`,
  },
  becomes: {
    fr: (before: string, after: string) => `${before} → ${after}`,
    en: (before: string, after: string) => `${before} → ${after}`,
  },
  unknown: { fr: 'non connu', en: 'not known' },
  pages: { fr: 'Pages', en: 'Pages' },
  previous: { fr: '← Précédente', en: '← Previous' },
  next: { fr: 'Suivante →', en: 'Next →' },
  pageOf: {
    fr: (page: string, pages: string) => `Page ${page} sur ${pages}`,
    en: (page: string, pages: string) => `Page ${page} of ${pages}`,
  },

  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is done already.' },
  NOT_A_DRAFT: { fr: 'Cet import n’est plus un brouillon.', en: 'This import is no longer a draft.' },
  NOT_JUDGED: { fr: 'Choisissez d’abord les colonnes.', en: 'Choose the columns first.' },
  REGISTER_MOVED: {
    fr: 'Le registre a changé depuis la vérification. Rien n’a été écrit : voici la différence d’aujourd’hui.',
    en: 'The register has changed since the check. Nothing was written: here is the difference of today.',
  },
  NOTHING_TO_IMPORT: { fr: 'Il n’y a rien à écrire.', en: 'There is nothing to write.' },
  NOT_APPLIED: {
    fr: 'Cet import n’est pas écrit, ou plus.',
    en: 'This import is not applied, or no longer.',
  },
  DECISIONS_REST_ON_IT: {
    fr: 'Des décisions prises depuis reposent sur cet import : défaites-les d’abord. Rien n’a été annulé.',
    en: 'Decisions made since rest on this import: undo them first. Nothing was undone.',
  },
  VALUE_CHOSEN: {
    fr: 'l’équipe a choisi d’afficher une de ses valeurs',
    en: 'the team chose to show one of its values',
  },
  LATER_IMPORT: { fr: 'une autre source l’a complétée depuis', en: 'another source has completed it since' },
  MERGED: {
    fr: 'cette fiche a été réunie à une autre depuis ; défaites d’abord la réunion',
    en: 'this profile has been merged with another since; undo the merge first',
  },
  UNIT_LINKED: {
    fr: 'l’équipe a dit quelle unité légale elle est : annulez d’abord cette décision (Rapprochements)',
    en: 'the team said which legal unit it is: undo that decision first (Matching)',
  },
  RELATION_ADDED: { fr: 'un lien avec un autre acteur y tient', en: 'a link with another actor rests on it' },

  undoTitle: { fr: 'Annuler cet import', en: 'Undo this import' },
  undoLead: {
    fr: 'Les valeurs qu’il a apportées sont retirées, les fiches qu’il a créées quittent la liste ; leurs adresses répondent encore « retirée ». Rien n’est effacé.',
    en: 'The values it brought are withdrawn, the profiles it created leave the list; their addresses still answer "withdrawn". Nothing is erased.',
  },
  undo: { fr: 'Annuler tout l’import', en: 'Undo the whole import' },
  blocked: { fr: 'Pas maintenant :', en: 'Not now:' },
  appliedNotice: { fr: (day: string) => `Écrit le ${day}.`, en: (day: string) => `Applied on ${day}.` },
  undoneNotice: {
    fr: (day: string) => `Annulé le ${day}. Ce qui suit dit ce qu’il avait apporté.`,
    en: (day: string) => `Undone on ${day}. What follows tells what it had brought.`,
  },
  seeActors: { fr: 'Voir les acteurs', en: 'See the actors' },
  working: { fr: 'En cours :', en: 'Under way:' },
  reading: { fr: (done: string) => `${done} lignes lues.`, en: (done: string) => `${done} rows read.` },
  judging: { fr: () => 'comparaison avec le registre.', en: () => 'comparing with the register.' },
  writing: {
    fr: (done: string) => `écriture, ${done} lignes. Rien n’est visible avant la fin.`,
    en: (done: string) => `writing, ${done} rows. Nothing shows before the end.`,
  },
  failed: {
    fr: () => 'La dernière tentative n’a pas abouti : rien n’a été écrit. Vous pouvez recommencer.',
    en: () => 'The last attempt did not end well: nothing was written. You can try again.',
  },
  refresh: { fr: 'Actualiser', en: 'Refresh' },
} as const;
