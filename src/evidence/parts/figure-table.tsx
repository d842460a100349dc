import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { Figure, Indicator } from '../rules/figure-types.ts';
import { figureWords, unitOf } from '../rules/figure-words.ts';
import { isUnknown } from '../rules/single-value.ts';
import { evidenceWords } from '../words.ts';
import { Mark } from './mark.tsx';
import { SourceLine } from './source-line.tsx';
import { tableRoles } from './table-roles.ts';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  readonly anchored: boolean;
}

/** Values that do not contradict each other, one a line: what, how much, when, who says so. */
export function FigureTable({ visit, indicator, figures, labelledBy, anchored }: Props) {
  const w = inLang(evidenceWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby={labelledBy} tabindex={0}>
      <table class="table" data-narrow="cards" {...tableRoles.table} aria-labelledby={labelledBy}>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {[w.perimeter, w.value, w.date, w.source].map((label) => (
              <th key={label} scope="col" {...tableRoles.column}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {figures.map((figure) => (
            <tr key={figure.id} {...tableRoles.row} id={anchored ? `chiffre-${figure.id}` : undefined}>
              <th scope="row" {...tableRoles.rowHead} data-label={w.perimeter}>
                {figure.perimeter[visit.lang]}
              </th>
              <td {...tableRoles.cell} data-label={w.value}>
                <Value visit={visit} indicator={indicator} figure={figure} />
              </td>
              <td {...tableRoles.cell} data-label={w.date}>
                {figure.asOf ? (
                  <time datetime={figure.asOf}>{formatPartialDate(figure.asOf, visit.lang)}</time>
                ) : (
                  <span class="unknown">{w.unknownDate}</span>
                )}
              </td>
              <td {...tableRoles.cell} data-label={w.source}>
                <SourceLine visit={visit} source={figure.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ visit, indicator, figure }: Pick<Props, 'visit' | 'indicator'> & { figure: Figure }) {
  const unit = unitOf(figure, indicator)[visit.lang];
  const words = figureWords(figure, visit.lang);
  return (
    <>
      {isUnknown(figure) ? (
        <span class="unknown">{words}</span>
      ) : (
        <strong>{unit ? `${words}\u00a0${unit}` : words}</strong>
      )}{' '}
      <Mark visit={visit} mark={figure.mark} />
      {figure.unknownReason && <p class="unknown-reason">{figure.unknownReason[visit.lang]}</p>}
      {figure.note && <p class="unknown-reason">{figure.note[visit.lang]}</p>}
    </>
  );
}
