/** What `register lookup` says; the codes are those of its refusals. */
export const lookupWords = {
  needsName: {
    fr: 'Il manque --name. Usage : totem register lookup --name NOM [--commune C] [--website U]',
    en: 'Missing --name. Usage: totem register lookup --name NAME [--commune C] [--website U]',
  },
  OFFLINE: {
    fr: 'Cette instance n’appelle aucun service au dehors. Pour l’autoriser : TOTEM_RECHERCHE_ENTREPRISES=on. Sans réseau : totem register match.',
    en: 'This instance calls no outside service. To allow it: TOTEM_RECHERCHE_ENTREPRISES=on. Without a network: totem register match.',
  },
  BUSY: {
    fr: 'Le répertoire en ligne demande d’attendre : trop d’appels depuis cette adresse. Recommencez dans une minute.',
    en: 'The online register asks to wait: too many calls from this address. Try again in a minute.',
  },
  UNREACHABLE: {
    fr: 'Le répertoire en ligne n’a pas répondu, trois essais faits. Rien n’a changé ici.',
    en: 'The online register did not answer, after three attempts. Nothing changed here.',
  },
  NOT_UNDERSTOOD: {
    fr: 'Le répertoire en ligne a répondu autre chose que ce que son contrat annonce. Rien n’en est gardé.',
    en: 'The online register answered something else than its contract says. Nothing of it is kept.',
  },
  TOO_SHORT: {
    fr: 'Un nom de trois lettres au moins est nécessaire.',
    en: 'A name of three letters or more is needed.',
  },
  TOO_FAR: {
    fr: 'Le répertoire en ligne ne donne rien au-delà de 10 000 réponses.',
    en: 'The online register gives nothing beyond 10,000 answers.',
  },
  stopped: { fr: 'Recherche interrompue.', en: 'The search stopped.' },
  nobody: { fr: 'Personne de ce nom.', en: 'Nobody of that name.' },
  asked: {
    fr: (count: number) => `${count} question${count > 1 ? 's' : ''} posée${count > 1 ? 's' : ''} au dehors`,
    en: (count: number) => `${count} question${count === 1 ? '' : 's'} asked outside`,
  },
  attribution: {
    fr: 'Source : API Recherche d’entreprises (Sirene, INSEE), Licence Ouverte 2.0. Un score n’est pas une décision.',
    en: 'Source: API Recherche d’entreprises (Sirene, INSEE), Licence Ouverte 2.0. A score is not a decision.',
  },
  nameUnknown: { fr: 'nom non connu', en: 'name not known' },
  placeUnknown: { fr: 'lieu non connu', en: 'place not known' },
  stateUnknown: { fr: 'état non connu', en: 'state not known' },
  active: { fr: 'active', en: 'active' },
  ceased: { fr: 'cessée', en: 'ceased' },
} as const;
