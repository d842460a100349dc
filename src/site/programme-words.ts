/** Words of the programme page. */
export const programmeWords = {
  title: { fr: 'Le programme et qui y fait quoi', en: 'The programme and who does what in it' },
  lead: {
    fr: 'La French Tech est une initiative de l’État, financée dans le Programme d’investissements d’avenir. Chaque fonction ci-dessous est un mandat : une organisation, un rôle, des dates quand elles sont connues, une source.',
    en: 'French Tech is a State initiative, funded within the Programme d’investissements d’avenir. Each function below is a mandate: an organisation, a role, dates where they are known, a source.',
  },
  functions: { fr: 'Les organisations', en: 'The organisations' },
  people: {
    fr: 'Les personnes nommées par le récit d’origine',
    en: 'The people named by the original account',
  },
  from: { fr: 'depuis', en: 'since' },
  until: { fr: 'jusqu’à', en: 'until' },
  attested: { fr: 'attesté', en: 'attested' },
  startUnknown: { fr: 'début non connu', en: 'start not known' },
  endUnknown: { fr: 'fin non connue', en: 'end not known' },
  source: { fr: 'Source', en: 'Source' },
  nameErased: { fr: 'nom effacé', en: 'name erased' },
  figures: { fr: 'L’argent annoncé', en: 'The money announced' },
  call: { fr: 'Lire l’appel de 2014 et ses cinq critères', en: 'Read the 2014 call and its five criteria' },
  noMoney: {
    fr: 'Le label lui-même ne porte pas d’argent : il ouvre la visibilité, le réseau et l’usage de la marque.',
    en: 'The label itself carries no money: it opens visibility, the network and use of the brand.',
  },
} as const;
