import type { Said } from '#kit/i18n.ts';
import type { LinkField } from './rules/link-fields.ts';
import type { PlannedLink } from './rules/resolve-links.ts';
import type { SourceField } from './rules/source-fields.ts';

/** What columns of links, and of the source that each row cites, are called where columns are chosen. */
export const linkFieldNames: Readonly<Record<LinkField | SourceField, Said>> = {
  link_member_of: { fr: 'Lien : membre de', en: 'Link: member of' },
  link_became: { fr: 'Lien : est devenu', en: 'Link: became' },
  link_subsidiary_of: { fr: 'Lien : filiale de', en: 'Link: subsidiary of' },
  link_supervised_by: { fr: 'Lien : sous la tutelle de', en: 'Link: supervised by' },
  link_spun_off_from: { fr: 'Lien : issu de', en: 'Link: spun off from' },
  link_incubated_by: { fr: 'Lien : incubé par', en: 'Link: incubated by' },
  link_accelerated_by: { fr: 'Lien : accéléré par', en: 'Link: accelerated by' },
  link_funded_by: { fr: 'Lien : financé par', en: 'Link: funded by' },
  link_located_in: { fr: 'Lien : installé à', en: 'Link: located at' },
  link_partner_of: { fr: 'Lien : partenaire de', en: 'Link: partner of' },
  link_from: { fr: 'Lien : depuis', en: 'Link: since' },
  link_until: { fr: 'Lien : jusqu’à', en: 'Link: until' },
  source_url: { fr: 'Source de la ligne : adresse', en: 'Source of the row: address' },
  source_title: { fr: 'Source de la ligne : titre', en: 'Source of the row: title' },
  source_publisher: { fr: 'Source de la ligne : qui la publie', en: 'Source of the row: publisher' },
  source_published: { fr: 'Source de la ligne : date', en: 'Source of the row: date' },
  source_licence: { fr: 'Source de la ligne : licence', en: 'Source of the row: licence' },
  source_mark: {
    fr: 'Source de la ligne : marque (S, P, I ou ?)',
    en: 'Source of the row: mark (S, P, I or ?)',
  },
};

export const linkKindNames: Readonly<Record<PlannedLink['kind'], Said>> = {
  new: { fr: 'nouveau lien', en: 'new link' },
  beside: {
    fr: 'lien gardé à côté du même, à une autre date',
    en: 'link kept beside the same, at another date',
  },
};

export const rowSourceWords = {
  cites: { fr: 'source citée', en: 'source cited' },
} as const;

export const linkRemarkWords = {
  LINK_UNKNOWN: {
    fr: 'lien laissé de côté, aucune fiche ne porte ce nom',
    en: 'link left aside, no profile bears this name',
  },
  LINK_AMBIGUOUS: {
    fr: 'lien laissé de côté, plusieurs fiches portent ce nom : écrivez l’identifiant de la fiche',
    en: 'link left aside, several profiles bear this name: write the name of the profile',
  },
  LINK_TO_ITSELF: { fr: 'lien vers soi-même, laissé de côté', en: 'link to itself, left aside' },
  LINK_DATE_UNPLACED: {
    fr: 'date de lien sans lien à qui la donner, laissée de côté',
    en: 'date of a link without one link to give it to, left aside',
  },
  LINK_DATES_REVERSED: {
    fr: 'lien fini avant d’avoir commencé, dates laissées de côté',
    en: 'link ended before it began, dates left aside',
  },
  SOURCE_UNREAD: {
    fr: 'source de la ligne sans adresse lisible : la liste elle-même est donnée comme source',
    en: 'source of the row without a readable address: the list itself is given as the source',
  },
  INCLUSION_UNREAD: {
    fr: 'motif d’inclusion non reconnu, laissé de côté',
    en: 'reason for inclusion not recognised, left aside',
  },
  MARK_UNKNOWN: {
    fr: 'marque non reconnue, celle de la liste est gardée',
    en: 'mark not known, that of the list is kept',
  },
} as const satisfies Record<string, Said>;
