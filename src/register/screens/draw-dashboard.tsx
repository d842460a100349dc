import { figuresOf } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { lookingWords } from '../looking-words.ts';
import { DashboardCards } from '../parts/dashboard-cards.tsx';
import { DashboardForm } from '../parts/dashboard-form.tsx';
import { dashboardSketch } from '../parts/dashboard-sketch.tsx';
import { GroupTables, YearsTable } from '../parts/dashboard-tables.tsx';
import type { Drawing, Href } from '../parts/drawing.ts';
import { PictureKey } from '../parts/picture-key.tsx';
import { PublishedBeside } from '../parts/published-beside.tsx';
import { boardFile } from '../rules/board-file.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { addressWith } from '../rules/pictures.ts';
import { besideCount } from '../rules/published-beside.ts';
import { viewPerimeters } from '../views/perimeters.ts';
import { type Board, type BoardNotice, readBoard, yearsOfBoard } from '../views/read-board.ts';

/** The numbers of a perimeter and of a year, each with its definition, its coverage and the list behind it. */
export async function drawDashboard(visit: Visit, filters: ActorFilters, href: Href): Promise<Drawing> {
  const { lang } = visit;
  const w = inLang(dashboardWords, lang);
  const today = civilDay(visit.ctx.now());
  const board = await readBoard(visit.ctx, visit.url.searchParams, filters, today);
  const slugs = [...besideCount, ...board.indicators.flatMap((one) => one.beside ?? [])];
  const published = await figuresOf(visit.ctx, [...new Set(slugs)]);
  const views = await viewPerimeters(visit.ctx);
  return {
    title: lookingWords.dashboardTitle[lang],
    lead: lookingWords.dashboardLead[lang],
    notices: board.notices.map((one) => noticeSaid(one, visit)),
    extra: board.extra,
    controls: (
      <>
        <DashboardForm visit={visit} board={board} years={yearsOfBoard(board, today)} views={views} />
        <DashboardCards visit={visit} board={board} />
      </>
    ),
    said: w.inPerimeter(
      board.numbers.total,
      formatNumber(board.numbers.total, lang),
      board.perimeter.name[lang],
    ),
    sketch: dashboardSketch({ board, lang, href }),
    facts: factsOf(board, visit),
    legend: <Legend visit={visit} />,
    table: (
      <>
        <YearsTable visit={visit} board={board} />
        <GroupTables visit={visit} board={board} />
        <PublishedBeside visit={visit} board={board} published={published} />
        <p>
          <a href={visit.href('/acteurs/indicateurs')}>{w.definitions}</a>
        </p>
      </>
    ),
    file: boardFile(board),
    credits: [],
    live: null,
    moreFiles: [{ path: addressWith('/acteurs/chiffres.csv', board.filters), label: w.files }],
  };
}

function noticeSaid({ code, text, perimeter }: BoardNotice, { lang }: Visit): string {
  return dashboardWords[code][lang](perimeter?.name[lang] ?? text);
}

function factsOf(board: Board, { lang }: Visit): string[] {
  const w = inLang(dashboardWords, lang);
  const { unplaced } = board.places;
  const geographic = board.perimeter.kind !== 'register';
  return [
    ...(board.numbers.totals.length === 0
      ? [w.noFigure]
      : [w.columnNote(formatNumber(board.numbers.total, lang))]),
    ...(geographic && unplaced > 0 ? [w.placesFact(unplaced, formatNumber(unplaced, lang))] : []),
  ];
}

function Legend({ visit }: { visit: Visit }) {
  const w = inLang(dashboardWords, visit.lang);
  const sign = (kind: string) => <rect class={kind} x="4" y="4" width="24" height="12" />;
  return (
    <PictureKey
      signs={[
        { said: w.keyBar, sign: sign('p-begun') },
        { said: w.keyYear, sign: sign('p-ended') },
        { said: w.keyUnknown, sign: sign('p-unknown') },
      ]}
    />
  );
}
