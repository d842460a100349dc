/** What is said of how old the facts of a profile are, and of looking at them again. */
export const reviewWords = {
  title: { fr: 'Fiches à revoir', en: 'Profiles to look at again' },
  lead: {
    fr: 'Les fiches que ni une source ni une personne n’a confirmées depuis longtemps, la plus ancienne d’abord.',
    en: 'Profiles that no source and nobody confirmed for long, the oldest first.',
  },
  rule: {
    fr: (months: string) =>
      `La règle, en mois sans lecture ni confirmation : ${months}. Compte la date où une source a été lue, ou celle d’une confirmation.`,
    en: (months: string) =>
      `The rule, in months without reading nor confirmation: ${months}. What counts is the day a source was read, or that of a confirmation.`,
  },
  emptyTitle: { fr: 'Aucune fiche à revoir', en: 'No profile to look at again' },
  emptyWhy: {
    fr: 'Toutes ont été lues ou confirmées assez récemment. Celles qui vieillissent viendront ici d’elles-mêmes.',
    en: 'All were read or confirmed recently enough. Those that age will come here by themselves.',
  },
  all: { fr: 'Tous les types', en: 'All kinds' },
  byKind: { fr: 'Par type d’acteur', en: 'By kind of actor' },
  caption: {
    fr: 'Fiches à revoir, la plus ancienne d’abord',
    en: 'Profiles to look at again, the oldest first',
  },
  colActor: { fr: 'Fiche', en: 'Profile' },
  colKind: { fr: 'Type', en: 'Kind' },
  colDay: { fr: 'Dernière lecture', en: 'Last read' },
  colDo: { fr: 'Revoir', en: 'Look again' },
  never: { fr: 'jamais lue', en: 'never read' },
  look: { fr: 'Revoir', en: 'Look again' },
  confirmed: {
    fr: (day: string) => `Faits lus ou confirmés pour la dernière fois le ${day}.`,
    en: (day: string) => `Facts read or confirmed for the last time on ${day}.`,
  },
  neverConfirmed: {
    fr: 'Aucune date de lecture n’est connue pour ces faits.',
    en: 'No day of reading is known for these facts.',
  },
  toReview: { fr: 'à revoir', en: 'to look at again' },
  toReviewWhy: {
    fr: (months: number) => `Plus de ${months} mois : à vérifier avant de s’y fier.`,
    en: (months: number) => `More than ${months} months: to be checked before relying on it.`,
  },
  activity: { fr: 'Activité de l’unité légale', en: 'Activity of the legal unit' },
  readIn: {
    fr: (edition: string, day: string) => `lue dans ${edition}, ${day}`,
    en: (edition: string, day: string) => `read in ${edition}, ${day}`,
  },
  claim: { fr: 'Corriger ou revendiquer cette fiche', en: 'Correct or claim this profile' },
  confirmTitle: {
    fr: (name: string) => `Toujours exact ? ${name}`,
    en: (name: string) => `Still right? ${name}`,
  },
  confirmShort: { fr: 'Toujours exact ?', en: 'Still right?' },
  confirmLead: {
    fr: 'Comparez ce que la fiche affirme avec ce que vous voyez aujourd’hui. Si tout est exact, dites ce que vous avez regardé : la fiche repart pour un tour.',
    en: 'Compare what the profile says with what you see today. If all is right, say what you looked at: the profile is good for another while.',
  },
  factsCaption: { fr: 'Ce que la fiche affirme', en: 'What the profile says' },
  colFact: { fr: 'Fait', en: 'Fact' },
  colValue: { fr: 'Affiché', en: 'Shown' },
  colRead: { fr: 'Lu le', en: 'Read on' },
  lookedAt: { fr: 'Ce que vous avez regardé', en: 'What you looked at' },
  lookedAtHint: {
    fr: 'Par exemple : site de l’organisation, page d’accueil et mentions légales. Pas de nom de personne.',
    en: 'For instance: website of the organisation, front page and legal notice. No name of a person.',
  },
  url: { fr: 'Son adresse', en: 'Its address' },
  optional: { fr: '(facultatif)', en: '(optional)' },
  confirm: { fr: 'Tout est toujours exact', en: 'All is still right' },
  wrong: {
    fr: 'Un fait est faux ou vieux ? Voir ses valeurs et leurs sources',
    en: 'A fact is wrong or old? See its values and their sources',
  },
  past: { fr: 'Confirmations', en: 'Confirmations' },
  pastLine: {
    fr: (day: string, what: string) => `${day} : ${what}`,
    en: (day: string, what: string) => `${day}: ${what}`,
  },
  undo: { fr: 'Reprendre cette confirmation', en: 'Take this confirmation back' },
  LOOKED_AT_REQUIRED: {
    fr: 'Dites ce que vous avez regardé : sans cela, personne ne saura ce que vaut cette confirmation.',
    en: 'Say what you looked at: without it nobody will know what this confirmation is worth.',
  },
  TEXT_TOO_LONG: { fr: '500 signes au plus.', en: '500 characters at most.' },
  URL_INVALID: {
    fr: 'L’adresse commence par http:// ou https://.',
    en: 'The address begins with http:// or https://.',
  },
} as const;
