/** The text that stands beside the files of the register. */
export const readmeWords = {
  title: {
    fr: 'Registre des acteurs : lisez-moi des fichiers acteurs et relations',
    en: 'Register of actors: read me of the files acteurs and relations',
  },
  format: {
    fr: 'CSV en UTF-8, virgule, guillemets doubles, fins de ligne CRLF. Une cellule vide veut dire « non connu ». Une cellule qu’un tableur prendrait pour une formule est précédée d’une apostrophe. Les dates ont la précision de la source : AAAA, AAAA-MM ou AAAA-MM-JJ. Les adresses acceptent les filtres de la page : q, kind, layer, domain, commune, sort.',
    en: 'CSV in UTF-8, comma, double quotes, CRLF line ends. An empty cell means "not known". A cell that a spreadsheet would take for a formula starts with an apostrophe. Dates have the precision of the source: YYYY, YYYY-MM or YYYY-MM-DD. The addresses take the filters of the page: q, kind, layer, domain, commune, sort.',
  },
  json: {
    fr: 'about, filters, ignored (valeurs non comprises), match (exact ou near : approché), total, attributions, sources (par slug), actors (mêmes faits que le CSV, null pour non connu), relations (from et to par slug).',
    en: 'about, filters, ignored (values not understood), match (exact or near), total, attributions, sources (by slug), actors (same facts as the CSV, null for not known), relations (from and to by slug).',
  },
  geojson: {
    fr: 'Les mêmes lignes (RFC 7946), une entité par acteur. Sa géométrie est le point de sa commune quand il est connu, null sinon : aucun point n’est deviné.',
    en: 'The same rows (RFC 7946), one feature an actor. Its geometry is the point of its town when it is known, null otherwise: no point is guessed.',
  },
  parquet: {
    fr: 'Les mêmes colonnes que le CSV, en texte, sans apostrophe devant les formules ; null pour non connu.',
    en: 'The same columns as the CSV, as text, without an apostrophe before formulas; null for not known.',
  },
  schema: {
    fr: 'Ce que chaque colonne du CSV contient et promet (Table Schema, Frictionless).',
    en: 'What each column of the CSV holds and promises (Table Schema, Frictionless).',
  },
  attributions: {
    fr: 'Attributions à répéter en reprenant ces données :',
    en: 'Attributions to repeat when reusing these data:',
  },
  sources: { fr: 'Toutes les sources, par clé :', en: 'All sources, by key:' },
} as const;
