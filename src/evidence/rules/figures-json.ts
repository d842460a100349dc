import type { Figure, Indicator, IndicatorFigures, Source } from './figure-types.ts';

/** The same values as the page and the CSV, both languages together; null is what is not known. */
export function figuresJson(all: readonly IndicatorFigures[], publicUrl: string) {
  return all.map(({ indicator, figures }) => ({
    slug: indicator.slug,
    page: `${publicUrl}/chiffres/${indicator.slug}`,
    name: indicator.name,
    definition: indicator.definition,
    reading: indicator.reading,
    note: indicator.note,
    figures: figures.map((figure) => figureJson(figure, indicator)),
  }));
}

function figureJson(figure: Figure, indicator: Indicator) {
  return {
    id: figure.id,
    perimeter: figure.perimeter,
    value: figure.value,
    precision: figure.value === null ? null : figure.precision,
    unit: figure.value === null ? null : (figure.unit ?? indicator.unit),
    text: figure.text,
    unknownReason: figure.unknownReason,
    asOf: figure.asOf,
    source: figure.source === null ? null : sourceJson(figure.source),
    mark: figure.mark,
    standing: figure.standing,
    note: figure.note,
  };
}

function sourceJson({ publisher, title, url, published, note }: Source) {
  return { publisher, title, url, published, note };
}
