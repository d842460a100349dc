/** What is said where profiles are merged, kept apart, found again under an old address, and separated. */
export const mergeActWords = {
  keeping: { fr: (name: string) => `en gardant ${name}`, en: (name: string) => `keeping ${name}` },
  decideTitle: { fr: 'Décider', en: 'Decide' },
  mergeKeeping: {
    fr: (name: string) => `Réunir en gardant « ${name} »`,
    en: (name: string) => `Merge, keeping "${name}"`,
  },
  mergeHint: {
    fr: 'La fiche gardée garde son adresse, son nom et les choix de l’équipe. L’adresse de l’autre y conduit, son nom devient un autre nom, ses choix dorment. Rien n’est effacé : une réunion se défait.',
    en: 'The profile kept keeps its address, its name and the team’s choices. The address of the other leads to it, its name becomes another name, its choices sleep. Nothing is erased: a merge can be undone.',
  },
  sayApart: { fr: 'Ce sont deux organisations', en: 'They are two organisations' },
  sayApartHint: {
    fr: 'Ne sera plus proposé tant qu’aucune des deux ne change de nom, de SIREN, de site, de commune ou de type.',
    en: 'Will not be proposed again while neither changes its name, SIREN, website, town or kind.',
  },
  sayLater: { fr: 'Plus tard', en: 'Later' },
  sayOpen: { fr: 'Revenir sur cette décision', en: 'Take this decision back' },
  isApart: {
    fr: (day: string) => `L’équipe a dit le ${day} que ce sont deux organisations.`,
    en: (day: string) => `The team said on ${day} that they are two organisations.`,
  },
  isLater: {
    fr: (day: string) => `Remise à plus tard le ${day}.`,
    en: (day: string) => `Left for later on ${day}.`,
  },
  done: { fr: 'Fait :', en: 'Done:' },
  didApart: { fr: 'dites distinctes.', en: 'said to be two.' },
  didLater: { fr: 'remises à plus tard.', en: 'left for later.' },
  didOpen: { fr: 'de nouveau à regarder.', en: 'to be looked at again.' },
  seePair: { fr: 'Revoir cette paire', en: 'See this pair again' },

  mergedNotice: {
    fr: (absorbed: string, survivor: string, day: string) =>
      `${absorbed} a été réuni à ${survivor} le ${day}`,
    en: (absorbed: string, survivor: string, day: string) =>
      `${absorbed} was merged into ${survivor} on ${day}`,
  },
  unmergedNotice: {
    fr: (absorbed: string, survivor: string, day: string) =>
      `${absorbed} a été séparé de ${survivor} le ${day}`,
    en: (absorbed: string, survivor: string, day: string) =>
      `${absorbed} was separated from ${survivor} on ${day}`,
  },
  by: {
    fr: (role: string, organisation: string) => `par ${role}, ${organisation}`,
    en: (role: string, organisation: string) => `by ${role}, ${organisation}`,
  },
  mergedMeanwhile: {
    fr: 'Cette fiche a été réunie à une autre',
    en: 'This profile was merged into another',
  },
  nothingWritten: {
    fr: 'C’est arrivé pendant que vous la regardiez : rien n’a été enregistré. Revenez en arrière pour copier ce que vous avez écrit, puis reprenez sur la fiche qui la remplace.',
    en: 'This happened while you were looking at it: nothing was written. Go back to copy what you typed, then start again on the profile that replaces it.',
  },
  openInstead: { fr: (name: string) => `Ouvrir : ${name}`, en: (name: string) => `Open: ${name}` },
  aside: { fr: 'À savoir :', en: 'Note:' },
  asideWhy: {
    fr: 'Cette page est celle de la fiche réunie ; l’adresse que vous avez suivie y conduit désormais.',
    en: 'This page is that of the merged profile; the address that you followed now leads here.',
  },
  historyTitle: { fr: 'Fiches réunies', en: 'Merged profiles' },
  mergeWith: { fr: 'Réunir avec une autre fiche', en: 'Merge with another profile' },
  undo: { fr: 'Défaire cette réunion', en: 'Undo this merge' },

  searchTitle: { fr: 'Réunir avec…', en: 'Merge with…' },
  searchLead: {
    fr: 'Cherchez l’autre fiche par un de ses noms, son SIREN ou sa commune, puis comparez.',
    en: 'Look for the other profile by one of its names, its SIREN or its town, then compare.',
  },
  searchLabel: { fr: 'Nom de l’autre fiche', en: 'Name of the other profile' },
  search: { fr: 'Chercher', en: 'Search' },
  searchNone: { fr: 'Aucune autre fiche ne répond.', en: 'No other profile answers.' },
  compareWith: {
    fr: (name: string) => `Comparer avec ${name}`,
    en: (name: string) => `Compare with ${name}`,
  },
  proposed: { fr: 'Proposées par le programme', en: 'Proposed by the program' },
  found: { fr: 'Trouvées', en: 'Found' },

  undoTitle: { fr: 'Défaire une réunion', en: 'Undo a merge' },
  undoLead: {
    fr: (absorbed: string, survivor: string) =>
      `${absorbed} redevient une fiche à part, à son adresse, avec ses valeurs, ses liens et ses choix, tels qu’ils étaient. ${survivor} garde les siens, et ce qui lui est venu depuis.`,
    en: (absorbed: string, survivor: string) =>
      `${absorbed} becomes a profile of its own again, at its address, with its values, links and choices as they were. ${survivor} keeps its own, and what came to it since.`,
  },
  undoButton: { fr: 'Séparer les deux fiches', en: 'Separate the two profiles' },
  blocked: { fr: 'Pas maintenant :', en: 'Not now:' },
  restsOnIt: {
    fr: 'des décisions prises depuis reposent sur cette réunion. Défaites-les d’abord.',
    en: 'decisions made since rest on this merge. Undo them first.',
  },
  CHOSEN_SINCE: {
    fr: 'l’équipe a choisi d’afficher sur la fiche réunie une valeur de l’autre',
    en: 'the team chose to show on the merged profile a value of the other',
  },
  IMPORTED_SINCE: {
    fr: 'un import fait depuis parle de la fiche réunie sous son ancien nom ; annulez-le d’abord',
    en: 'an import made since speaks of the merged profile under its old name; undo it first',
  },

  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is done already.' },
  SAME_PROFILE: { fr: 'Une fiche ne se réunit pas à elle-même.', en: 'A profile is not merged with itself.' },
  SURVIVOR_MERGED: {
    fr: 'La fiche à garder a déjà été réunie à une autre.',
    en: 'The profile to keep was already merged into another.',
  },
  ABSORBED_MERGED: {
    fr: 'L’autre fiche a déjà été réunie à une autre.',
    en: 'The other profile was already merged into another.',
  },
  SURVIVOR_WITHDRAWN: {
    fr: 'La fiche à garder a quitté le registre.',
    en: 'The profile to keep has left the register.',
  },
  ABSORBED_WITHDRAWN: {
    fr: 'L’autre fiche a quitté le registre.',
    en: 'The other profile has left the register.',
  },
  MERGED_MEANWHILE: {
    fr: 'Quelqu’un vient de réunir une de ces fiches. Rien n’a été fait.',
    en: 'Somebody has just merged one of these profiles. Nothing was done.',
  },
  NOT_LISTED: {
    fr: 'Une de ces fiches n’est plus dans le registre.',
    en: 'One of these profiles is no longer in the register.',
  },
  PROFILES_MOVED: {
    fr: 'Une de ces fiches a changé depuis que vous l’avez lue. Rien n’a été fait : voici ce qu’elles disent maintenant.',
    en: 'One of these profiles has changed since you read it. Nothing was done: here is what they say now.',
  },
  NOT_MERGED: {
    fr: 'Cette fiche n’est pas réunie à une autre, ou ne l’est plus.',
    en: 'This profile is not merged into another, or no longer.',
  },
  KEEP_MISSING: {
    fr: 'Dites laquelle des deux fiches est gardée.',
    en: 'Say which of the two profiles is kept.',
  },
  VERDICT_UNKNOWN: { fr: 'Cette décision n’est pas connue.', en: 'This decision is not known.' },
  DECISIONS_REST_ON_IT: {
    fr: 'Des décisions prises depuis reposent sur cette réunion : défaites-les d’abord. Rien n’a été séparé.',
    en: 'Decisions made since rest on this merge: undo them first. Nothing was separated.',
  },
} as const;
