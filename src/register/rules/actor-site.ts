import type { PartialDate } from '#kit/partial-date.ts';
import type { CommuneContent } from './actor-fields.ts';

/** Where an actor is established: an establishment, a commune, or both. */
export interface ActorSite {
  readonly siret: string | null;
  readonly label: string | null;
  readonly commune: CommuneContent | null;
  readonly role: 'head' | 'secondary' | null;
  readonly fromDate: PartialDate | null;
  readonly untilDate: PartialDate | null;
}

/** An establishment that a row of a list gives, and the commune of that row. */
export type GivenSite = Pick<ActorSite, 'commune'> & { readonly siret: string };

export interface StandingSite {
  readonly siret: string | null;
  readonly communeCode: string | null;
}

/** Does this establishment stand already, there or without a place? An establishment that moved has another SIRET. */
export function siteStands(site: GivenSite, standing: readonly StandingSite[]): boolean {
  return standing.some(
    (one) => one.siret === site.siret && (site.commune === null || one.communeCode === site.commune.code),
  );
}
