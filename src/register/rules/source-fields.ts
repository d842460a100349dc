/** Columns of a list whose rows each cite their own source, as a team's notes do. */
export const sourceFields = [
  'source_url',
  'source_title',
  'source_publisher',
  'source_published',
  'source_licence',
  'source_mark',
] as const;
export type SourceField = (typeof sourceFields)[number];

export const sourceHeadings: Readonly<Record<SourceField, readonly string[]>> = {
  source_url: ['source', 'url de la source', 'adresse de la source', 'lien de la source', 'source url'],
  source_title: ['titre de la source', 'source title', 'article'],
  source_publisher: ['editeur de la source', 'source publisher', 'media', 'publie par'],
  source_published: ['date de la source', 'source date', 'publie le', 'date de l article'],
  source_licence: ['licence de la source', 'source licence', 'licence', 'license'],
  source_mark: ['fiabilite', 'reliability', 'source mark'],
};
