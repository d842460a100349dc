import { RivalFigures } from '#evidence/parts.tsx';
import type { IndicatorFigures } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { sumSaid } from '../rules/figure-total.ts';
import { type Board, totalOf } from '../views/read-board.ts';

type Props = { visit: Visit; board: Board; published: readonly IndicatorFigures[] };

/** The published figures of the whole territory that speak of the same things, rivals side by side: never added to the totals. */
export function PublishedBeside({ visit, board, published }: Props) {
  const w = inLang(dashboardWords, visit.lang);
  if (published.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="published">
      <h2 id="published">{w.published}</h2>
      <p>{w.publishedNote}</p>
      {published.map(({ indicator, figures }) => (
        <div key={indicator.slug} class="stack" data-gap="small">
          <RivalFigures visit={visit} indicator={indicator} figures={figures} level={3} />
          <p>{oursSaid(board, indicator.slug, visit)}</p>
        </div>
      ))}
    </section>
  );
}

/** What the register counts of the same thing, with its coverage: beside, for whoever compares by eye. */
function oursSaid(board: Board, slug: string, { lang }: Visit): string {
  const w = inLang(dashboardWords, lang);
  const indicator = board.indicators.find((one) => one.beside === slug);
  const number = (count: number) => formatNumber(count, lang);
  if (indicator === undefined)
    return w.ours(w.listed.toLowerCase(), `${number(board.numbers.total)}\u00a0${w.organisations}`);
  const total = totalOf(board, indicator.code, board.year);
  const covered = w.coverage(total.known, number(total.known), number(board.numbers.total));
  return w.ours(
    `${indicator.name[lang].toLowerCase()} ${board.year}`,
    `${sumSaid(total.sum, indicator, lang)} (${covered})`,
  );
}
