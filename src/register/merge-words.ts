const number = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;
const english = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is said where doubles are listed and compared. */
export const mergeWords = {
  title: { fr: 'Doublons possibles', en: 'Possible doubles' },
  lead: {
    fr: 'Des fiches qui parlent peut-être de la même organisation, venues de listes différentes. Le programme propose, et dit pourquoi ; vous seuls décidez. Rien n’est réuni tout seul, et toute réunion se défait.',
    en: 'Profiles that may speak of the same organisation, from different lists. The program proposes, and says why; you alone decide. Nothing is merged by itself, and every merge can be undone.',
  },
  order: {
    fr: 'Les plus certaines d’abord ; à certitude égale, celles dont le plus de liens et de sources dépendent.',
    en: 'The most certain first; among those, the ones on which the most links and sources depend.',
  },
  open: { fr: (count: number) => `À regarder (${count})`, en: (count: number) => `To look at (${count})` },
  later: {
    fr: (count: number) => `Remises à plus tard (${count})`,
    en: (count: number) => `Left for later (${count})`,
  },
  apart: {
    fr: (count: number) => `Dites distinctes (${count})`,
    en: (count: number) => `Said to be two (${count})`,
  },
  show: { fr: 'Montrer', en: 'Show' },
  caption: { fr: 'Paires de fiches', en: 'Pairs of profiles' },
  pair: { fr: 'Fiches', en: 'Profiles' },
  certainty: { fr: 'Certitude', en: 'Certainty' },
  why: { fr: 'Pourquoi', en: 'Why' },
  whyNot: { fr: 'Contre', en: 'Against' },
  consequence: { fr: 'Ce qui en dépend', en: 'What depends on it' },
  consequenceOf: {
    fr: (links: number, sources: number) =>
      `${number(links, 'lien', 'liens')}, ${number(sources, 'source', 'sources')}`,
    en: (links: number, sources: number) =>
      `${english(links, 'link', 'links')}, ${english(sources, 'source', 'sources')}`,
  },
  score: { fr: (text: string) => `note ${text} sur 1`, en: (text: string) => `score ${text} of 1` },
  look: { fr: 'Comparer', en: 'Compare' },
  and: { fr: 'et', en: 'and' },
  saidOn: { fr: (day: string) => `dit le ${day}`, en: (day: string) => `said on ${day}` },
  emptyTitle: { fr: 'Aucun doublon à regarder', en: 'No double to look at' },
  emptyWhy: {
    fr: (count: string) =>
      `Les ${count} fiches ont été comparées : noms, sigles, sites, SIREN, communes. Aucune paire non encore décidée ne se ressemble assez.`,
    en: (count: string) =>
      `The ${count} profiles were compared: names, acronyms, websites, SIREN, towns. No pair that is still undecided is alike enough.`,
  },
  emptyWhen: {
    fr: 'Une paire apparaît ici dès qu’un import apporte une fiche proche d’une autre. Vous pouvez aussi ouvrir une fiche et choisir « Réunir avec une autre fiche ».',
    en: 'A pair appears here as soon as an import brings a profile close to another. You can also open a profile and choose "Merge with another profile".',
  },
  emptyOther: { fr: 'Aucune paire ici.', en: 'No pair here.' },
  tooMany: {
    fr: (count: string, most: string) =>
      `Le registre compte ${count} fiches : au-delà de ${most}, les doublons ne sont pas cherchés ici.`,
    en: (count: string, most: string) =>
      `The register holds ${count} profiles: beyond ${most}, doubles are not looked for here.`,
  },
  limitsTitle: { fr: 'Ce que cette recherche ne voit pas', en: 'What this search does not see' },
  nearUpTo: {
    fr: (near: string, most: string) =>
      `Jusqu’à ${near} fiches, les noms voisins sont aussi comparés ; au-delà, et jusqu’à ${most}, seules le sont les fiches qui ont en commun un nom à l’écriture près, un sigle, un site, un SIREN ou un mot rare.`,
    en: (near: string, most: string) =>
      `Up to ${near} profiles, names near each other are compared too; beyond, and up to ${most}, only profiles that share a name but for its spelling, initials, a website, a SIREN or a rare word.`,
  },
  sameKeysOnly: {
    fr: (actors: string, near: string, bearers: string) =>
      `Le registre compte ${actors} fiches. Au-delà de ${near}, les noms voisins (une lettre de différence) ne sont pas comparés : seules le sont les fiches qui ont en commun un nom à l’écriture près, un sigle, un site, un SIREN ou un mot, que ${bearers} fiches au plus portent.`,
    en: (actors: string, near: string, bearers: string) =>
      `The register holds ${actors} profiles. Beyond ${near}, names near each other (one letter apart) are not compared: only profiles that share a name but for its spelling, initials, a website, a SIREN or a word, which ${bearers} profiles at most bear.`,
  },
  limits: {
    fr: 'Une marque et une raison sociale qui n’ont aucun mot commun, sans site ni SIREN connus, ne sont pas rapprochées. Un SIREN porté par plus de six fiches et un site porté par plus de trois ne disent rien. Des noms qui se ressemblent seuls ne sont jamais « très probables ».',
    en: 'A brand and a legal name without a word in common, with no website nor SIREN known, are not brought together. A SIREN borne by more than six profiles and a website borne by more than three say nothing. Names alike alone are never "very likely".',
  },

  pairTitle: { fr: 'Une ou deux organisations ?', en: 'One organisation or two?' },
  pairNamed: { fr: (a: string, b: string) => `${a} et ${b}`, en: (a: string, b: string) => `${a} and ${b}` },
  pairLead: {
    fr: 'Les deux fiches côte à côte, puis ce que montrerait la fiche réunie, par la règle des valeurs.',
    en: 'Both profiles side by side, then what the merged profile would show, by the rule of values.',
  },
  notProposed: {
    fr: 'Le programme ne propose pas cette paire : rien de ce qu’il compare ne les rapproche. Vous pouvez savoir ce qu’il ne voit pas.',
    en: 'The program does not propose this pair: nothing that it compares brings them together. You may know what it does not see.',
  },
  fact: { fr: 'Fait', en: 'Fact' },
  merged: { fr: 'Fiche réunie', en: 'Merged profile' },
  differs: { fr: 'diffère', en: 'differs' },
  same: { fr: 'identique', en: 'the same' },
  neither: { fr: 'aucune ne le dit', en: 'neither says it' },
  oneSide: { fr: 'une seule le dit', en: 'one says it' },
  unknown: { fr: 'non connu', en: 'not known' },
  factsCaption: {
    fr: 'Chaque fait, avec sa source et sa marque',
    en: 'Each fact, with its source and its mark',
  },
  linksTitle: { fr: 'Liens', en: 'Links' },
  linksOf: { fr: (name: string) => `Liens de ${name}`, en: (name: string) => `Links of ${name}` },
  linksMerged: {
    fr: (count: number, same: number, between: number) =>
      [
        `Réunies, elles auraient ${number(count, 'lien', 'liens')}.`,
        same > 0
          ? ` ${number(same, 'lien dit', 'liens dits')} deux fois n’en ferait qu’un, avec ses deux sources.`
          : '',
        between > 0 ? ` ${number(between, 'lien', 'liens')} entre elles ne se montrerait plus.` : '',
      ].join(''),
    en: (count: number, same: number, between: number) =>
      [
        `Merged, they would have ${english(count, 'link', 'links')}.`,
        same > 0 ? ` ${english(same, 'link', 'links')} told twice would be one, with both sources.` : '',
        between > 0 ? ` ${english(between, 'link', 'links')} between them would not show any more.` : '',
      ].join(''),
  },
  allLinks: {
    fr: (count: number) => `Les ${count} liens, avec leurs sources`,
    en: (count: number) => `All ${count} links, with their sources`,
  },
  importsTitle: { fr: 'D’où elle vient', en: 'Where it comes from' },
  noImport: { fr: 'reprise du registre initial', en: 'taken from the initial register' },
  importNumber: { fr: (text: string) => `import n° ${text}`, en: (text: string) => `import no. ${text}` },
} as const;
