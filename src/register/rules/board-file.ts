import { activeIn, createdIn } from './active-years.ts';
import { epciLines, facetLines } from './board-groups.ts';
import { type FigureTotal, sumRaw } from './figure-total.ts';
import { everyActor } from './filters.ts';
import type { Indicator } from './indicator.ts';
import type { Perimeter } from './perimeter.ts';

interface Filed {
  readonly perimeter: Perimeter;
  readonly year: number;
  readonly indicators: readonly Indicator[];
  readonly numbers: {
    readonly total: number;
    readonly groups: Readonly<
      Record<
        'kind' | 'layer' | 'domain' | 'commune',
        readonly { readonly value: string; readonly label: string | null; readonly count: number }[]
      >
    >;
    readonly spans: readonly {
      readonly from: number | null;
      readonly until: number | null;
      readonly count: number;
    }[];
    readonly totals: readonly FigureTotal[];
  };
}

const columns = [
  'measure',
  'value_code',
  'label_fr',
  'year',
  'number',
  'unit',
  'known_for',
  'of',
  'definition_fr',
  'perimeter',
  'sources',
] as const;

type Row = readonly (string | null)[];

/** The numbers of a dashboard as one table: what is counted, the number, for how many it is known; empty where it is not. */
export function boardFile(board: Filed): { columns: readonly string[]; rows: readonly Row[] } {
  const { numbers, perimeter } = board;
  const total = String(numbers.total);
  const where = perimeter.name.fr;
  const groups = [
    ...(['kind', 'layer', 'domain', 'commune'] as const).flatMap((facet) =>
      facetLines(facet, numbers.groups[facet], everyActor).map((line) => ({ facet, line })),
    ),
    ...epciLines(numbers.groups.commune, everyActor).map((line) => ({ facet: 'epci', line })),
  ];
  return {
    columns,
    rows: [
      [
        'organisations',
        '',
        'Organisations listées',
        null,
        total,
        'organisations',
        total,
        total,
        null,
        where,
        null,
      ],
      ...groups.map(
        ({ facet, line }): Row => [
          facet,
          line.key,
          line.label.fr,
          null,
          String(line.count),
          'organisations',
          total,
          total,
          null,
          where,
          null,
        ],
      ),
      ...yearRows(board, where),
      ...numbers.totals.flatMap((one) => totalRow(one, board, where)),
    ],
  };
}

function yearRows({ numbers, year }: Filed, where: string): Row[] {
  const told = numbers.spans.flatMap(({ from, until }) => [from, until].flatMap((one) => one ?? []));
  const years = [...new Set([...told, year])].sort((a, b) => a - b);
  const total = String(numbers.total);
  return years.flatMap((each) => {
    const active = activeIn(numbers.spans, each);
    const created = createdIn(numbers.spans, each);
    const row = (code: string, label: string, count: number, unknown: number): Row => [
      code,
      '',
      label,
      String(each),
      String(count),
      'organisations',
      String(numbers.total - unknown),
      total,
      null,
      where,
      null,
    ];
    return [
      row('actives', 'Organisations en activité', active.active, active.unknown),
      row('creations', 'Organisations créées', created.created, created.unknown),
    ];
  });
}

function totalRow(total: FigureTotal, { indicators, numbers }: Filed, where: string): Row[] {
  const indicator = indicators.find((one) => one.code === total.code);
  if (indicator === undefined) return [];
  return [
    [
      'figure',
      total.code,
      indicator.name.fr,
      String(total.year),
      sumRaw(total.sum, indicator.measure),
      indicator.measure === 'money' ? 'EUR' : indicator.unit.fr,
      String(total.known),
      String(numbers.total),
      `${indicator.definition.fr} ${indicator.counted.fr}`,
      where,
      total.sources.join(' ; '),
    ],
  ];
}
