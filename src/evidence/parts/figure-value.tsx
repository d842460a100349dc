import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { Figure, Indicator } from '../rules/figure-types.ts';
import { bareWords, figureWords, precisionOf, unitOf } from '../rules/figure-words.ts';
import { isUnknown, mayStandAlone } from '../rules/single-value.ts';
import { evidenceWords } from '../words.ts';
import { Mark } from './mark.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** Where all the values of an indicator are, each at its anchor. */
export function figureAddress(indicator: Indicator, figure?: Figure): string {
  return `/chiffres/${indicator.slug}${figure ? `#chiffre-${figure.id}` : ''}`;
}

/**
 * One figure alone: label, number, unit, mark, opening onto definition, perimeter, source and date.
 * A value whose source page is not recorded is not printed alone (GRE-17): the card sends to all the values instead.
 */
export function FigureValue(props: Props) {
  const { visit, indicator, figure } = props;
  const w = inLang(evidenceWords, visit.lang);
  return (
    <div class="figure">
      <p class="figure-label">
        <a href={visit.href(figureAddress(indicator))}>{indicator.name[visit.lang]}</a>
      </p>
      {mayStandAlone(figure) || isUnknown(figure) ? (
        <FigureBody {...props} />
      ) : (
        <>
          <p>{w.notAlone}</p>
          <p>
            <a href={visit.href(figureAddress(indicator))}>{w.seeAll}</a>
          </p>
        </>
      )}
    </div>
  );
}

/** A figure inside a sentence: a link to its proof, with its unit. */
export function FigureInline({ visit, indicator, figure }: Props) {
  const unit = unitOf(figure, indicator)[visit.lang];
  const shown = mayStandAlone(figure) ? figureWords(figure, visit.lang) : evidenceWords.unknown[visit.lang];
  return (
    <>
      <a class="figure-inline" href={visit.href(figureAddress(indicator, figure))}>
        {unit && mayStandAlone(figure) ? `${shown}\u00a0${unit}` : shown}
      </a>{' '}
      <Mark visit={visit} mark={figure.mark} />
    </>
  );
}

/** The inside of a figure's card, among its rivals or alone. `open` shows the proof at once. */
export function FigureBody({ visit, indicator, figure, open = false }: Props & { open?: boolean }) {
  const w = inLang(evidenceWords, visit.lang);
  const unit = unitOf(figure, indicator)[visit.lang];
  const precision = precisionOf(figure, visit.lang);
  return (
    <>
      <p class="figure-value">
        {precision && <span class="figure-unit">{precision}</span>}
        <span class={isUnknown(figure) ? 'figure-number unknown' : 'figure-number'}>
          {bareWords(figure, visit.lang)}
        </span>{' '}
        {unit && <span class="figure-unit">{unit} </span>}
        <Mark visit={visit} mark={figure.mark} />
      </p>
      {figure.unknownReason && <p class="unknown-reason">{figure.unknownReason[visit.lang]}</p>}
      {!open && <p class="figure-perimeter">{figure.perimeter[visit.lang]}</p>}
      {figure.standing === 'minority' && <p class="figure-perimeter">{w.minority}</p>}
      {figure.standing === 'most_sources' && <p class="figure-perimeter">{w.mostSources}</p>}
      {figure.replacedBy && <p class="figure-perimeter">{w.corrected}</p>}
      {open ? (
        <div class="figure-proof">
          <Proof visit={visit} indicator={null} figure={figure} />
        </div>
      ) : (
        <details class="figure-proof">
          <summary>{w.proof}</summary>
          <Proof visit={visit} indicator={indicator} figure={figure} />
        </details>
      )}
    </>
  );
}

/** Where a figure comes from; without its definition on the indicator's own page, whose first lines give it. */
function Proof({ visit, indicator, figure }: Omit<Props, 'indicator'> & { indicator: Indicator | null }) {
  const w = inLang(evidenceWords, visit.lang);
  const note = figure.note?.[visit.lang] ?? null;
  return (
    <dl class="facts" data-narrow="yes">
      {indicator && (
        <div>
          <dt>{w.definition}</dt>
          <dd>{indicator.definition[visit.lang]}</dd>
        </div>
      )}
      <div>
        <dt>{w.perimeter}</dt>
        <dd>{figure.perimeter[visit.lang]}</dd>
      </div>
      <div>
        <dt>{w.source}</dt>
        <dd>
          <SourceLine visit={visit} source={figure.source} />
        </dd>
      </div>
      <div>
        <dt>{w.date}</dt>
        <dd>
          {figure.asOf ? (
            <time datetime={figure.asOf}>{formatPartialDate(figure.asOf, visit.lang)}</time>
          ) : (
            <span class="unknown">{w.unknownDate}</span>
          )}
        </dd>
      </div>
      {note && (
        <div>
          <dt>{w.note}</dt>
          <dd>{note}</dd>
        </div>
      )}
    </dl>
  );
}
