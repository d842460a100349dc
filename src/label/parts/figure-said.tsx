import { Mark as MarkSign } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import type { Lang, Said } from '#kit/i18n.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate, type PartialDate } from '#kit/partial-date.ts';
import { dossierWords } from '../dossier-words.ts';
import type { Mark } from '../rules/source-ref.ts';

/** A figure as a choice or as a frozen version shows it: never without perimeter, source and date. */
export interface SaidFigure {
  readonly value: number | null;
  readonly precision: 'exact' | 'about' | 'more_than';
  readonly text: Said | null;
  readonly unit: Said;
  readonly perimeter: Said;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly asOf: PartialDate | null;
  readonly mark: Mark;
}

const precisions = {
  exact: { fr: '', en: '' },
  about: { fr: 'environ ', en: 'about ' },
  more_than: { fr: 'plus de ', en: 'more than ' },
} as const;

/** The value in words: « environ 400 organisations ». */
export function figureText(figure: SaidFigure, lang: Lang): string {
  if (figure.value === null) return figure.text?.[lang] ?? (lang === 'fr' ? 'non connu' : 'not known');
  return `${precisions[figure.precision][lang]}${formatNumber(figure.value, lang)} ${figure.unit[lang]}`.trim();
}

/** Where the value comes from, on one line. */
export function FigureProof({ visit, figure, id }: { visit: Visit; figure: SaidFigure; id?: string }) {
  const { lang } = visit;
  const w = inLang(dossierWords, lang);
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  return (
    <p class="field-hint" id={id}>
      {w.perimeter}
      {colon}
      {figure.perimeter[lang]}. {w.sourceName}
      {colon}
      {figure.source === null ? (
        <span class="unknown">{w.noSource}</span>
      ) : figure.source.url === null ? (
        figure.source.name
      ) : (
        <a href={figure.source.url}>{figure.source.name}</a>
      )}{' '}
      <MarkSign visit={visit} mark={figure.mark} />.{' '}
      {figure.asOf === null ? (
        <span class="unknown">{w.dateUnknown}</span>
      ) : (
        `${w.date}${colon}${formatPartialDate(figure.asOf, lang)}`
      )}
      .
    </p>
  );
}
