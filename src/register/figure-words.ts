/** What is said of the figures of an actor, and of what the territory counts. */
export const figureWords = {
  short: { fr: 'Chiffres', en: 'Figures' },
  title: { fr: (name: string) => `Chiffres : ${name}`, en: (name: string) => `Figures: ${name}` },
  lead: {
    fr: 'Année par année, ce que des sources disent. Chaque chiffre a sa définition ; quand deux sources se contredisent, les deux restent.',
    en: 'Year by year, what sources say. Each figure has its definition; when two sources contradict each other, both stay.',
  },
  rule: {
    fr: 'Affichée : une valeur avant une raison de ne pas savoir ; sinon la date la plus tardive de l’année ; sinon la mieux établie (S avant P avant I) ; sinon la plus récemment lue ; sinon la première entrée. Jamais de moyenne.',
    en: 'Shown: a value before a reason for not knowing; else the latest date of the year; else the best established (S before P before I); else the most recently read; else the first entered. Never an average.',
  },
  none: {
    fr: 'Aucun chiffre n’est connu pour cette organisation.',
    en: 'No figure is known for this organisation.',
  },
  noneHint: {
    fr: 'Un chiffre entre avec ce qu’il compte, l’année, et la source où il a été lu : par un import, ou un par un.',
    en: 'A figure enters with what it counts, the year, and the source it was read in: by an import, or one by one.',
  },
  all: {
    fr: 'Tous les chiffres, leurs rivaux et leurs sources',
    en: 'All figures, their rivals and sources',
  },
  enter: { fr: 'Saisir un chiffre', en: 'Enter a figure' },
  correct: { fr: 'Corriger', en: 'Correct' },
  correctTitle: { fr: 'Corriger un chiffre', en: 'Correct a figure' },
  withdraw: { fr: 'Retirer', en: 'Withdraw' },
  period: { fr: 'Période', en: 'Period' },
  value: { fr: 'Valeur', en: 'Value' },
  source: { fr: 'Source', en: 'Source' },
  readOn: { fr: 'Lue le', en: 'Read on' },
  enteredBy: { fr: 'Entrée par', en: 'Entered by' },
  byTeam: { fr: (day: string) => `l’équipe, ${day}`, en: (day: string) => `the team, ${day}` },
  shown: { fr: 'affichée', en: 'shown' },
  rivals: {
    fr: (count: number) => `${count} valeurs rivales`,
    en: (count: number) => `${count} rival values`,
  },
  only: { fr: 'Seule valeur connue.', en: 'The only value known.' },
  agreed: { fr: 'Les sources disent la même chose.', en: 'The sources say the same.' },
  known: {
    fr: 'Affichée parce que l’autre source ne donne pas de valeur.',
    en: 'Shown because the other source gives no value.',
  },
  date: {
    fr: 'Affichée parce que plus tardive dans l’année.',
    en: 'Shown because later in the year.',
  },
  mark: { fr: 'Affichée parce que mieux établie.', en: 'Shown because better established.' },
  latest: {
    fr: 'Affichée parce que lue le plus récemment, à marque égale.',
    en: 'Shown because read most recently, the marks being equal.',
  },
  first: {
    fr: 'Affichée parce que la première entrée, à marque et date de lecture égales.',
    en: 'Shown because entered first, marks and dates of reading being equal.',
  },
  gone: { fr: 'Corrigés et retirés', en: 'Corrected and withdrawn' },
  corrected: { fr: 'corrigé depuis', en: 'corrected since' },
  withdrawnOn: { fr: (day: string) => `retiré le ${day}`, en: (day: string) => `withdrawn on ${day}` },
  definition: { fr: 'Définition', en: 'Definition' },
  counted: { fr: 'Ce qui est compté', en: 'What is counted' },
  unit: { fr: 'Unité', en: 'Unit' },
  kind: { fr: 'Nature', en: 'Nature' },
  definedIn: { fr: 'Définition lue dans', en: 'Definition read in' },
  indicators: { fr: 'Ce que le territoire compte', en: 'What the territory counts' },
  indicatorsLead: {
    fr: 'Un chiffre n’entre que sous une de ces définitions. Une définition ne change pas : une autre est un autre chiffre, et les deux ne s’additionnent ni ne se comparent.',
    en: 'A figure only enters under one of these definitions. A definition never changes: another one is another figure, and the two are neither added up nor compared.',
  },
  noIndicator: { fr: 'Rien n’est encore défini', en: 'Nothing is defined yet' },
  noIndicatorHint: {
    fr: 'Définissez d’abord ce que vous comptez (« salariés au 31 décembre, sites du territoire ») : le chiffre viendra ensuite.',
    en: 'Define first what you count ("employees on 31 December, sites of the territory"): the figure comes next.',
  },
  define: { fr: 'Définir un chiffre', en: 'Define a figure' },
  withdrawIndicator: { fr: 'Retirer cette définition', en: 'Withdraw this definition' },
  seeTable: { fr: 'Voir le tableau de bord', en: 'See the dashboard' },
} as const;

/** What the two forms ask. */
export const figureFormWords = {
  defineTitle: { fr: 'Définir un chiffre', en: 'Define a figure' },
  defineLead: {
    fr: 'Ce qui est compté, de quoi, et quand : sans cela un chiffre ne veut rien dire, et n’entre pas.',
    en: 'What is counted, of what, and when: without it a figure means nothing, and does not enter.',
  },
  nameFr: { fr: 'Nom en français', en: 'Name in French' },
  nameEn: { fr: 'Nom en anglais', en: 'Name in English' },
  nameHint: {
    fr: 'L’adresse est faite du nom français et ne change plus.',
    en: 'The address is made from the French name and never changes.',
  },
  definitionFr: { fr: 'Définition en français', en: 'Definition in French' },
  definitionEn: { fr: 'Définition en anglais', en: 'Definition in English' },
  definitionHint: {
    fr: '« Personnes salariées, tous contrats, à temps plein ou partiel ; ni intérimaires ni bénévoles. »',
    en: '"Employees, all contracts, full or part time; neither temporary workers nor volunteers."',
  },
  countedFr: {
    fr: 'Périmètre de ce qui est compté, en français',
    en: 'Perimeter of what is counted, in French',
  },
  countedEn: {
    fr: 'Périmètre de ce qui est compté, en anglais',
    en: 'Perimeter of what is counted, in English',
  },
  countedHint: {
    fr: '« Les sites du territoire, non le groupe entier. »',
    en: '"The sites of the territory, not the whole group."',
  },
  unitFr: { fr: 'Unité en français', en: 'Unit in French' },
  unitEn: { fr: 'Unité en anglais', en: 'Unit in English' },
  unitHint: { fr: 'Au pluriel : « emplois », « euros ».', en: 'Plural: "jobs", "euros".' },
  measure: { fr: 'Mesure', en: 'Measure' },
  number: { fr: 'Un nombre', en: 'A number' },
  money: { fr: 'Une somme en euros', en: 'A sum in euros' },
  kind: { fr: 'Quand', en: 'When' },
  choose: { fr: 'Choisir', en: 'Choose' },
  sourceLegend: { fr: 'Où c’est écrit', en: 'Where it is written' },
  known: { fr: 'Source', en: 'Source' },
  knownHint: {
    fr: 'Une source que le registre nomme déjà ; sinon laissez « une autre source » et dites laquelle.',
    en: 'A source that the register names already; otherwise leave "another source" and say which.',
  },
  another: { fr: 'une autre source', en: 'another source' },
  sTitle: { fr: 'Titre', en: 'Title' },
  sPublisher: { fr: 'Qui la publie', en: 'Who publishes it' },
  sUrl: { fr: 'Adresse', en: 'Address' },
  sPublished: { fr: 'Date de la source', en: 'Date of the source' },
  sPublishedHint: { fr: '2025, 2025-02 ou 2025-02-14.', en: '2025, 2025-02 or 2025-02-14.' },
  sLicence: { fr: 'Licence, attribution demandée', en: 'Licence, attribution asked for' },
  readOn: { fr: 'Lue le', en: 'Read on' },
  worth: { fr: 'Ce que vaut ce chiffre', en: 'What this figure is worth' },
  optional: { fr: '(facultatif)', en: '(optional)' },
  indicator: { fr: 'Chiffre', en: 'Figure' },
  indicatorHint: {
    fr: 'Les définitions sont sur la page « Ce que le territoire compte ».',
    en: 'The definitions are on the page "What the territory counts".',
  },
  period: { fr: 'Année', en: 'Year' },
  periodHint: {
    fr: '2014 ; pour une année universitaire, celle de la rentrée ; une date (2014-06) seulement pour un chiffre « à la date dite ».',
    en: '2014; for an academic year, the one in which it begins; a date (2014-06) only for a figure "on the date told".',
  },
  sayOne: {
    fr: 'Ce que dit la source : remplissez une seule de ces trois cases',
    en: 'What the source says: fill in only one of these three',
  },
  value: { fr: 'Un nombre', en: 'A number' },
  valueHint: {
    fr: '« 1 234,5 » ; une somme en euros, ou « 12 k€ », « 3,5 M€ ».',
    en: '"1 234.5"; a sum in euros, or "12 k€", "3.5 M€".',
  },
  words: {
    fr: 'Ses mots, s’il n’y a pas de nombre unique',
    en: 'Its words, where there is no single number',
  },
  wordsHint: {
    fr: '« env. 40 », « 40 à 50 » : montré tel quel, hors des totaux.',
    en: '"env. 40", "40 à 50": shown as it is, counted in no total.',
  },
  reason: { fr: 'Pourquoi ce n’est pas connu', en: 'Why it is not known' },
  note: { fr: 'Remarque', en: 'Note' },
  noteHint: {
    fr: 'Ce qu’il faut savoir pour lire ce chiffre.',
    en: 'What must be known to read this figure.',
  },
  save: { fr: 'Enregistrer ce chiffre', en: 'Save this figure' },
  saveDefinition: { fr: 'Enregistrer cette définition', en: 'Save this definition' },
  correcting: {
    fr: (said: string) => `Vous corrigez : ${said}. L’ancienne valeur restera dans l’historique.`,
    en: (said: string) => `You are correcting: ${said}. The former value will stay in the history.`,
  },
} as const;

/** What is wrong with a form of figures. */
export const figureFaultWords = {
  REQUIRED: { fr: 'Ce champ est à remplir.', en: 'This field must be filled in.' },
  TEXT_TOO_LONG: { fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  NO_LETTER: { fr: 'Ce nom n’a ni lettre ni chiffre.', en: 'This name has no letter nor digit.' },
  NAME_TAKEN: {
    fr: 'Un chiffre porte déjà ce nom, ou l’a porté.',
    en: 'A figure already bears this name, or bore it.',
  },
  INDICATOR_MISSING: { fr: 'Choisissez ce qui est compté.', en: 'Choose what is counted.' },
  PERIOD_INVALID: {
    fr: 'Écrivez une année, comme 2014 ; une date seulement pour un chiffre « à la date dite ».',
    en: 'Write a year, such as 2014; a date only for a figure "on the date told".',
  },
  PERIOD_TO_COME: { fr: 'Cette année n’est pas encore venue.', en: 'This year has not come yet.' },
  SAYS_NOTHING: {
    fr: 'Donnez un nombre, les mots de la source, ou pourquoi ce n’est pas connu.',
    en: 'Give a number, the words of the source, or why it is not known.',
  },
  SAYS_TWO_THINGS: {
    fr: 'Une seule des trois cases : un nombre, des mots, ou une raison.',
    en: 'Only one of the three: a number, words, or a reason.',
  },
  VALUE_IN_WORDS: {
    fr: 'Ce n’est pas un nombre unique : écrivez-le dans « Ses mots ».',
    en: 'This is no single number: write it under "Its words".',
  },
  WORDS_TOO_LONG: { fr: '200 caractères au plus.', en: '200 characters at most.' },
  REASON_UNKNOWN: { fr: 'Choisissez une raison de la liste.', en: 'Choose a reason of the list.' },
  NOTE_TOO_LONG: { fr: '500 caractères au plus.', en: '500 characters at most.' },
  NUMBER_UNREAD: {
    fr: 'Ce n’est pas un nombre que le programme sait lire.',
    en: 'This is not a number that the program can read.',
  },
  NUMBER_AMBIGUOUS: {
    fr: '« 1,234 » peut être un ou mille : écrivez 1234, ou 1,2340.',
    en: '"1,234" may be one or a thousand: write 1234, or 1.2340.',
  },
  NUMBER_TOO_FINE: {
    fr: 'Six décimales au plus pour un nombre, deux pour une somme.',
    en: 'At most six decimals for a number, two for a sum.',
  },
  NUMBER_TOO_LARGE: { fr: 'Ce nombre est trop grand.', en: 'This number is too large.' },
  CORRECTED_ALREADY: {
    fr: 'Ce chiffre a déjà été corrigé : corrigez ou retirez sa correction.',
    en: 'This figure was already corrected: correct or withdraw its correction.',
  },
  NOT_THE_SAME: {
    fr: 'Une correction garde le chiffre et l’année : pour autre chose, saisissez un autre chiffre.',
    en: 'A correction keeps the figure and the year: for something else, enter another figure.',
  },
  FIGURES_REST_ON_IT: {
    fr: 'Des chiffres reposent sur cette définition : retirez-les d’abord.',
    en: 'Figures rest on this definition: withdraw them first.',
  },
} as const;
