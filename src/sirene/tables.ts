import type { Jsonb } from '#kit/db/jsonb.ts';
import type { NafNomenclature } from './rules/naf.ts';

/** Legal units and establishments as INSEE publishes them; null is not known, or masked. */
export type SireneTables = {
  'sirene.edition': {
    id: string;
    kind: 'legal_units' | 'establishments';
    title: string;
    published_on: string;
    filename: string;
    sha256: string;
    persons_reason: string | null;
    state: 'reading' | 'read' | 'abandoned';
    rows_read: bigint;
    rows_written: bigint;
    rows_refused: bigint;
    rows_aside: Jsonb<Readonly<Record<string, number>>>;
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
    naf_2025: string | null;
    size_band: string | null;
    created_on: string | null;
    state: 'active' | 'ceased' | null;
    ceased_on: string | null;
    diffusion: 'full' | 'partial' | null;
    head_nic: string | null;
    edition_id: string;
    words: string;
  };
  /** `siren` is derived by the database: never written. */
  'sirene.establishment': {
    siret: string;
    siren: string;
    role: 'head' | 'secondary' | null;
    state: 'active' | 'closed' | null;
    trade_name: string | null;
    signs: readonly string[];
    address: string | null;
    postcode: string | null;
    commune: string | null;
    commune_code: string | null;
    naf: string | null;
    naf_nomenclature: NafNomenclature | null;
    naf_2025: string | null;
    created_on: string | null;
    closed_on: string | null;
    diffusion: 'full' | 'partial' | null;
    edition_id: string;
    words: string;
  };
};
