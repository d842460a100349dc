/** What saved views say. */
export const viewWords = {
  title: { fr: 'Vues gardées', en: 'Saved views' },
  lead: {
    fr: 'Des façons de voir les acteurs que l’équipe a gardées sous un nom. Une vue garde ses filtres, non ses résultats : elle suit le registre.',
    en: 'Ways of looking at the actors that the team has kept under a name. A view keeps its filters, not its results: it follows the register.',
  },
  none: { fr: 'Aucune vue gardée pour l’instant', en: 'No saved view yet' },
  noneHint: {
    fr: 'Filtrez la liste, la carte, le paysage, le graphe, la chronologie ou le tableau de bord : l’équipe du territoire peut garder ce qu’elle voit sous un nom, et en donner l’adresse.',
    en: 'Filter the list, the map, the landscape, the graph, the timeline or the dashboard: the territory’s team can keep what it sees under a name, and give its address.',
  },
  look: { fr: 'Regarder les acteurs', en: 'Look at the actors' },
  savedOn: { fr: (date: string) => `gardée le ${date}`, en: (date: string) => `saved on ${date}` },
  filters: { fr: (text: string) => `Filtres : ${text}`, en: (text: string) => `Filters: ${text}` },
  noFilter: { fr: 'aucun', en: 'none' },
  open: { fr: 'Ouvrir cette vue', en: 'Open this view' },
  same: { fr: 'Les mêmes acteurs, autrement', en: 'The same actors, otherwise' },
  saveTitle: { fr: 'Garder une vue sous un nom', en: 'Keep a view under a name' },
  what: { fr: 'Ce qui sera gardé', en: 'What will be kept' },
  picture: { fr: 'Façon de voir', en: 'Way of looking' },
  nameFr: { fr: 'Nom en français', en: 'Name in French' },
  nameEn: { fr: 'Nom en anglais', en: 'Name in English' },
  nameHint: {
    fr: 'L’adresse est faite du nom français et ne change plus : « Start-up de la santé » donne /vues/start-up-de-la-sante.',
    en: 'The address is made from the French name and never changes: "Start-up de la santé" gives /vues/start-up-de-la-sante.',
  },
  save: { fr: 'Garder cette vue', en: 'Keep this view' },
  withdraw: { fr: 'Retirer cette vue', en: 'Withdraw this view' },
  withdrawHint: {
    fr: 'Son adresse répondra qu’elle a été retirée ; son nom ne servira plus.',
    en: 'Its address will answer that it was withdrawn; its name will not be used again.',
  },
  withdrawn: {
    fr: (date: string) => `Cette vue a été retirée le ${date}.`,
    en: (date: string) => `This view was withdrawn on ${date}.`,
  },
  REQUIRED: { fr: 'Ce champ est à remplir.', en: 'This field must be filled in.' },
  TOO_LONG: { fr: '100 caractères au plus.', en: '100 characters at most.' },
  NOT_ALLOWED: {
    fr: 'Votre mandat ne permet pas de garder une vue.',
    en: 'Your mandate does not allow keeping a view.',
  },
  NO_LETTER: {
    fr: 'Le nom français doit donner une adresse : il lui faut des lettres ou des chiffres, et « Nouvelle » est pris.',
    en: 'The French name must give an address: it needs letters or digits, and "Nouvelle" is taken.',
  },
  NAME_TAKEN: {
    fr: 'Une vue porte ou a porté ce nom ; changez-le un peu.',
    en: 'A view bears or bore this name; change it a little.',
  },
  ALREADY_DONE: { fr: 'C’était déjà fait.', en: 'It was already done.' },
} as const;
