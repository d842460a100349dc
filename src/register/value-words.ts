/** What is said of the values of a fact, and of a profile that left the list. */
export const valueWords = {
  title: {
    fr: (name: string) => `Valeurs et sources : ${name}`,
    en: (name: string) => `Values and sources: ${name}`,
  },
  shortTitle: { fr: 'Valeurs et sources', en: 'Values and sources' },
  lead: {
    fr: 'Tout ce que des sources disent de cette organisation, valeur par valeur. Quand elles se contredisent, chacune reste, et une règle dit laquelle est affichée.',
    en: 'All that sources say of this organisation, value by value. When they contradict each other, each stays, and one rule says which is shown.',
  },
  rule: {
    fr: 'La règle : le choix de l’équipe ; sinon la mieux établie (S avant P avant I) ; sinon la plus récemment lue ; sinon la première entrée.',
    en: 'The rule: the team’s choice; else the best established (S before P before I); else the most recently read; else the first entered.',
  },
  denialRule: {
    fr: 'Une organisation peut dire qu’un fait n’est pas, ou n’est plus. Ce démenti est une valeur comme une autre, de la source « Déclaration de l’acteur », et la même règle décide : quand il l’emporte, le fait s’affiche comme non connu, et ce que disent les autres sources reste ici. Parmi des valeurs qui s’ajoutent, il ne retire que celle qu’il nomme, sauf si une source mieux établie, ou lue depuis, la donne encore.',
    en: 'An organisation may say that a fact is not, or is no longer, so. This denial is a value like another, from the source "Déclaration de l’acteur", and the same rule decides: when it wins, the fact shows as not known, and what the other sources say stays here. Among values that add up, it takes off only the one it names, unless a better established source, or one read since, still gives it.',
  },
  denied: {
    fr: 'aucune valeur : ce fait n’est pas, ou n’est plus, vrai',
    en: 'no value: this fact is not, or is no longer, true',
  },
  deniedOne: {
    fr: (text: string) => `à retirer : « ${text} » n’est pas, ou n’est plus, vrai`,
    en: (text: string) => `to be taken off: "${text}" is not, or is no longer, true`,
  },
  hidden: { fr: 'n’est plus affichée', en: 'no longer shown' },
  shownUnknown: {
    fr: 'Affiché comme non connu, parce que ce démenti l’emporte.',
    en: 'Shown as not known, because this denial wins.',
  },
  addsUpButDenied: {
    fr: 'Ces valeurs s’ajoutent : toutes sont affichées, sauf celles qu’un démenti retire.',
    en: 'These values add up: all are shown, save those that a denial takes off.',
  },
  all: { fr: 'Toutes les valeurs et leurs sources', en: 'All values and their sources' },
  count: {
    fr: (count: number) => (count === 1 ? '1 valeur' : `${count} valeurs`),
    en: (count: number) => (count === 1 ? '1 value' : `${count} values`),
  },
  rivals: {
    fr: (count: number) => `${count} valeurs rivales`,
    en: (count: number) => `${count} rival values`,
  },
  value: { fr: 'Valeur', en: 'Value' },
  source: { fr: 'Source', en: 'Source' },
  mark: { fr: 'Marque', en: 'Mark' },
  readOn: { fr: 'Lue le', en: 'Read on' },
  enteredBy: { fr: 'Entrée par', en: 'Entered by' },
  byImport: {
    fr: (number: string, day: string) => `import n° ${number}, ${day}`,
    en: (number: string, day: string) => `import no. ${number}, ${day}`,
  },
  byDecision: {
    fr: (day: string) => `décision du ${day}`,
    en: (day: string) => `decision of ${day}`,
  },
  byLoading: { fr: 'reprise du registre initial', en: 'taken from the initial register' },
  shown: { fr: 'affichée', en: 'shown' },
  only: { fr: 'Seule valeur connue.', en: 'The only value known.' },
  agreed: { fr: 'Les sources disent la même chose.', en: 'The sources say the same.' },
  chosen: { fr: 'Affichée par choix de l’équipe.', en: 'Shown by the team’s choice.' },
  because_mark: { fr: 'Affichée parce que mieux établie.', en: 'Shown because better established.' },
  latest: {
    fr: 'Affichée parce que lue le plus récemment, à marque égale.',
    en: 'Shown because read most recently, the marks being equal.',
  },
  first: {
    fr: 'Affichée parce que la première entrée, à marque et date de lecture égales.',
    en: 'Shown because entered first, marks and dates of reading being equal.',
  },
  adds_up: {
    fr: 'Ces valeurs s’ajoutent : toutes sont affichées.',
    en: 'These values add up: all are shown.',
  },
  choose: { fr: 'Choisir la valeur affichée', en: 'Choose the value shown' },
  chooseTitle: {
    fr: (field: string, name: string) => `Choisir : ${field}, ${name}`,
    en: (field: string, name: string) => `Choose: ${field}, ${name}`,
  },
  chooseHint: {
    fr: 'Votre choix passe avant la règle, pour tout le site et les fichiers. Les autres valeurs restent à côté. Il se reprend quand vous voulez.',
    en: 'Your choice comes before the rule, on the whole site and in the files. The other values stay beside it. You can take it back at any time.',
  },
  byRule: { fr: 'Laisser la règle choisir', en: 'Let the rule choose' },
  save: { fr: 'Afficher ce choix', en: 'Show this choice' },
  VALUE_GONE: { fr: 'Cette valeur a été retirée depuis.', en: 'This value has been withdrawn since.' },
  FIELD_ADDS_UP: {
    fr: 'Ces valeurs s’ajoutent : il n’y a rien à choisir.',
    en: 'These values add up: there is nothing to choose.',
  },
  sharedSiren: {
    fr: 'Ce SIREN est aussi celui de',
    en: 'This SIREN is also that of',
  },
  sharedSirenWhy: {
    fr: 'une même personne morale porte plusieurs organisations que le territoire nomme à part',
    en: 'one legal unit carries several organisations that the territory names apart',
  },
  withdrawn: { fr: 'Fiche retirée', en: 'Profile withdrawn' },
  withdrawnOn: {
    fr: (day: string) =>
      `Cette fiche a quitté le registre le ${day} : la liste qui l’y avait fait entrer a été annulée.`,
    en: (day: string) =>
      `This profile left the register on ${day}: the list that had brought it in was undone.`,
  },
  backToList: { fr: 'Voir les acteurs listés', en: 'See the actors listed' },
} as const;
