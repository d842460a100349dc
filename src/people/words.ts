/** What the pages of accounts and mandates say. */
export const peopleWords = {
  enterTitle: { fr: 'Entrer comme…', en: 'Enter as…' },
  enterLead: {
    fr: 'Cette instance est une démonstration : choisissez une personne fictive et essayez ce que son mandat permet. Les faits de 2014 ne changent pas.',
    en: 'This instance is a demonstration: choose a fictitious person and try what their mandate allows. The facts of 2014 do not change.',
  },
  enterAs: { fr: (name: string) => `Entrer comme ${name}`, en: (name: string) => `Enter as ${name}` },
  enterSeat: { fr: 'Entrer à ce siège', en: 'Enter at this seat' },
  seat: { fr: 'Numéro du siège', en: 'Seat number' },
  seatHint: {
    fr: (seats: string) => `De 1 à ${seats} : un siège par membre de l’assemblée de 2014.`,
    en: (seats: string) => `From 1 to ${seats}: one seat per member of the 2014 assembly.`,
  },
  SEAT_UNKNOWN: {
    fr: 'Ce siège n’existe pas : donnez un numéro de la liste.',
    en: 'There is no such seat: give a number in the range.',
  },
  none: { fr: 'Personne à essayer pour l’instant', en: 'Nobody to try for now' },
  noneHint: {
    fr: 'L’exemple n’est pas chargé : « totem example load » l’installe.',
    en: 'The example is not loaded: "totem example load" installs it.',
  },
  spaceTitle: { fr: 'Mon espace', en: 'My workspace' },
  spaceLead: {
    fr: (name: string) =>
      `Vous êtes ${name}. Vos droits viennent du mandat sous lequel vous agissez, et de lui seul.`,
    en: (name: string) =>
      `You are ${name}. Your rights come from the mandate you act under, and from it alone.`,
  },
  nameErased: { fr: 'une personne dont le nom a été effacé', en: 'a person whose name was erased' },
  nextTitle: { fr: 'Continuer', en: 'Go on' },
  mandatesTitle: { fr: 'Mes mandats', en: 'My mandates' },
  actingNow: { fr: 'Mandat en usage', en: 'In use' },
  actAs: { fr: 'Agir sous ce mandat', en: 'Act under this mandate' },
  noMandate: { fr: 'Aucun mandat en cours', en: 'No current mandate' },
  noMandateHint: {
    fr: 'Vous pouvez lire tout ce qui est public. Pour agir, demandez un mandat à l’administrateur de l’instance.',
    en: 'You can read all that is public. To act, ask the administrator of the instance for a mandate.',
  },
  chooseFirst: {
    fr: 'Vous n’agissez sous aucun mandat : choisissez-en un.',
    en: 'You act under no mandate: choose one.',
  },
} as const;
