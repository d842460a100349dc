import type { PartialDate } from '#kit/partial-date.ts';

/** A code of activity is read with its nomenclature, never alone. */
export type NafNomenclature = 'NAF1993' | 'NAFRev1' | 'NAFRev2' | 'NAF2025';

/** Legal units and establishments as INSEE publishes them; null is not known, or masked. */
export type SireneTables = {
  'sirene.edition': {
    id: string;
    kind: 'legal_units' | 'establishments';
    title: string;
    published_on: string;
    filename: string;
    sha256: string;
    state: 'reading' | 'read' | 'abandoned';
    rows_read: bigint;
    rows_refused: bigint;
    started_at: Date;
    ended_at: Date | null;
  };
  'sirene.legal_unit': {
    siren: string;
    legal_name: string | null;
    acronym: string | null;
    usual_names: readonly string[];
    legal_form: string | null;
    naf: string | null;
    naf_nomenclature: NafNomenclature | null;
    size_band: string | null;
    created_on: PartialDate | null;
    state: 'active' | 'ceased';
    ceased_on: PartialDate | null;
    diffusion: 'full' | 'partial';
    head_nic: string | null;
    edition_id: string;
  };
  /** `siren` is derived by the database: never written. */
  'sirene.establishment': {
    siret: string;
    role: 'head' | 'secondary';
    state: 'active' | 'closed';
    trade_name: string | null;
    signs: readonly string[];
    address: string | null;
    postcode: string | null;
    commune: string | null;
    commune_code: string | null;
    latitude: number | null;
    longitude: number | null;
    naf: string | null;
    naf_nomenclature: NafNomenclature | null;
    created_on: PartialDate | null;
    closed_on: PartialDate | null;
    diffusion: 'full' | 'partial';
    edition_id: string;
  };
};
