import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { Figure, Indicator } from '../rules/figure-types.ts';
import { evidenceWords } from '../words.ts';
import { FigureTable } from './figure-table.tsx';
import { FigureBody, figureAddress } from './figure-value.tsx';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
  /** Level of the heading in its page; 2 by default. */
  readonly level?: 2 | 3 | 4;
  /** On the indicator's own page: each value at its anchor, its proof unfolded, and no link to itself. */
  readonly anchored?: boolean;
}

/**
 * All the values of an indicator side by side: none is averaged, none is picked, none is set aside (GRE-16).
 * Contradictions are cards parted by « ≠ »; values of other dates or perimeters are the lines of a table.
 */
export function RivalFigures({ visit, indicator, figures, level = 2, anchored = false }: Props) {
  const w = inLang(evidenceWords, visit.lang);
  const Heading = `h${level}` as const;
  const id = `valeurs-${indicator.slug}`;
  const name = indicator.name[visit.lang];
  const isRival = indicator.reading === 'rivals' && figures.length > 1;
  const title = isRival ? w.rivalsTitle(name, figures.length) : name;
  const Block = isRival ? 'section' : 'div';
  return (
    <Block class={isRival ? 'rivals' : 'stack'} data-gap="small" aria-labelledby={isRival ? id : undefined}>
      <Heading id={id}>
        {anchored ? title : <a href={visit.href(figureAddress(indicator))}>{title}</a>}
      </Heading>
      {indicator.note && <p class="muted">{indicator.note[visit.lang]}</p>}
      {figures.length > 1 && !isRival ? (
        <FigureTable
          visit={visit}
          indicator={indicator}
          figures={figures}
          labelledBy={id}
          anchored={anchored}
        />
      ) : (
        <ul class={isRival && neighboursDiffer(figures) ? 'rivals-list' : 'figures'}>
          {figures.map((figure) => (
            <li class="figure" key={figure.id} id={anchored ? `chiffre-${figure.id}` : undefined}>
              <FigureBody visit={visit} indicator={indicator} figure={figure} open={anchored} />
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

/** The sign « ≠ » stands between two cards: only where it is true, and where the cards hold in one line. */
function neighboursDiffer(figures: readonly Figure[]): boolean {
  const said = figures.map((figure) => figure.text?.fr ?? figure.value);
  return figures.length <= 4 && said.every((one, rank) => rank === 0 || one !== said[rank - 1]);
}
