/** What is said of where an actor is established. */
export const siteWords = {
  title: { fr: 'Implantations', en: 'Places' },
  none: {
    fr: 'Aucune implantation n’est connue par une source.',
    en: 'No place is known from a source.',
  },
  head: { fr: 'siège', en: 'head office' },
  headByReference: { fr: 'siège d’après le répertoire', en: 'head office in the business register' },
  siret: { fr: (siret: string) => `SIRET ${siret}`, en: (siret: string) => `SIRET ${siret}` },
  unknownPlace: { fr: 'commune non connue', en: 'town not known' },
  since: { fr: (date: string) => `depuis ${date}`, en: (date: string) => `since ${date}` },
  until: { fr: (date: string) => `jusqu’à ${date}`, en: (date: string) => `until ${date}` },
  noDate: { fr: 'dates non connues', en: 'dates not known' },
  place: { fr: 'Implantation', en: 'Place' },
  newPlace: { fr: 'nouvelle', en: 'new' },
  keep: { fr: 'Ajouter ou retirer une implantation', en: 'Add or withdraw a place' },
  heading: { fr: 'Tenir les implantations', en: 'Keep the places' },
  pageTitle: { fr: (name: string) => `Implantations : ${name}`, en: (name: string) => `Places: ${name}` },
  lead: {
    fr: 'Un établissement (SIRET), une commune, ou les deux, avec la source où vous l’avez lu. Fausse, une implantation se retire ; rien n’est effacé.',
    en: 'An establishment (SIRET), a town, or both, with the source you read it in. When wrong, a place is withdrawn; nothing is erased.',
  },
  add: { fr: 'Ajouter une implantation', en: 'Add a place' },
  siretField: { fr: 'SIRET', en: 'SIRET' },
  siretHint: { fr: '14 chiffres, espaces permis.', en: '14 digits, spaces allowed.' },
  label: { fr: 'Nom du lieu', en: 'Name of the place' },
  commune: { fr: 'Commune', en: 'Town' },
  postcode: { fr: 'Code postal', en: 'Postcode' },
  postcodeHint: { fr: 'Pour départager des communes de même nom.', en: 'To tell towns of one name apart.' },
  role: { fr: 'Siège ou non', en: 'Head office or not' },
  roleUnknown: { fr: 'non connu', en: 'not known' },
  roleHead: { fr: 'Siège', en: 'Head office' },
  roleSecondary: { fr: 'Autre établissement', en: 'Other establishment' },
  save: { fr: 'Ajouter cette implantation', en: 'Add this place' },
  act: { fr: 'Retirer', en: 'Withdraw' },
  withdrawOf: {
    fr: (place: string) => `Retirer cette implantation : ${place}`,
    en: (place: string) => `Withdraw this place: ${place}`,
  },
  added: { fr: 'Implantation ajoutée.', en: 'Place added.' },
  withdrawn: {
    fr: 'Implantation retirée. Ajoutez-la de nouveau si elle était juste.',
    en: 'Place withdrawn. Add it again if it was right.',
  },
} as const;

export const siteFaultWords = {
  PLACE_REQUIRED: { fr: 'Donnez un SIRET ou une commune.', en: 'Give a SIRET or a town.' },
  SIRET_WRONG: {
    fr: 'Ce n’est pas un SIRET : 14 chiffres, clé comprise.',
    en: 'This is no SIRET: 14 digits, with their key.',
  },
  COMMUNE_UNKNOWN: {
    fr: 'Commune non reconnue, ou plusieurs de ce nom : précisez le code postal.',
    en: 'Town not recognised, or several of that name: give the postcode.',
  },
  SITE_STANDS: { fr: 'Cette implantation est déjà tenue.', en: 'This place is kept already.' },
} as const;
