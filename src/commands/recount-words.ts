// What `totem verify --sitting` says of a recount, one sentence per vote.

export interface Place {
  readonly item: number;
  /** Null: a single candidacy, without a ballot. */
  readonly vote: number | null;
  /** Of a nomination; null for any other vote. */
  readonly round: number | null;
  readonly title: string;
}

const frenchPlace = ({ item, vote, round }: Place) => {
  if (round !== null) return `Point ${item}, ${round}${round === 1 ? 'er' : 'e'} tour`;
  return vote === null ? `Point ${item}, candidature unique` : `Point ${item}, scrutin ${vote}`;
};
const englishPlace = ({ item, vote, round }: Place) => {
  if (round !== null) return `Item ${item}, round ${round}`;
  return vote === null ? `Item ${item}, single candidacy` : `Item ${item}, vote ${vote}`;
};
const more = (count: number, one: string, many: string) =>
  count === 0 ? '' : ` (${count === 1 ? one : many.replace('#', String(count))})`;
const frenchMore = (count: number) => more(count, 'et un autre écart', 'et # autres écarts');
const englishMore = (count: number) => more(count, 'and one more difference', 'and # more differences');

export const recountWords = {
  nothing: { fr: '—', en: '—' },
  wanted: { fr: 'attendu', en: 'wanted' },
  unreadable: {
    fr: (file: string, where: string) => `${file} : ce n’est pas un fichier de votes lisible (${where}).`,
    en: (file: string, where: string) => `${file}: this is no readable file of votes (${where}).`,
  },
  withoutStatutes: {
    fr: (file: string) =>
      `${file} : c’est l’ancien format, sans les statuts qui décident dans une association. Téléchargez de nouveau le fichier de cette séance.`,
    en: (file: string) =>
      `${file}: this is the old format, without the statutes that decide in an association. Download the file of this sitting again.`,
  },
  noVotes: { fr: 'Aucun scrutin clos dans ce fichier.', en: 'No closed vote in this file.' },
  conforms: {
    fr: (place: Place) => `${frenchPlace(place)} : conforme (${place.title})`,
    en: (place: Place) => `${englishPlace(place)}: conforms (${place.title})`,
  },
  differs: {
    fr: (place: Place, figure: string, published: string, recounted: string, others: number) =>
      `${frenchPlace(place)} : diffère (${place.title}). Premier écart, ${figure} : publié ${published}, recompté ${recounted}${frenchMore(others)}. Ce qui est publié ne découle pas des bulletins et des règles du fichier.`,
    en: (place: Place, figure: string, published: string, recounted: string, others: number) =>
      `${englishPlace(place)}: differs (${place.title}). First difference, ${figure}: published ${published}, recounted ${recounted}${englishMore(others)}. What is published does not follow from the ballots and the rules of the file.`,
  },
  differsFromJournal: {
    fr: (place: Place, figure: string, published: string, told: string, others: number) =>
      `${frenchPlace(place)} : le fichier ne dit pas ce que le journal a dit (${place.title}). ${figure} : fichier ${published}, journal ${told}${frenchMore(others)}.`,
    en: (place: Place, figure: string, published: string, told: string, others: number) =>
      `${englishPlace(place)}: the file does not tell what the journal told (${place.title}). ${figure}: file ${published}, journal ${told}${englishMore(others)}.`,
  },
  lawDiffers: {
    fr: (figure: string, published: string, made: string) =>
      `Règles : ${figure} n’est pas ce que donnent le régime et les statuts déclarés : écrit ${published}, ils donnent ${made}.`,
    en: (figure: string, published: string, made: string) =>
      `Rules: ${figure} is not what the profile and the declared statutes make: written ${published}, they make ${made}.`,
  },
  rowRewritten: {
    fr: (row: string, hash: string) =>
      `Journal, ligne ${row} : le texte a été changé, son empreinte n’est pas celle qui est écrite (${hash}).`,
    en: (row: string, hash: string) =>
      `Journal, row ${row}: its text was changed, its fingerprint is not the one written (${hash}).`,
  },
  eldest: {
    fr: (round: number, between: string, eldest: string | null) =>
      `  Égalité au ${round}e tour entre ${between} : le fichier dit ${eldest === null ? 'qu’ils ont le même âge' : `que l’aîné est ${eldest}`}. Les dates de naissance ne sont pas publiées : cela ne se recompte pas.`,
    en: (round: number, between: string, eldest: string | null) =>
      `  A tie at round ${round} between ${between}: the file says that ${eldest === null ? 'they are of the same age' : `the eldest is ${eldest}`}. Dates of birth are not published: that cannot be recounted.`,
  },
  and: { fr: ' et ', en: ' and ' },
  compareJournal: {
    fr: (rows: number, page: string, list: string) =>
      `${rows === 1 ? 'Une ligne' : `${rows} lignes`} du journal dans ce fichier, à comparer avec ${page} : ${list}`,
    en: (rows: number, page: string, list: string) =>
      `${rows === 1 ? 'One row' : `${rows} rows`} of the journal in this file, to compare with ${page}: ${list}`,
  },
  rowOf: {
    fr: (seq: number, hash: string) => `n° ${seq} ${hash}`,
    en: (seq: number, hash: string) => `no. ${seq} ${hash}`,
  },
} as const;
