/** What is said of the suggestions under the search box, to who sees them and to who hears them. */
export const suggestWords = {
  list: { fr: 'Acteurs proposés', en: 'Suggested actors' },
  also: { fr: (name: string) => `aussi « ${name} »`, en: (name: string) => `also "${name}"` },
  noPlace: { fr: 'commune non connue', en: 'town not known' },
  said: {
    fr: (shown: number, total: string) =>
      `${shown === 1 ? '1 acteur proposé' : `${shown} acteurs proposés`} sur ${total}. Flèche bas pour choisir, Entrée pour la liste.`,
    en: (shown: number, total: string) =>
      `${shown === 1 ? '1 actor suggested' : `${shown} actors suggested`} of ${total}. Down arrow to choose, Enter for the list.`,
  },
  saidNear: {
    fr: (shown: number) =>
      `Aucun nom ne contient cela ; ${shown === 1 ? '1 acteur dont le nom s’en approche' : `${shown} acteurs dont le nom s’en approche`}.`,
    en: (shown: number) =>
      `No name contains this; ${shown === 1 ? '1 actor whose name comes close' : `${shown} actors whose names come close`}.`,
  },
  none: { fr: 'Aucun acteur proposé.', en: 'No actor suggested.' },
} as const;
