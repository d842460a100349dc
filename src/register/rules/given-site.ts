import { earliestDay } from '#kit/partial-date.ts';
import { isSiret } from '#sirene/public.ts';
import type { ActorSite } from './actor-site.ts';
import type { LinkFaultCode } from './given-link.ts';
import { type GivenSource, sourceFaults } from './import-source.ts';
import { readCommune } from './read-commune.ts';
import { readDate } from './read-date.ts';

/** A place as the form gives it. */
export interface SiteForm {
  readonly siret: string;
  readonly label: string;
  readonly commune: string;
  readonly postcode: string;
  readonly role: string;
  readonly from: string;
  readonly until: string;
  readonly source: GivenSource;
}

export type SiteFaultCode =
  | Exclude<LinkFaultCode, 'TYPE_UNKNOWN' | 'OTHER_REQUIRED'>
  | 'PLACE_REQUIRED'
  | 'SIRET_WRONG'
  | 'COMMUNE_UNKNOWN';

export interface SiteFault<Code extends string = SiteFaultCode> {
  readonly field: keyof SiteForm | keyof GivenSource | null;
  readonly code: Code;
}

/** The place that a form gives, and everything that is wrong with it, its source included; `today` is the civil day. */
export function readSiteForm(
  given: SiteForm,
  today: string,
): { readonly site: ActorSite; readonly faults: readonly SiteFault[] } {
  const faults: SiteFault[] = [];
  const siret = given.siret.replace(/[\s\u00a0\u202f]/g, '');
  if (siret !== '' && !isSiret(siret)) faults.push({ field: 'siret', code: 'SIRET_WRONG' });
  const { commune } = readCommune({ ...given, communeCode: '', department: '' });
  const written = given.commune !== '' || given.postcode !== '';
  if (written && commune === null) faults.push({ field: 'commune', code: 'COMMUNE_UNKNOWN' });
  if (siret === '' && !written) faults.push({ field: 'siret', code: 'PLACE_REQUIRED' });
  const fromDate = given.from === '' ? null : readDate(given.from).date;
  const untilDate = given.until === '' ? null : readDate(given.until).date;
  if (given.from !== '' && fromDate === null) faults.push({ field: 'from', code: 'FROM_UNREAD' });
  if (given.until !== '' && untilDate === null) faults.push({ field: 'until', code: 'UNTIL_UNREAD' });
  if (fromDate !== null && untilDate !== null && earliestDay(untilDate) < earliestDay(fromDate))
    faults.push({ field: 'until', code: 'UNTIL_BEFORE_FROM' });
  if (given.label.length > 200) faults.push({ field: 'label', code: 'TEXT_TOO_LONG' });
  faults.push(...sourceFaults(given.source, today));
  const role = given.role === 'head' || given.role === 'secondary' ? given.role : null;
  const label = given.label === '' ? null : given.label;
  return { site: { siret: siret || null, label, commune, role, fromDate, untilDate }, faults };
}
