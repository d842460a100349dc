/** What the replay of a sitting says. */
export const replayWords = {
  title: { fr: 'La séance rejouée', en: 'The sitting replayed' },
  lead: {
    fr: 'La séance racontée depuis son enregistrement, étape par étape, à l’heure de chacune. Rien de ce qui fut secret n’y paraît.',
    en: 'The sitting told again from its record, step by step, at the hour of each. Nothing that was secret appears.',
  },
  notYet: { fr: 'La séance n’est pas levée', en: 'The sitting is not closed' },
  notYetHint: {
    fr: 'On la rejoue une fois levée. En attendant, elle se suit en direct.',
    en: 'It can be replayed once closed. Until then, it is followed live.',
  },
  follow: { fr: 'Suivre la séance', en: 'Follow the sitting' },
  position: {
    fr: (step: number, steps: number) => `Étape ${step} sur ${steps}`,
    en: (step: number, steps: number) => `Step ${step} of ${steps}`,
  },
  steps: { fr: 'Avancer dans la séance', en: 'Move through the sitting' },
  first: { fr: 'Début', en: 'Start' },
  previous: { fr: 'Précédente', en: 'Previous' },
  next: { fr: 'Suivante', en: 'Next' },
  last: { fr: 'Fin', en: 'End' },
  play: { fr: 'Dérouler', en: 'Play' },
  pause: { fr: 'Arrêter', en: 'Stop' },
  allSteps: { fr: 'Toutes les étapes', en: 'All steps' },
  item: { fr: (rank: number) => `Point ${rank}`, en: (rank: number) => `Item ${rank}` },
  open: { fr: 'La séance est ouverte', en: 'The sitting is opened' },
  suspend: { fr: 'La séance est suspendue', en: 'The sitting is suspended' },
  resume: { fr: 'La séance reprend', en: 'The sitting resumes' },
  close: { fr: 'La séance est levée', en: 'The sitting is closed' },
  record_lack_of_quorum: {
    fr: 'Le défaut de quorum est constaté : la séance ne s’ouvre pas',
    en: 'The lack of quorum is recorded: the sitting does not open',
  },
  reached: {
    fr: 'Le point est mis en discussion : le quorum est constaté',
    en: 'The item is put under discussion: the quorum is found',
  },
  not_reached: {
    fr: 'Le quorum manque : le point ne s’ouvre pas',
    en: 'The quorum is missing: the item does not open',
  },
  started: { fr: (who: string) => `${who} prend la parole`, en: (who: string) => `${who} takes the floor` },
  ended: { fr: (who: string) => `${who} a terminé`, en: (who: string) => `${who} has finished` },
  called: {
    fr: (mode: string) => `Mise aux voix, ${mode}`,
    en: (mode: string) => `Put to the vote, ${mode}`,
  },
  calledNote: {
    fr: 'Le sens des votes n’est connu de personne avant la clôture.',
    en: 'Nobody knows how the votes went before the close.',
  },
  annulledNote: {
    fr: 'Ce scrutin a été annulé par le président avant sa proclamation.',
    en: 'This ballot was annulled by the chair before it was proclaimed.',
  },
  closed: { fr: 'Le scrutin est clos et compté', en: 'The ballot is closed and counted' },
  proclaimed: { fr: 'Le président proclame le résultat', en: 'The chair proclaims the result' },
  noted: { fr: 'Le conseil prend acte', en: 'The council takes note' },
  appointed: {
    fr: 'Le président donne lecture de la nomination',
    en: 'The chair reads out the appointment',
  },
  withdrawn: { fr: 'Le point est retiré', en: 'The item is withdrawn' },
  postponed: { fr: 'Le point est reporté', en: 'The item is postponed' },
  nobodyNamed: {
    fr: 'Ce scrutin ne nomme personne : seuls ses nombres sont connus.',
    en: 'This ballot names nobody: only its numbers are known.',
  },
  present: {
    fr: (present: number, represented: number) =>
      `Présents : ${present}${represented > 0 ? `. Représentés par un pouvoir : ${represented}` : ''}.`,
    en: (present: number, represented: number) =>
      `Present: ${present}${represented > 0 ? `. Represented by proxy: ${represented}` : ''}.`,
  },
  papers: {
    fr: (blank: number, spoilt: number) => `Votes blancs : ${blank}. Votes nuls : ${spoilt}.`,
    en: (blank: number, spoilt: number) => `Blank votes: ${blank}. Null votes: ${spoilt}.`,
  },
  silent: {
    fr: (silent: number) => `Ne prennent pas part au vote : ${silent}.`,
    en: (silent: number) => `Not taking part in the vote: ${silent}.`,
  },
  replay: { fr: 'Rejouer la séance', en: 'Replay the sitting' },
} as const;
