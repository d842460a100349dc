/** What the page says where the programme office checks and publishes an edition. */
export const publishCallWords = {
  title: { fr: 'Publier une édition', en: 'Publish an edition' },
  lead: {
    fr: 'Une édition est un fichier : critères, règles, cas d’essai, sources. Vérifier ne publie rien. Une édition publiée ne change plus : une correction est une version suivante, qui dit ce qu’elle change et pour qui.',
    en: 'An edition is a file: criteria, rules, worked cases, sources. Checking publishes nothing. A published edition never changes: a correction is a next version, which says what it changes and for whom.',
  },
  startFrom: { fr: 'Partir d’une édition', en: 'Start from an edition' },
  fromOne: {
    fr: (name: string, version: number) => `${name}, version ${version}`,
    en: (name: string, version: number) => `${name}, version ${version}`,
  },
  file: { fr: 'Le fichier de l’édition (JSON)', en: 'The file of the edition (JSON)' },
  fileHint: {
    fr: 'Chaque texte en français et en anglais ; chaque élément avec sa source ; null quand une chose n’est pas connue.',
    en: 'Each text in French and in English; each item with its source; null where something is not known.',
  },
  check: { fr: 'Vérifier', en: 'Check' },
  publish: { fr: 'Publier', en: 'Publish' },
  faults: {
    fr: (n: number) => `${n} ${n > 1 ? 'points' : 'point'} à reprendre avant de publier`,
    en: (n: number) => `${n} ${n === 1 ? 'point' : 'points'} to mend before publishing`,
  },
  fine: {
    fr: 'Rien à redire : cette version peut être publiée.',
    en: 'Nothing to mend: this version can be published.',
  },
  holds: {
    fr: (criteria: number, rules: number, cases: number) =>
      `Critères : ${criteria} ; règles : ${rules} ; cas d’essai tenus : ${cases}.`,
    en: (criteria: number, rules: number, cases: number) =>
      `Criteria: ${criteria}; rules: ${rules}; worked cases that hold: ${cases}.`,
  },
  SHAPE: {
    fr: (at: string) => `« ${at} » : absent, ou d’une autre forme que celle attendue.`,
    en: (at: string) => `“${at}”: absent, or of another shape than the one expected.`,
  },
  UNKNOWN_SOURCE: {
    fr: (at: string) => `Source que le fichier ne nomme pas, ${at}.`,
    en: (at: string) => `A source that the file does not name, ${at}.`,
  },
  UNKNOWN_CRITERION: {
    fr: (at: string) => `Indicateur d’un critère qui n’existe pas, ${at}.`,
    en: (at: string) => `An indicator of a criterion that does not exist, ${at}.`,
  },
  KEY_TWICE: {
    fr: (at: string) => `« ${at} » nomme deux éléments.`,
    en: (at: string) => `“${at}” names two items.`,
  },
  PERMANENT_CLOSES: {
    fr: () => 'Un appel permanent n’a pas de date limite.',
    en: () => 'A permanent call has no deadline.',
  },
  CLOSES_BEFORE_OPENING: {
    fr: () => 'L’appel fermerait avant d’ouvrir.',
    en: () => 'The call would close before it opens.',
  },
  NO_EFFECT: {
    fr: () => 'Une version suivante dit ce qu’elle change et pour qui (« effect »).',
    en: () => 'A next version says what it changes and for whom (“effect”).',
  },
  CONTRADICTION: {
    fr: (at: string) => `Aucune déclaration ne peut tenir ces règles ensemble : ${at}.`,
    en: (at: string) => `No declaration can keep these rules together: ${at}.`,
  },
  NO_ACTIVE_VALUE: {
    fr: (at: string) => `La règle « ${at} » n’applique pas une valeur et une seule.`,
    en: (at: string) => `The rule “${at}” does not apply one value and one only.`,
  },
  UNKNOWN_VARIANT: {
    fr: (at: string) => `L’édition ne donne rien de ce nom, ${at}.`,
    en: (at: string) => `The edition gives nothing of that name, ${at}.`,
  },
  UNKNOWN_RULE: {
    fr: (at: string) => `Un cas d’essai attend une règle qui n’existe pas, ${at}.`,
    en: (at: string) => `A worked case expects a rule that does not exist, ${at}.`,
  },
  CASE_FAILS: {
    fr: (at: string) => `Le cas d’essai « ${at} » est jugé autrement qu’il ne l’annonce.`,
    en: (at: string) => `The worked case “${at}” is judged otherwise than it says.`,
  },
  NOT_JSON: {
    fr: (at: string) => `Ce texte n’est pas du JSON : ${at}.`,
    en: (at: string) => `This text is not JSON: ${at}.`,
  },
  VERSION_NOT_NEXT: {
    fr: (at: string) => `La version à publier est la ${at} : les précédentes existent déjà.`,
    en: (at: string) => `The version to publish is ${at}: those before exist already.`,
  },
  NOT_ALLOWED: {
    fr: () => 'Seule la Mission du programme publie une édition.',
    en: () => 'Only the programme office publishes an edition.',
  },
  ALREADY_DONE: {
    fr: () => 'Cette version vient d’être publiée.',
    en: () => 'This version has just been published.',
  },
};
