/** What the journal's page says. */
export const journalWords = {
  title: { fr: 'Journal des actes', en: 'Journal of acts' },
  lead: {
    fr: 'Chaque acte est signé, daté, et porte l’empreinte du précédent : changer une ligne se voit à toutes les suivantes.',
    en: 'Every act is signed, dated, and carries the fingerprint of the one before: changing a row shows in all that follow.',
  },
  verify: { fr: 'Recalculer la chaîne', en: 'Recompute the chain' },
  intact: {
    fr: (rows: string) => `Chaîne intacte : ${rows} lignes recalculées.`,
    en: (rows: string) => `Chain intact: ${rows} rows recomputed.`,
  },
  broken: {
    fr: (seq: string) => `Chaîne rompue : la première ligne fausse est la n° ${seq}.`,
    en: (seq: string) => `Chain broken: the first false row is no. ${seq}.`,
  },
  head: { fr: 'Empreinte de la dernière ligne', en: 'Fingerprint of the last row' },
  keepIt: {
    fr: 'Notez cette empreinte : elle prouve plus tard que rien n’a été changé jusqu’à aujourd’hui.',
    en: 'Write this fingerprint down: it will prove later that nothing was changed until today.',
  },
  rank: { fr: 'N°', en: 'No.' },
  when: { fr: 'Quand', en: 'When' },
  author: { fr: 'Auteur', en: 'Author' },
  mandate: { fr: 'Mandat', en: 'Mandate' },
  act: { fr: 'Acte', en: 'Act' },
  subject: { fr: 'Objet', en: 'Subject' },
  hash: { fr: 'Empreinte', en: 'Fingerprint' },
  older: { fr: 'Actes plus anciens', en: 'Older acts' },
  newest: { fr: 'Revenir aux plus récents', en: 'Back to the newest' },
  system: { fr: 'le programme', en: 'the program' },
  link: { fr: 'lien personnel', en: 'personal link' },
  person: { fr: 'personne', en: 'person' },
  none: { fr: 'Aucun acte ici.', en: 'No act here.' },
  noneHint: {
    fr: 'Le journal se remplit dès que quelqu’un agit : une candidature ouverte, un bulletin déposé, une lettre signée.',
    en: 'The journal fills as soon as somebody acts: a candidature opened, a ballot cast, a letter signed.',
  },
  noMandate: { fr: 'sans mandat', en: 'no mandate' },
  only: { fr: (subject: string) => `Actes sur ${subject}`, en: (subject: string) => `Acts on ${subject}` },
  MISSING_ROW: { fr: 'une ligne manque ou n’est pas à son rang', en: 'a row is missing or out of rank' },
  PREVIOUS_DIFFERS: {
    fr: 'la ligne ne porte pas l’empreinte de la précédente',
    en: 'the row does not carry the fingerprint of the one before',
  },
  HASH_DIFFERS: {
    fr: 'le contenu ne correspond plus à l’empreinte',
    en: 'the content no longer matches the fingerprint',
  },
  HEAD_DIFFERS: { fr: 'la fin du journal a été coupée', en: 'the end of the journal was cut off' },
} as const;
