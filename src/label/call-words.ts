/** What the pages of calls say: their list, their rules, and what a declared governance keeps of them. */
export const callWords = {
  calls: { fr: 'Les appels', en: 'The calls' },
  callsLead: {
    fr: 'Chaque édition du programme est une donnée : critères, règles, durées, avec la source de chaque élément. Ce qui n’est pas connu est dit non connu.',
    en: 'Each edition of the programme is data: criteria, rules, durations, with the source of each item. What is not known is said not to be known.',
  },
  noCall: { fr: 'Aucun appel ici', en: 'No call here' },
  noCallHint: {
    fr: 'Un appel est un fichier de données, lu et vérifié avant d’être publié. L’exemple en apporte quatre.',
    en: 'A call is a file of data, read and checked before it is published. The example brings four.',
  },
  compared: { fr: 'Ce qui change d’une édition à l’autre', en: 'What changes from one edition to the next' },
  edition: { fr: 'Édition', en: 'Edition' },
  opening: { fr: 'Ouverture', en: 'Opening' },
  kinds: { fr: 'Ce qui est donné', en: 'What is given' },
  rulesCount: { fr: 'Règles vérifiables connues', en: 'Known rules that can be checked' },
  unknownsCount: { fr: 'Points non connus', en: 'Points not known' },
  unknown: { fr: 'non connu', en: 'not known' },
  unknownFeminine: { fr: 'non connue', en: 'not known' },
  permanent: { fr: 'permanent', en: 'permanent' },
  untilAll: {
    fr: (date: string) => `jusqu’à ${date}, pour tous`,
    en: (date: string) => `until ${date}, for all`,
  },
  yearsFirst: {
    fr: (n: number) => `${n} ${n > 1 ? 'ans' : 'an'}`,
    en: (n: number) => `${n} ${n === 1 ? 'year' : 'years'}`,
  },
  notALabel: { fr: 'officiellement, ce n’est pas un label', en: 'officially not a label' },
  given: { fr: (n: string) => `${n} donnés`, en: (n: string) => `${n} given` },
  variants: { fr: 'Ce que l’édition donne', en: 'What the edition gives' },
  rules: { fr: 'Les règles', en: 'The rules' },
  rulesLead: {
    fr: 'Chaque règle nomme ce qu’elle mesure, la valeur qu’applique l’édition et sa source. Quand des sources se contredisent, les deux valeurs restent.',
    en: 'Each rule names what it measures, the value that the edition applies and its source. Where sources contradict each other, both values stay.',
  },
  rival: {
    fr: (value: string) => `Autre valeur donnée, non appliquée : ${value}.`,
    en: (value: string) => `Another value given, not applied: ${value}.`,
  },
  binds: { fr: 'Pour', en: 'For' },
  everyVariant: { fr: 'toutes', en: 'all of them' },
  atLeast: { fr: (value: string) => `au moins ${value}`, en: (value: string) => `at least ${value}` },
  atMost: { fr: (value: string) => `au plus ${value}`, en: (value: string) => `at most ${value}` },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  cases: { fr: 'Cas d’essai', en: 'Worked cases' },
  casesLead: {
    fr: 'Chaque fois que l’appel est lu, ces cas sont jugés par ses règles : un appel dont un cas échoue n’est pas publié.',
    en: 'Each time the call is read, its rules judge these cases: a call one of whose cases fails is not published.',
  },
  caseKept: { fr: 'Rien d’enfreint.', en: 'Nothing broken.' },
  caseBroken: { fr: (rules: string) => `Enfreint : ${rules}.`, en: (rules: string) => `Broken: ${rules}.` },
  caseUnknown: {
    fr: (rules: string) => `Ne peut être dit : ${rules}.`,
    en: (rules: string) => `Cannot be told: ${rules}.`,
  },
  effect: { fr: 'Ce que cette version change', en: 'What this version changes' },
  check: { fr: 'Vérifier une gouvernance', en: 'Check a governance' },
  checkLead: {
    fr: 'Déclarez ce que vous savez ; laissez vide ce que vous ne savez pas. Rien n’est gardé : l’adresse de la page porte vos réponses.',
    en: 'Declare what you know; leave empty what you do not. Nothing is kept: the address of the page carries your answers.',
  },
  checkNone: {
    fr: 'Aucune règle vérifiable n’est connue pour cette édition.',
    en: 'No rule that can be checked is known for this edition.',
  },
  variant: { fr: 'Pour devenir', en: 'To become' },
  judge: { fr: 'Vérifier', en: 'Check' },
  notKnown: { fr: 'Je ne sais pas', en: 'I do not know' },
  declared: { fr: 'Déclaré', en: 'Declared' },
  needed: { fr: 'attendu', en: 'needed' },
  declare: { fr: 'Votre gouvernance', en: 'Your governance' },
  kept: { fr: 'tenue', en: 'kept' },
  broken: { fr: 'non tenue', en: 'broken' },
  cannotTell: { fr: 'ne peut être dite', en: 'cannot be told' },
  summary: {
    fr: (kept: number, broken: number, unknown: number) =>
      `${kept} ${kept > 1 ? 'règles tenues' : 'règle tenue'}, ${broken} non ${broken > 1 ? 'tenues' : 'tenue'}, ${unknown} qui ne ${unknown > 1 ? 'peuvent' : 'peut'} être ${unknown > 1 ? 'dites' : 'dite'}`,
    en: (kept: number, broken: number, unknown: number) =>
      `${kept} ${kept === 1 ? 'rule' : 'rules'} kept, ${broken} broken, ${unknown} that cannot be told`,
  },
  otherwise: {
    fr: (value: string) => `Sous l’autre valeur, ${value}, la réponse serait inverse.`,
    en: (value: string) => `Under the other value, ${value}, the answer would be the opposite.`,
  },
  badNumber: {
    fr: (name: string) => `« ${name} » attend un nombre, par exemple 2,5.`,
    en: (name: string) => `“${name}” wants a number, for instance 2.5.`,
  },
  noVariant: { fr: 'Cette édition ne donne rien de ce nom.', en: 'This edition gives nothing of that name.' },
};
