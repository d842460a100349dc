import type { RelationType } from './vocabulary.ts';

/** Columns of a list that name other actors, by the type of the link, and the dates of the one link that a row gives. */
export const linkFields = [
  'link_member_of',
  'link_became',
  'link_subsidiary_of',
  'link_supervised_by',
  'link_spun_off_from',
  'link_incubated_by',
  'link_accelerated_by',
  'link_funded_by',
  'link_located_in',
  'link_partner_of',
  'link_from',
  'link_until',
] as const;
export type LinkField = (typeof linkFields)[number];

/** The type of link that a column gives; none for its dates. */
export const linkTypes: readonly { readonly field: LinkField; readonly type: RelationType }[] = [
  { field: 'link_member_of', type: 'member_of' },
  { field: 'link_became', type: 'became' },
  { field: 'link_subsidiary_of', type: 'subsidiary_of' },
  { field: 'link_supervised_by', type: 'supervised_by' },
  { field: 'link_spun_off_from', type: 'spun_off_from' },
  { field: 'link_incubated_by', type: 'incubated_by' },
  { field: 'link_accelerated_by', type: 'accelerated_by' },
  { field: 'link_funded_by', type: 'funded_by' },
  { field: 'link_located_in', type: 'located_in' },
  { field: 'link_partner_of', type: 'partner_of' },
];

export const linkHeadings: Readonly<Record<LinkField, readonly string[]>> = {
  link_member_of: ['membre de', 'member of', 'adherent de', 'adherente de'],
  link_became: ['est devenu', 'est devenue', 'devenu', 'devenue', 'became', 'remplace par'],
  link_subsidiary_of: ['filiale de', 'subsidiary of', 'maison mere', 'groupe'],
  link_supervised_by: ['sous la tutelle de', 'tutelle', 'tutelles', 'supervised by'],
  link_spun_off_from: ['issu de', 'issue de', 'spun off from', 'essaimage', 'essaime de'],
  link_incubated_by: ['incube par', 'incubee par', 'incubated by'],
  link_accelerated_by: ['accelere par', 'acceleree par', 'accelerated by'],
  link_funded_by: ['finance par', 'financee par', 'funded by', 'financeurs'],
  link_located_in: ['installe a', 'installee a', 'located at', 'heberge par', 'hebergee par'],
  link_partner_of: ['partenaire de', 'partenaires', 'partner of', 'partners'],
  link_from: ['lien depuis', 'membre depuis', 'date d adhesion', 'adhesion', 'link from', 'member since'],
  link_until: ['lien jusqu a', 'membre jusqu a', 'date de depart', 'link until', 'member until'],
};
