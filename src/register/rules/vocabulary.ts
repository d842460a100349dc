import type { Said } from '#kit/i18n.ts';

/** What an actor is: the kinds that the seed text names (F0.10), and those the Grenoble sources added. */
export const kinds = {
  startup: { fr: 'Start-up', en: 'Startup' },
  sme: { fr: 'PME', en: 'Small or medium company' },
  large_company: { fr: 'Grande entreprise ou ETI', en: 'Large or mid-size company' },
  academic: { fr: 'Acteur académique', en: 'Academic body' },
  cluster: { fr: 'Pôle ou cluster', en: 'Cluster' },
  accelerator: { fr: 'Accélérateur ou incubateur', en: 'Accelerator or incubator' },
  investor: { fr: 'Investisseur', en: 'Investor' },
  place: { fr: 'Lieu', en: 'Place' },
  public_body: { fr: 'Acteur public', en: 'Public body' },
  association: { fr: 'Association', en: 'Association' },
} as const satisfies Record<string, Said>;
export type Kind = keyof typeof kinds;

/** Where an actor stands between the matter and the use (F0.9: a « ville complète », from hardware to every domain). */
export const layers = {
  hardware: { fr: 'Matériel', en: 'Hardware' },
  software: { fr: 'Logiciel', en: 'Software' },
  domain: { fr: 'Domaines d’application', en: 'Fields of use' },
  transversal: { fr: 'Transversal', en: 'Across all layers' },
} as const satisfies Record<string, Said>;
export type Layer = keyof typeof layers;

/** The field an actor works for. An actor may have several, or none known. */
export const domains = {
  energy: { fr: 'Énergie', en: 'Energy' },
  health: { fr: 'Santé', en: 'Health' },
  connected_objects: { fr: 'Objets connectés', en: 'Connected objects' },
  microelectronics: { fr: 'Microélectronique', en: 'Microelectronics' },
  imaging: { fr: 'Imagerie', en: 'Imaging' },
  industry: { fr: 'Industrie', en: 'Industry' },
  research: { fr: 'Recherche', en: 'Research' },
  education: { fr: 'Enseignement', en: 'Education' },
  finance: { fr: 'Financement', en: 'Finance' },
  territory: { fr: 'Territoire', en: 'Territory' },
  commerce: { fr: 'Commerce', en: 'Commerce' },
  media: { fr: 'Médias', en: 'Media' },
  security: { fr: 'Sécurité', en: 'Security' },
  environment: { fr: 'Environnement', en: 'Environment' },
  mobility: { fr: 'Mobilité', en: 'Mobility' },
  sport: { fr: 'Sport', en: 'Sport' },
} as const satisfies Record<string, Said>;
export type Domain = keyof typeof domains;

/** How one actor is linked to another, said from each end. */
export const relationTypes = {
  member_of: { outward: { fr: 'Membre de', en: 'Member of' }, inward: { fr: 'Membres', en: 'Members' } },
  became: { outward: { fr: 'Est devenu', en: 'Became' }, inward: { fr: 'Succède à', en: 'Successor of' } },
  subsidiary_of: {
    outward: { fr: 'Filiale de', en: 'Subsidiary of' },
    inward: { fr: 'Filiales', en: 'Subsidiaries' },
  },
  supervised_by: {
    outward: { fr: 'Sous la tutelle de', en: 'Supervised by' },
    inward: { fr: 'Exerce la tutelle de', en: 'Supervises' },
  },
  spun_off_from: {
    outward: { fr: 'Issu de', en: 'Spun off from' },
    inward: { fr: 'En sont issus', en: 'Spin-offs' },
  },
  incubated_by: {
    outward: { fr: 'Incubé par', en: 'Incubated by' },
    inward: { fr: 'A incubé', en: 'Incubated' },
  },
  accelerated_by: {
    outward: { fr: 'Accéléré par', en: 'Accelerated by' },
    inward: { fr: 'A accéléré', en: 'Accelerated' },
  },
  funded_by: { outward: { fr: 'Financé par', en: 'Funded by' }, inward: { fr: 'A financé', en: 'Funded' } },
  located_in: {
    outward: { fr: 'Installé à', en: 'Located at' },
    inward: { fr: 'Y sont installés', en: 'Located there' },
  },
  partner_of: {
    outward: { fr: 'Partenaire de', en: 'Partner of' },
    inward: { fr: 'Partenaire de', en: 'Partner of' },
  },
} as const satisfies Record<string, { outward: Said; inward: Said }>;
export type RelationType = keyof typeof relationTypes;

/** What a reader is told where nothing is known, and the value that asks for those rows. */
export const unknownValue = 'unknown';

/** The codes of a vocabulary, in the order in which they are shown. */
export function codesOf<T extends object>(vocabulary: T): (keyof T & string)[] {
  return Object.keys(vocabulary) as (keyof T & string)[];
}

/** The name of a code, or nothing when the vocabulary does not hold it. */
export function nameOf(vocabulary: Readonly<Record<string, Said>>, code: string): Said | null {
  return Object.hasOwn(vocabulary, code) ? (vocabulary[code] ?? null) : null;
}
