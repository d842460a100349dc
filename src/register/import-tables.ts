import type { Jsonb } from '#kit/db/jsonb.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark } from './rules/actor.ts';
import type { ActorField, FieldContent } from './rules/actor-fields.ts';
import type { GivenSite } from './rules/actor-site.ts';
import type { Difference } from './rules/difference.ts';
import type { ImportField, MappedColumn } from './rules/import-fields.ts';
import type { RowRemark } from './rules/import-row.ts';
import type { ImportSource } from './rules/import-source.ts';
import type { ImportState } from './rules/import-state.ts';
import type { Outcome } from './rules/plan-import.ts';
import type { PlannedLink } from './rules/resolve-links.ts';
import type { SheetKind, SheetsSeen } from './rules/sheets/read-sheets.ts';
import type { Kind } from './rules/vocabulary.ts';

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Lists that are imported, the columns remembered, and every value with its source. `number` and `rank` are the database's. */
export type ImportTables = {
  'register.import_file': {
    id: string;
    organisation_id: string;
    name: string;
    sha256: string;
    bytes: bigint;
    kind: SheetKind;
    at: Date;
    mandate_id: string;
  };
  'register.import': {
    id: string;
    organisation_id: string;
    state: ImportState;
    file_name: string;
    file_sha256: string;
    file_bytes: bigint;
    file_kind: SheetKind;
    seen: Jsonb<SheetsSeen>;
    source_title: string;
    source_publisher: string;
    source_url: string;
    source_published: PartialDate | null;
    read_on: string;
    licence: string | null;
    mark: Mark;
    sheet: string | null;
    header_line: number | null;
    columns: Jsonb<readonly MappedColumn[]> | null;
    default_kind: Kind | null;
    default_inclusion: string | null;
    counts: Jsonb<OutcomeCounts> | null;
    difference: string | null;
    source_id: string | null;
    started_at: Date;
    started_by: string;
    applied_at: Date | null;
    applied_by: string | null;
    undone_at: Date | null;
    undone_by: string | null;
  };
  'register.import_row': {
    import_id: string;
    line: number;
    cells: Jsonb<readonly string[]>;
    outcome: Outcome;
    remarks: Jsonb<readonly RowRemark[]>;
    changes: Jsonb<readonly Difference[]>;
    links: Jsonb<readonly Omit<PlannedLink, 'toId'>[]>;
    site: Jsonb<GivenSite> | null;
    source: Jsonb<ImportSource> | null;
    actor_id: string | null;
  };
  'register.import_mapping': {
    id: string;
    source_words: string;
    columns: Jsonb<Readonly<Record<string, ImportField | null>>>;
    default_kind: Kind | null;
    default_inclusion: string | null;
    at: Date;
    mandate_id: string;
  };
  'register.field_value': {
    id: string;
    actor_id: string;
    field: ActorField;
    content: Jsonb<FieldContent>;
    source_id: string;
    mark: Mark;
    read_on: string;
    import_id: string | null;
    line: number | null;
    mandate_id: string | null;
    entered_at: Date;
  };
  'register.value_withdrawal': { value_id: string; at: Date; mandate_id: string; import_id: string | null };
  'register.value_choice': {
    id: string;
    actor_id: string;
    field: ActorField;
    value_id: string | null;
    at: Date;
    mandate_id: string;
  };
};
