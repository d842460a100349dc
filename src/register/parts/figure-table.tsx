import type { ComponentChildren } from 'preact';
import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { figureWords } from '../figure-words.ts';
import { figureSaid } from '../rules/actor-figure.ts';
import { figureKinds, type Indicator, periodSaid } from '../rules/indicator.ts';
import { valueWords } from '../value-words.ts';
import type { FiguresOfIndicator, FiguresOfYear, ToldFigure } from '../views/actor-figures.ts';

type Props = {
  visit: Visit;
  told: FiguresOfIndicator;
  /** What the team may do with a figure. */
  acts: ((figure: ToldFigure) => ComponentChildren) | null;
};

/** The figures of one indicator, year by year: rivals one under the other, which is shown and why, each with its source. */
export function FigureTable({ visit, told, acts }: Props) {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const { indicator } = told;
  const id = `figures-${indicator.code}`;
  const heads = [w.period, w.value, w.source, w.readOn, w.enteredBy];
  return (
    <section class="table-scroll" aria-labelledby={id} tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id={id}>
          {indicator.name[lang]} <small>{definitionText(indicator, visit)}</small>
        </caption>
        <thead>
          <tr>
            {heads.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
            {acts !== null && (
              <th scope="col">
                <span class="visually-hidden">{w.correct}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {told.years.flatMap((year) =>
            year.figures.map((figure) => (
              <FigureLine key={figure.id} {...{ visit, indicator, year, figure, acts }} />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** What is counted, of what, when: one line that stands beside every number. */
export function definitionText(indicator: Indicator, visit: Pick<Visit, 'lang'>): string {
  const { lang } = visit;
  return `${indicator.definition[lang]} ${indicator.counted[lang]} (${figureKinds[indicator.kind][lang]})`;
}

type LineProps = Pick<Props, 'visit' | 'acts'> & {
  indicator: Indicator;
  year: FiguresOfYear;
  figure: ToldFigure;
};

function FigureLine({ visit, indicator, year, figure, acts }: LineProps) {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const rivals = year.because !== 'only' && year.because !== 'agreed';
  const shown = rivals && figure.id === year.shownId;
  return (
    <tr id={`chiffre-${figure.id}`}>
      <th scope="row">{periodSaid(indicator.kind, figure.period, lang)}</th>
      <td data-label={w.value}>
        <FigureCell visit={visit} indicator={indicator} figure={figure} />{' '}
        {shown && (
          <>
            <span class="badge" data-tone="success">
              {w.shown}
            </span>{' '}
            <small class="muted">{w[year.because]}</small>
          </>
        )}
        {figure.note !== null && (
          <p class="muted">
            <small lang="fr">{figure.note}</small>
          </p>
        )}
      </td>
      <td data-label={w.source} data-flow="text">
        <Mark visit={{ lang }} mark={figure.mark} />{' '}
        <a href={figure.source.url} rel="external" lang="fr">
          {figure.source.title}
        </a>
        , <span lang="fr">{figure.source.publisher}</span>
        {figure.source.published !== null && `, ${formatPartialDate(figure.source.published, lang)}`}
      </td>
      <td data-label={w.readOn}>{formatPartialDate(figure.readOn, lang)}</td>
      <td data-label={w.enteredBy}>{enteredBy(figure, visit)}</td>
      {acts !== null && <td>{acts(figure)}</td>}
    </tr>
  );
}

function enteredBy(figure: ToldFigure, { lang }: Visit): string {
  const day = formatDay(figure.enteredAt, lang);
  if (figure.importNumber !== null) return valueWords.byImport[lang](figure.importNumber, day);
  return figure.byHand ? figureWords.byTeam[lang](day) : valueWords.byLoading[lang];
}

/** A value as it is read; what is not known says why. */
export function FigureCell({
  visit,
  indicator,
  figure,
}: {
  visit: Pick<Visit, 'lang'>;
  indicator: Pick<Indicator, 'unit'>;
  figure: Pick<ToldFigure, 'content'>;
}) {
  const said = figureSaid(figure.content, indicator, visit.lang);
  if (figure.content.is === 'unknown') return <span class="unknown">{said}</span>;
  if (figure.content.is === 'words')
    return (
      <q lang="fr">
        <bdi>{said}</bdi>
      </q>
    );
  return <strong>{said}</strong>;
}
