import type { NafCode } from './naf.ts';

/** A file of the reference, as it is cited. */
export interface Edition {
  readonly title: string;
  /** The day of what it says, YYYY-MM-DD. */
  readonly publishedOn: string;
}

/** A legal unit as the reference keeps it; null is not known, or masked at the source. */
export interface Unit {
  readonly siren: string;
  readonly legalName: string | null;
  readonly acronym: string | null;
  readonly usualNames: readonly string[];
  readonly legalForm: string | null;
  readonly naf: NafCode | null;
  /** The code in NAF 2025 that INSEE gives beside the other. */
  readonly naf2025: string | null;
  readonly sizeBand: string | null;
  readonly createdOn: string | null;
  readonly state: 'active' | 'ceased' | null;
  readonly ceasedOn: string | null;
  readonly diffusion: 'full' | 'partial' | null;
  readonly edition: Edition;
  /** The head office first, then those that are open. */
  readonly establishments: readonly Establishment[];
}

export interface Establishment {
  readonly siret: string;
  readonly role: 'head' | 'secondary' | null;
  readonly state: 'active' | 'closed' | null;
  readonly tradeName: string | null;
  readonly signs: readonly string[];
  readonly address: string | null;
  readonly postcode: string | null;
  readonly commune: string | null;
  readonly communeCode: string | null;
  readonly naf: NafCode | null;
  readonly naf2025: string | null;
  readonly createdOn: string | null;
  readonly closedOn: string | null;
  readonly diffusion: 'full' | 'partial' | null;
  readonly edition: Edition;
}
