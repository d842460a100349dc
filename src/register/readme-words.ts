/** The text that stands beside the files of the register. */
export const readmeWords = {
  title: {
    fr: 'Registre des acteurs : lisez-moi des fichiers acteurs.csv, acteurs.json et relations.csv',
    en: 'Register of actors: read me of the files acteurs.csv, acteurs.json and relations.csv',
  },
  format: {
    fr: 'CSV en UTF-8, virgule, guillemets doubles, fins de ligne CRLF. Une cellule vide veut dire « non connu ». Une cellule qu’un tableur prendrait pour une formule est précédée d’une apostrophe. Les dates ont la précision de la source : AAAA, AAAA-MM ou AAAA-MM-JJ. Les adresses acceptent les filtres de la page : q, kind, layer, domain, commune, sort.',
    en: 'CSV in UTF-8, comma, double quotes, CRLF line ends. An empty cell means "not known". A cell that a spreadsheet would take for a formula starts with an apostrophe. Dates have the precision of the source: YYYY, YYYY-MM or YYYY-MM-DD. The addresses take the filters of the page: q, kind, layer, domain, commune, sort.',
  },
  json: {
    fr: 'about, filters, ignored (valeurs non comprises), match (exact ou near : approché), total, attributions, sources (par slug), actors (mêmes faits que le CSV, null pour non connu), relations (from et to par slug).',
    en: 'about, filters, ignored (values not understood), match (exact or near), total, attributions, sources (by slug), actors (same facts as the CSV, null for not known), relations (from and to by slug).',
  },
  attributions: {
    fr: 'Attributions à répéter en reprenant ces données :',
    en: 'Attributions to repeat when reusing these data:',
  },
  sources: { fr: 'Toutes les sources, par clé :', en: 'All sources, by key:' },
} as const;
