/** What the search of legal units says. */
export const searchWords = {
  title: { fr: 'Chercher une unité légale', en: 'Look for a legal unit' },
  lead: {
    fr: 'Entreprises, associations et organismes tels que l’INSEE les publie, homonymes côte à côte.',
    en: 'Companies, associations and public bodies as INSEE publishes them, namesakes side by side.',
  },
  search: { fr: 'Nom, sigle, enseigne, SIREN ou SIRET', en: 'Name, acronym, sign, SIREN or SIRET' },
  hint: {
    fr: 'Le début d’un mot suffit à partir de trois lettres ; accents et mots collés sont égaux. Les fautes de frappe ne sont pas devinées.',
    en: 'The beginning of a word is enough from three letters on; accents and glued words are the same. Typing errors are not guessed.',
  },
  button: { fr: 'Chercher', en: 'Search' },
  filters: { fr: 'Préciser', en: 'Narrow down' },
  state: { fr: 'État', en: 'State' },
  department: { fr: 'Département du siège', en: 'Department of the head office' },
  activity: { fr: 'Section d’activité', en: 'Section of activity' },
  category: { fr: 'Catégorie juridique', en: 'Legal category' },
  unknown: { fr: 'non connu', en: 'not known' },
  remove: { fr: 'Retirer', en: 'Remove' },
  on: { fr: 'Filtres actifs', en: 'Active filters' },
  found: {
    fr: (count: number, said: string) => `${said} unité${count > 1 ? 's' : ''} légale${count > 1 ? 's' : ''}`,
    en: (count: number, said: string) => `${said} legal unit${count === 1 ? '' : 's'}`,
  },
  most: {
    fr: (said: string) => `Plus de ${said} unités légales`,
    en: (said: string) => `More than ${said} legal units`,
  },
  firstNotice: {
    fr: (said: string) =>
      `Seules les ${said} premières sont montrées, les actives et les noms les plus courts d’abord. Ajoutez un mot ou un filtre.`,
    en: (said: string) =>
      `Only the first ${said} are shown, active ones and the shortest names first. Add a word or a filter.`,
  },
  mostNotice: {
    fr: (said: string) =>
      `Seules les ${said} premières, les actives et les noms les plus courts d’abord, sont comptées et montrées : les nombres ci-contre sont des minimums. Ajoutez un mot ou un filtre.`,
    en: (said: string) =>
      `Only the first ${said}, active ones and the shortest names first, are counted and shown: the numbers beside are minimums. Add a word or a filter.`,
  },
  atLeast: { fr: (said: string) => `au moins ${said}`, en: (said: string) => `at least ${said}` },
  ignored: {
    fr: (list: string) => `L’adresse demandait ce qui n’est pas compris, et laissé de côté : ${list}.`,
    en: (list: string) => `The address asked for something that is not understood, left aside: ${list}.`,
  },
  nothingRead: {
    fr: 'Aucune édition du répertoire n’est importée ici : il n’y a rien à chercher. Sur la machine de l’instance, un fichier de l’INSEE s’importe ainsi :',
    en: 'No edition of the register is imported here: there is nothing to search. On the machine of the instance, a file of INSEE is imported so:',
  },
  begin: {
    fr: 'Écrivez un nom ou un numéro. Les personnes physiques n’y sont pas, sauf raison dite à l’import.',
    en: 'Type a name or a number. Natural persons are not here, unless the import said why.',
  },
  beginFacets: {
    fr: 'Ou ouvrez une adresse avec un filtre, par exemple les unités actives de l’Isère.',
    en: 'Or open an address with a filter, such as the active units of Isère.',
  },
  example: { fr: 'Unités actives de l’Isère', en: 'Active units of Isère' },
  nobody: {
    fr: 'Personne ne porte ces mots dans les éditions importées.',
    en: 'Nobody bears these words in the editions imported.',
  },
  nobodyHere: {
    fr: 'Personne avec ces filtres dans les éditions importées : retirez-en un.',
    en: 'Nobody with these filters in the editions imported: take one off.',
  },
  nobodyWhy: {
    fr: 'Un nom d’usage absent de Sirene ne se trouve pas ici : essayez un mot de moins, la dénomination légale, ou le SIREN.',
    en: 'A usual name that Sirene has not is not found here: try one word less, the legal name, or the SIREN.',
  },
  siren: { fr: 'SIREN', en: 'SIREN' },
  name: { fr: 'Dénomination', en: 'Legal name' },
  place: { fr: 'Siège', en: 'Head office' },
  form: { fr: 'Catégorie juridique', en: 'Legal form' },
  naf: { fr: 'Activité', en: 'Activity' },
  caption: {
    fr: 'Les actives d’abord, puis le nom le plus court',
    en: 'Active ones first, then the shortest name',
  },
  pages: { fr: 'Pages des résultats', en: 'Pages of results' },
  page: { fr: (page: number) => `Page ${page}`, en: (page: number) => `Page ${page}` },
  previous: { fr: 'Précédente', en: 'Previous' },
  next: { fr: 'Suivante', en: 'Next' },
  data: { fr: 'Cette page en JSON', en: 'This page as JSON' },
} as const;
