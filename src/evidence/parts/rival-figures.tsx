import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { Figure, Indicator } from '../rules/figure-types.ts';
import { evidenceWords } from '../words.ts';
import { FigureBody } from './figure-value.tsx';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
  /** Level of the heading in its page; 2 by default. */
  readonly level?: 2 | 3 | 4;
  /** Each figure at its anchor, its proof unfolded: for the page of the indicator. */
  readonly anchored?: boolean;
}

/** All the values of an indicator side by side: none is averaged, none is picked, none is set aside (GRE-16). */
export function RivalFigures({ visit, indicator, figures, level = 2, anchored = false }: Props) {
  const w = inLang(evidenceWords, visit.lang);
  const Heading = `h${level}` as const;
  const id = `valeurs-${indicator.slug}`;
  const name = indicator.name[visit.lang];
  const title = indicator.reading === 'rivals' ? w.rivalsTitle : w.seriesTitle;
  const cards = figures.map((figure) => (
    <li class="figure" key={figure.id} id={anchored ? `chiffre-${figure.id}` : undefined}>
      <FigureBody visit={visit} indicator={indicator} figure={figure} open={anchored} />
    </li>
  ));
  // The sign « ≠ » between the cards belongs to contradictions only, so a series takes the plain grid.
  return (
    <section class={indicator.reading === 'rivals' ? 'rivals' : 'stack'} aria-labelledby={id}>
      <Heading id={id}>{figures.length > 1 ? title(name, figures.length) : name}</Heading>
      {indicator.note && <p class="muted">{indicator.note[visit.lang]}</p>}
      <ul class={indicator.reading === 'rivals' && figures.length > 1 ? 'rivals-list' : 'figures'}>
        {cards}
      </ul>
    </section>
  );
}
