/** What the team reads in its own file: tasks, questions, figures, conflicts, completeness. */
export const dossierWords = {
  dossier: { fr: 'Le dossier', en: 'The file' },
  dossierOf: { fr: (title: string) => `Dossier : ${title}`, en: (title: string) => `File: ${title}` },
  lead: {
    fr: 'Plusieurs personnes y travaillent ; chaque champ s’enregistre tout seul. Ce qui manque peut rester vide, avec une raison.',
    en: 'Several people work on it; each field saves itself. What is missing may stay blank, with a reason.',
  },
  progressText: {
    fr: (done: number, blank: number, all: number) => {
      const left = blank > 1 ? `, ${blank} laissés vides avec leur raison` : ', 1 laissé vide avec sa raison';
      return `${done} ${done > 1 ? 'éléments remplis' : 'élément rempli'} sur ${all}${blank === 0 ? '' : left}`;
    },
    en: (done: number, blank: number, all: number) => {
      const left = `, ${blank} left blank with ${blank === 1 ? 'its reason' : 'their reasons'}`;
      return `${done} of ${all} filled in${blank === 0 ? '' : left}`;
    },
  },
  groupOf: {
    fr: (key: string, name: string) => `${key}. ${name}`,
    en: (key: string, name: string) => `${key}. ${name}`,
  },
  pieces: { fr: 'Pièces', en: 'Documents' },
  team: { fr: 'L’équipe', en: 'The team' },
  teamRole: { fr: 'Mandat', en: 'Mandate' },
  since: { fr: (day: string) => `depuis le ${day}`, en: (day: string) => `since ${day}` },
  erased: { fr: 'personne effacée', en: 'erased person' },
  missing: { fr: 'Ce qui manque', en: 'What is missing' },
  missingCount: {
    fr: (count: number) =>
      count === 0
        ? 'Rien ne manque : tout est rempli, ou laissé vide avec une raison.'
        : count === 1
          ? 'Il manque 1 élément.'
          : `Il manque ${count} éléments.`,
    en: (count: number) =>
      count === 0
        ? 'Nothing is missing: everything is filled in, or left blank with a reason.'
        : count === 1
          ? '1 item is missing.'
          : `${count} items are missing.`,
  },
  check: { fr: 'Vérifier le dossier', en: 'Check the file' },
  file: { fr: 'Déposer', en: 'File' },
  toPublic: { fr: 'Page publique', en: 'Public page' },
  reason: { fr: (reason: string) => `Raison : ${reason}`, en: (reason: string) => `Reason: ${reason}` },
  closed: {
    fr: 'Le dossier ne peut plus être modifié dans l’état actuel de la candidature.',
    en: 'The file can no longer be changed in the present state of the candidature.',
  },
  historicalEmpty: {
    fr: 'Le texte des dossiers de 2014 n’est pas connu',
    en: 'The text of the 2014 files is not known',
  },
  historicalEmptyHint: {
    fr: 'Un premier dossier a été déposé en juin 2014, un autre plus complet était prévu à l’automne. Aucun des deux n’a été retrouvé : rien n’est inventé ici. Pour essayer l’outil, ouvrez la répétition fictive.',
    en: 'A first file was filed in June 2014, a fuller one was planned for the autumn. Neither was found: nothing is invented here. To try the tool, open the fictitious rehearsal.',
  },
  seeOthers: { fr: 'Voir les candidatures', en: 'See the candidatures' },
  questionNumber: {
    fr: (rank: number, all: number) => `Question ${rank} sur ${all}`,
    en: (rank: number, all: number) => `Question ${rank} of ${all}`,
  },
  waivedTask: { fr: 'Dispensé', en: 'Waived' },
  whyAsked: { fr: 'Pourquoi cette question', en: 'Why this question' },
  answer: { fr: 'Votre réponse', en: 'Your answer' },
  answerHint: {
    fr: 'Enregistrée toute seule pendant que vous écrivez, si votre navigateur le permet.',
    en: 'Saved by itself while you write, if your browser allows it.',
  },
  ready: { fr: 'Cette réponse est prête', en: 'This answer is ready' },
  readyHint: {
    fr: 'Décochée, elle est montrée « en cours » ; elle peut être déposée quand même.',
    en: 'Unticked, it shows as “in progress”; it can be filed all the same.',
  },
  save: { fr: 'Enregistrer', en: 'Save' },
  saveNext: { fr: 'Enregistrer et continuer', en: 'Save and continue' },
  blankTitle: { fr: 'Laisser vide avec une raison', en: 'Leave blank with a reason' },
  blankHint: {
    fr: 'Un dossier peut être déposé incomplet : c’est « une base de discussion ». Dites pourquoi cette réponse manque. Votre texte reste dans l’historique.',
    en: 'A file may be filed incomplete: it is a basis for discussion. Say why this answer is missing. Your text stays in the history.',
  },
  blankReason: { fr: 'Raison du blanc', en: 'Reason for the blank' },
  blankButton: { fr: 'Laisser vide', en: 'Leave blank' },
  isBlank: { fr: 'Laissée vide', en: 'Left blank' },
  saved: {
    fr: (when: string, who: string) => `Enregistré le ${when} par ${who}`,
    en: (when: string, who: string) => `Saved on ${when} by ${who}`,
  },
  notSaved: { fr: 'Rien d’enregistré pour l’instant', en: 'Nothing saved yet' },
  colleague: { fr: 'un membre de l’équipe', en: 'a team member' },
  savingNow: { fr: 'Enregistrement…', en: 'Saving…' },
  savedAt: { fr: 'Enregistré à', en: 'Saved at' },
  unsaved: { fr: 'Modifications pas encore enregistrées', en: 'Changes not saved yet' },
  saveFailed: {
    fr: 'Non enregistré : connexion perdue. Gardez cette page ouverte, un nouvel essai suit.',
    en: 'Not saved: connection lost. Keep this page open, another try follows.',
  },
  conflictNow: {
    fr: 'Un collègue vient d’enregistrer cette réponse. Cliquez sur « Enregistrer » pour voir les deux textes : rien n’est perdu.',
    en: 'A colleague has just saved this answer. Press “Save” to see both texts: nothing is lost.',
  },
  refusedNow: {
    fr: 'Non enregistré : cliquez sur « Enregistrer » pour voir pourquoi.',
    en: 'Not saved: press “Save” to see why.',
  },
  previous: { fr: 'Question précédente', en: 'Previous question' },
  next: { fr: 'Question suivante', en: 'Next question' },
  backToTasks: { fr: 'Revenir à la liste', en: 'Back to the list' },
  conflict: { fr: 'Deux versions de cette réponse', en: 'Two versions of this answer' },
  conflictLead: {
    fr: (who: string, when: string) =>
      `${who} a enregistré le ${when}, pendant que vous écriviez. Rien n’est perdu : choisissez.`,
    en: (who: string, when: string) =>
      `${who} saved on ${when}, while you were writing. Nothing is lost: choose.`,
  },
  mine: { fr: 'La vôtre, non enregistrée', en: 'Yours, not saved' },
  theirs: { fr: 'Celle qui est enregistrée', en: 'The saved one' },
  keepMine: { fr: 'Garder la mienne', en: 'Keep mine' },
  keepTheirs: { fr: 'Garder celle-ci', en: 'Keep this one' },
  merged: { fr: 'Réunir les deux', en: 'Merge both' },
  mergedHint: {
    fr: 'Les deux textes se suivent : gardez ce qu’il faut, puis enregistrez.',
    en: 'Both texts follow each other: keep what is needed, then save.',
  },
  keepMerged: { fr: 'Enregistrer le texte réuni', en: 'Save the merged text' },
  emptyText: { fr: '(texte vide)', en: '(empty text)' },
  leftBlank: {
    fr: (reason: string) => `Laissée vide : ${reason}`,
    en: (reason: string) => `Left blank: ${reason}`,
  },
  figureTitle: { fr: 'Chiffre', en: 'Figure' },
  figureLead: {
    fr: 'Choisissez un chiffre qui porte sa source, ou laissez vide avec une raison. Quand plusieurs se contredisent, aucun n’est écarté : votre choix dit lequel vous présentez.',
    en: 'Choose a figure that carries its source, or leave blank with a reason. When several contradict each other, none is dropped: your choice says which one you present.',
  },
  figureChoose: { fr: 'Chiffre présenté', en: 'Figure presented' },
  figureNone: { fr: 'Aucun : laisser vide avec une raison', en: 'None: leave blank with a reason' },
  figureNoEvidence: {
    fr: 'Aucun chiffre n’a encore été recueilli pour cet indicateur. Il peut être laissé vide avec une raison.',
    en: 'No figure was collected for this indicator yet. It may be left blank with a reason.',
  },
  figureReplaced: {
    fr: 'Le chiffre choisi a été corrigé depuis : choisissez à nouveau.',
    en: 'The chosen figure was corrected since: choose again.',
  },
  figureTheirs: { fr: 'Choix enregistré :', en: 'Saved choice:' },
  perimeter: { fr: 'Périmètre', en: 'Perimeter' },
  date: { fr: 'Date', en: 'Date' },
  dateUnknown: { fr: 'Date non connue', en: 'Date not known' },
  sourceName: { fr: 'Source', en: 'Source' },
  noSource: { fr: 'page non retrouvée', en: 'page not found' },
  checkTitle: { fr: 'Vérification du dossier', en: 'Check of the file' },
  checkLead: {
    fr: 'Tout ce qui manque, en une fois. Un blanc avec sa raison ne manque pas.',
    en: 'Everything missing, at once. A blank with its reason is not missing.',
  },
  checkQuestions: { fr: 'Questions sans réponse ni raison', en: 'Questions without an answer or a reason' },
  checkFigures: { fr: 'Indicateurs sans chiffre ni raison', en: 'Indicators without a figure or a reason' },
  checkPieces: { fr: 'Pièces absentes sans raison', en: 'Documents absent without a reason' },
  checkInProgress: { fr: 'Réponses encore en cours', en: 'Answers still in progress' },
  checkBlanks: { fr: 'Laissés vides, avec leur raison', en: 'Left blank, with their reason' },
  checkWaived: { fr: 'Points dispensés', en: 'Waived items' },
  checkReady: { fr: 'le dossier peut être déposé', en: 'the file can be filed' },
  goFile: { fr: 'Aller au dépôt', en: 'Go to filing' },
  clockRunning: {
    fr: (due: string, days: number) =>
      `La Mission vérifie la complétude d’ici le ${due} (${days === 0 ? 'dernier jour' : `reste ${days} ${days > 1 ? 'jours' : 'jour'}`}).`,
    en: (due: string, days: number) =>
      `The Mission checks completeness by ${due} (${days === 0 ? 'last day' : `${days} ${days === 1 ? 'day' : 'days'} left`}).`,
  },
  clockOverrun: {
    fr: (due: string, days: number) =>
      `La vérification de complétude était due le ${due} : ${days} ${days > 1 ? 'jours' : 'jour'} de dépassement.`,
    en: (due: string, days: number) =>
      `The completeness check was due on ${due}: ${days} ${days === 1 ? 'day' : 'days'} over.`,
  },
  TEXT_TOO_LONG: { fr: 'La réponse dépasse 50 000 caractères.', en: 'The answer is over 50,000 characters.' },
  REASON_TOO_LONG: { fr: 'La raison dépasse 2 000 caractères.', en: 'The reason is over 2,000 characters.' },
  REASON_REQUIRED: { fr: 'Dites pourquoi vous laissez vide.', en: 'Say why you leave this blank.' },
  FIGURE_REQUIRED: {
    fr: 'Choisissez un chiffre, ou « aucun » avec une raison.',
    en: 'Choose a figure, or “none” with a reason.',
  },
  FIGURE_NOT_OFFERED: {
    fr: 'Ce chiffre n’est pas, ou n’est plus, proposé pour cet indicateur.',
    en: 'This figure is not, or no longer, offered for this indicator.',
  },
  FIGURE_STALE: {
    fr: 'Un collègue a changé ce choix pendant que vous choisissiez. Le sien est montré ci-dessus, le vôtre est coché : enregistrez pour garder le vôtre.',
    en: 'A colleague changed this choice while you were choosing. Theirs is shown above, yours is ticked: save to keep yours.',
  },
  VERSION_REQUIRED: { fr: 'Rechargez la page avant d’enregistrer.', en: 'Reload the page before saving.' },
  ACT_UNKNOWN: { fr: 'Ce bouton n’est pas connu.', en: 'This button is not known.' },
  DRAFT_CLOSED: {
    fr: 'Le dossier ne peut plus être modifié dans l’état actuel de la candidature.',
    en: 'The file can no longer be changed in the present state of the candidature.',
  },
  STALE: {
    fr: 'Un collègue a enregistré pendant que vous écriviez : choisissez ci-dessous.',
    en: 'A colleague saved while you were writing: choose below.',
  },
} as const;

/** The rooms of the file. */
export const dossierNavWords = {
  label: { fr: 'Dossier', en: 'File' },
  tasks: { fr: 'Liste des tâches', en: 'Task list' },
  pieces: { fr: 'Pièces', en: 'Documents' },
  letters: { fr: 'Lettres de soutien', en: 'Letters of support' },
  commitments: { fr: 'Engagements', en: 'Commitments' },
  check: { fr: 'Vérification', en: 'Check' },
  file: { fr: 'Dépôt', en: 'Filing' },
} as const;
