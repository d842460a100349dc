import type { Lang } from '#kit/i18n.ts';
import type { IndicatorFigures } from './figure-types.ts';
import { unitOf } from './figure-words.ts';

/** The columns of /chiffres.csv: stable names, French text below, English under /en. */
export const figureColumns = [
  'id',
  'indicateur',
  'nom',
  'definition',
  'lecture',
  'perimetre',
  'valeur',
  'precision',
  'unite',
  'valeur_texte',
  'raison_inconnu',
  'date',
  'marque',
  'statut',
  'source_editeur',
  'source_titre',
  'source_url',
  'source_date',
  'note',
] as const;

/**
 * One line a value, in one language. What is not known is an empty cell, never 0, with its reason in `raison_inconnu`
 * (GRE-03). An approximate number keeps its word in `precision`, so that `valeur` stays a number.
 */
export function figureRows(all: readonly IndicatorFigures[], lang: Lang): (string | number | null)[][] {
  return all.flatMap(({ indicator, figures }) =>
    figures.map((figure) => [
      figure.id,
      indicator.slug,
      indicator.name[lang],
      indicator.definition[lang],
      indicator.reading,
      figure.perimeter[lang],
      figure.value,
      figure.value === null ? null : figure.precision,
      unitOf(figure, indicator)[lang] || null,
      figure.text?.[lang] ?? null,
      figure.unknownReason?.[lang] ?? null,
      figure.asOf,
      figure.mark,
      figure.standing,
      figure.source?.publisher ?? null,
      figure.source?.title[lang] ?? null,
      figure.source?.url ?? null,
      figure.source?.published ?? null,
      figure.note?.[lang] ?? null,
    ]),
  );
}
