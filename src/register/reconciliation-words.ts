/** What the reconciliation API says. */
export const reconciliationWords = {
  acteurs: { fr: 'Acteurs du registre (Totem)', en: 'Actors of the register (Totem)' },
  siren: { fr: 'Unités légales connues ici, SIREN (Totem)', en: 'Legal units known here, SIREN (Totem)' },
  NOT_JSON: {
    fr: (field: string) => `Le champ « ${field} » n’est pas du JSON lisible.`,
    en: (field: string) => `The field "${field}" is not readable JSON.`,
  },
  BAD_QUERY: {
    fr: (field: string, where: string) =>
      `Le champ « ${field} » n’a pas la forme de l’API de réconciliation 0.2 : ${where}. Une requête a « query » ou au moins une propriété, et rien d’autre que query, type, type_strict, limit, properties.`,
    en: (field: string, where: string) =>
      `The field "${field}" does not have the form of the reconciliation API 0.2: ${where}. A query has "query" or at least one property, and nothing else than query, type, type_strict, limit, properties.`,
  },
  NOTHING_ASKED: {
    fr: 'Envoyez un formulaire avec le champ « queries » ou « extend ».',
    en: 'Send a form with the field "queries" or "extend".',
  },
  BATCH_TOO_LARGE: {
    fr: (given: number, most: number) => `${given} requêtes en un envoi : ${most} au plus. Coupez l’envoi.`,
    en: (given: number, most: number) => `${given} queries in one batch: ${most} at most. Cut the batch.`,
  },
  EXTEND_TOO_LARGE: {
    fr: (given: number, most: number) => `${given} lignes en un envoi : ${most} au plus. Coupez l’envoi.`,
    en: (given: number, most: number) => `${given} rows in one batch: ${most} at most. Cut the batch.`,
  },
  TOO_MANY_UNITS: {
    fr: 'Le répertoire lu ici est trop grand pour ce service : passez par la commande « totem register match ».',
    en: 'The reference read here is too large for this service: use the command "totem register match".',
  },
  UNKNOWN_ENTITY: {
    fr: 'Aucune entité ne porte cet identifiant ici.',
    en: 'No entity bears this identifier here.',
  },
  kind: { fr: 'Type', en: 'Kind' },
  commune: { fr: 'Commune', en: 'Town' },
  summary: { fr: 'Activité', en: 'Activity' },
  source: { fr: 'Source', en: 'Source' },
  legalName: { fr: 'Dénomination', en: 'Legal name' },
  knownAs: { fr: 'Aussi connue comme', en: 'Also known as' },
  state: { fr: 'État', en: 'State' },
  active: { fr: 'active', en: 'active' },
  ceased: { fr: 'cessée', en: 'ceased' },
  partial: {
    fr: 'Diffusion partielle : adresse et sigle masqués à la demande de cette unité.',
    en: 'Partial diffusion: address and acronym masked at this unit’s request.',
  },
  unknown: { fr: 'non connu', en: 'not known' },
  profile: { fr: 'Voir la fiche', en: 'See the profile' },
  directory: { fr: 'Voir dans l’Annuaire des entreprises', en: 'See in the Annuaire des entreprises' },
} as const;
