import type { Lang } from '#kit/i18n.ts';
import type { Column } from './file-columns.ts';
import { codesOf, kinds, layers, relationTypes } from './vocabulary.ts';

interface FieldRule {
  readonly type?: 'date';
  readonly format?: 'uri';
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

const partialDate: FieldRule = { constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } };
const slug = { constraints: { required: true, pattern: '[a-z0-9-]+' } } as const satisfies FieldRule;
const always: FieldRule = { constraints: { required: true } };
const mark: FieldRule = { constraints: { required: true, enum: ['S', 'P', 'I', '?'] } };
const address: FieldRule = { format: 'uri', constraints: { required: true } };

/** What each column of the register’s files promises; a column that is not here is a text that may be empty. */
const rules: Readonly<Record<string, FieldRule>> = {
  slug: { constraints: { ...slug.constraints, unique: true } },
  name: always,
  kind: { constraints: { required: true, enum: codesOf(kinds) } },
  kind_fr: always,
  siren: { constraints: { unique: true, pattern: '\\d{9}' } },
  siren_source: { format: 'uri' },
  commune_code: { constraints: { pattern: '\\d{5}|2[AB]\\d{3}' } },
  layer: { constraints: { enum: codesOf(layers) } },
  active_from: partialDate,
  active_until: partialDate,
  website: { format: 'uri' },
  summary_fr: always,
  summary_en: always,
  mark,
  source: always,
  source_publisher: always,
  source_url: address,
  source_date: partialDate,
  source_read_on: { type: 'date', constraints: { required: true } },
  profile: address,
  from: slug,
  from_name: always,
  to: slug,
  to_name: always,
  type: { constraints: { required: true, enum: codesOf(relationTypes) } },
  type_fr: always,
  from_date: partialDate,
  until_date: partialDate,
};

/** The description of a CSV of the register (Frictionless, Table Schema v1). */
export function tableSchema<Row>(
  table: 'acteurs' | 'relations',
  columns: readonly Column<Row>[],
  lang: Lang,
) {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    fields: columns.map(({ name, meaning }) => ({
      name,
      description: meaning[lang],
      type: 'string',
      ...rules[name],
    })),
    missingValues: [''],
    ...(table === 'acteurs'
      ? { primaryKey: 'slug' }
      : {
          foreignKeys: ['from', 'to'].map((field) => ({
            fields: field,
            reference: { resource: 'acteurs', fields: 'slug' },
          })),
        }),
  };
}
