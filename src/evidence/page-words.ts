/** What the pages of figures and sources say. */
export const figurePageWords = {
  title: { fr: 'Les chiffres', en: 'The figures' },
  description: {
    fr: 'Chaque chiffre avec sa définition, son périmètre, sa source et sa date ; ceux qui se contredisent côte à côte.',
    en: 'Each figure with its definition, perimeter, source and date; those that disagree side by side.',
  },
  headline: { fr: 'Aucun nombre sans sa preuve', en: 'No number without its proof' },
  lead: {
    fr: 'Un chiffre dit peu de chose seul : il faut savoir ce qui est compté, où, quand et par qui. Quand les sources se contredisent, toutes les valeurs restent, côte à côte. Quand personne ne sait, c’est écrit.',
    en: 'A figure says little on its own: one must know what is counted, where, when and by whom. When sources disagree, all values stay, side by side. When nobody knows, it is written.',
  },
  sources: { fr: 'Toutes les sources', en: 'All sources' },
  csv: { fr: 'Télécharger en CSV', en: 'Download as CSV' },
  json: { fr: 'Lire en JSON', en: 'Read as JSON' },
  onThisPage: { fr: 'Sur cette page', en: 'On this page' },
  rivals: { fr: 'Les sources se contredisent', en: 'Sources disagree' },
  rivalsLead: {
    fr: 'Plusieurs valeurs pour une même question. Le périmètre ou la date explique parfois l’écart ; quand ce n’est pas dit, rien ici ne tranche.',
    en: 'Several values for one question. The perimeter or the date sometimes explains the gap; when it is not said, nothing here decides.',
  },
  series: { fr: 'Valeurs qui ne se contredisent pas', en: 'Values that do not disagree' },
  seriesLead: {
    fr: 'Une seule valeur connue, ou plusieurs à des dates ou des périmètres différents.',
    en: 'A single known value, or several at different dates or perimeters.',
  },
  unknown: { fr: 'Ce qui n’est pas connu', en: 'What is not known' },
  unknownLead: {
    fr: 'La question a été posée, la réponse manque. « Non connu » n’est pas zéro.',
    en: 'The question was asked, the answer is missing. “Not known” is not zero.',
  },
  none: { fr: 'Aucun chiffre encore.', en: 'No figure yet.' },
  noneHint: {
    fr: 'Un chiffre apparaît ici quand quelqu’un l’ajoute avec son périmètre, sa source et sa date.',
    en: 'A figure appears here when somebody adds it with its perimeter, source and date.',
  },
  kicker: { fr: 'Chiffre', en: 'Figure' },
  howToRead: { fr: 'Comment lire ces valeurs', en: 'How to read these values' },
  neverPicked: {
    fr: 'Aucune valeur n’est moyennée, choisie ni écartée par le programme. Une valeur corrigée reste visible, avec celle qui la remplace.',
    en: 'No value is averaged, picked or set aside by the program. A corrected value stays visible, with the one that replaces it.',
  },
  single: {
    fr: 'Cette valeur peut être citée seule, avec sa source et sa date.',
    en: 'This value may be cited alone, with its source and date.',
  },
  noSingle: { fr: 'Pourquoi aucun nombre n’est donné seul :', en: 'Why no number is given alone:' },
  NO_FIGURE: { fr: 'Personne n’a encore donné de valeur.', en: 'Nobody has given a value yet.' },
  RIVAL_FIGURES: { fr: 'Plusieurs valeurs existent.', en: 'Several values exist.' },
  UNKNOWN_VALUE: { fr: 'La valeur n’est pas connue.', en: 'The value is not known.' },
  NO_SOURCE_PAGE: {
    fr: 'La page source d’une valeur au moins n’est pas consignée.',
    en: 'The source page of at least one value is not recorded.',
  },
  replaced: { fr: 'Valeurs corrigées depuis', en: 'Values corrected since' },
} as const;

export const sourcePageWords = {
  title: { fr: 'Les sources', en: 'The sources' },
  lead: {
    fr: 'Tout ce que disent les chiffres, les engagements et la chronologie vient de ces pages. Quand la page n’a pas été consignée, on le dit.',
    en: 'All that the figures, commitments and timeline say comes from these pages. When the page was not recorded, it is said.',
  },
  count: {
    fr: (count: number) => `${count} sources`,
    en: (count: number) => `${count} sources`,
  },
  source: { fr: 'Source', en: 'Source' },
  published: { fr: 'Publiée', en: 'Published' },
  figures: { fr: 'Chiffres', en: 'Figures' },
  commitments: { fr: 'Engagements', en: 'Commitments' },
  events: { fr: 'Événements', en: 'Events' },
  none: { fr: 'Aucune source encore.', en: 'No source yet.' },
} as const;

export const commitmentPageWords = {
  title: { fr: 'Les engagements', en: 'The commitments' },
  headline: { fr: 'Ce qui a été promis, et ce qui est arrivé', en: 'What was promised, and what happened' },
  lead: {
    fr: 'Un engagement garde pour toujours ses premiers mots. Un montant, une nouvelle échéance ou sa tenue s’ajoutent ensuite, chacun avec sa date et sa source.',
    en: 'A commitment keeps its first words for ever. An amount, a new due date or its fulfilment are added later, each with its date and source.',
  },
  sums: { fr: 'Combien en tout ?', en: 'How much in all?' },
  sumsLead: {
    fr: 'Un seul montant non connu rend le total non connu. L’argent et les apports en nature ne s’additionnent jamais.',
    en: 'One unknown amount makes the total unknown. Money and contributions in kind are never added together.',
  },
  cashTotal: { fr: 'Engagements en argent', en: 'Commitments in money' },
  inKindTotal: { fr: 'Apports en nature, valeur estimée', en: 'Contributions in kind, estimated value' },
  counted: {
    fr: (known: number, unknown: number) =>
      [countFr(known, 'connu'), countFr(unknown, 'non connu')].filter(Boolean).join(', ') ||
      'aucun engagement',
    en: (known: number, unknown: number) =>
      [countEn(known, 'known'), countEn(unknown, 'not known')].filter(Boolean).join(', ') || 'no commitment',
  },
  knownPart: {
    fr: (amount: string) => `Part connue, qui n’est pas le total : ${amount}`,
    en: (amount: string) => `Known part, which is not the total: ${amount}`,
  },
  list: { fr: 'Tous les engagements', en: 'All commitments' },
  none: { fr: 'Aucun engagement encore.', en: 'No commitment yet.' },
  noneHint: {
    fr: 'Un engagement apparaît ici dès qu’une candidature ou une délibération l’enregistre.',
    en: 'A commitment appears here as soon as a candidature or a deliberation records it.',
  },
  kicker: { fr: 'Engagement', en: 'Commitment' },
  events: { fr: 'Ce qui est arrivé depuis', en: 'What happened since' },
  whereItStands: { fr: 'Où en est cet engagement', en: 'Where this commitment stands' },
  noEvents: { fr: 'Rien n’a été ajouté depuis.', en: 'Nothing was added since.' },
  amount_set: { fr: 'Montant fixé', en: 'Amount set' },
  due_changed: { fr: 'Échéance changée', en: 'Due date changed' },
  fulfilled: { fr: 'Engagement tenu', en: 'Commitment kept' },
  slippageHow: {
    fr: 'Le glissement se compte en mois entiers entre la première date promise et la tenue, parce que le jour promis n’est souvent pas connu. Sans deux dates connues au mois, il n’est pas calculé.',
    en: 'Slippage is counted in whole months between the first promised date and the fulfilment, because the promised day is often not known. Without two dates known to the month, it is not computed.',
  },
} as const;

function countFr(count: number, state: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 montant ${state}` : `${count} montants ${state}s`;
}

function countEn(count: number, state: string): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? 'amount' : 'amounts'} ${state}`;
}
