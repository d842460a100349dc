import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark } from './rules/actor.ts';
import type { FigureKind, Measure, UnknownReason } from './rules/indicator.ts';

/** The tables of migration 0100; their `rank` is the database's. A number comes and goes as text, so that no digit is lost. */
export type FigureTables = {
  'register.indicator': {
    id: string;
    code: string;
    name_fr: string;
    name_en: string;
    definition_fr: string;
    definition_en: string;
    counted_fr: string;
    counted_en: string;
    unit_fr: string;
    unit_en: string;
    measure: Measure;
    currency: 'EUR' | null;
    kind: FigureKind;
    beside: string | null;
    source_id: string;
    entered_at: Date;
    mandate_id: string | null;
  };
  'register.indicator_withdrawal': { indicator_id: string; at: Date; mandate_id: string };
  'register.actor_figure': {
    id: string;
    actor_id: string;
    indicator_id: string;
    measure: Measure;
    kind: FigureKind;
    period: PartialDate;
    number: string | null;
    amount_cents: bigint | null;
    words: string | null;
    unknown_reason: UnknownReason | null;
    note: string | null;
    source_id: string;
    mark: Mark;
    read_on: string;
    replaces: string | null;
    import_id: string | null;
    line: number | null;
    mandate_id: string | null;
    entered_at: Date;
  };
  'register.figure_withdrawal': {
    figure_id: string;
    at: Date;
    mandate_id: string;
    import_id: string | null;
  };
};
