import { toCsv } from '#kit/csv.ts';
import { csvDownload } from '#kit/http/answers.ts';
import { found } from '#kit/http/stop.ts';
import { svgFile } from '#kit/http/svg-file.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { lookingWords } from '../looking-words.ts';
import { creditLines } from '../parts/picture-foot.tsx';
import { namesIn } from '../rules/facet-label.ts';
import { filtersSaid } from '../rules/filters-said.ts';
import { type Drawn, picturePaths } from '../rules/pictures.ts';
import { readLooking } from '../views/looking.ts';
import { registerDate } from '../views/register-date.ts';
import { draw } from './pictures.ts';

const nameOf = (picture: Drawn) => picturePaths[picture].slice('/acteurs/'.length);

/** GET …/carte.svg and the others: the drawing as a file that stands alone, with its filters, its date and its licence in it. */
export function showPictureSvg(picture: Drawn): Screen {
  return async (visit) => {
    const { lang, site } = visit;
    const w = inLang(lookingWords, lang);
    const { request, counts } = await readLooking(visit.ctx, visit.url.searchParams);
    const { filters } = request;
    const drawing = await draw[picture](visit, filters, (path) => site.publicUrl + visit.href(path));
    const sketch = found(drawing.sketch);
    const said = filtersSaid(filters, lang, namesIn(counts.facets));
    const lines = [
      ...(drawing.said === undefined ? [] : [`${drawing.said}.`]),
      w.filtersSaid(said === '' ? w.noFilter : said),
      ...drawing.facts,
      ...creditLines(visit, await registerDate(visit.ctx), drawing.credits),
      `${site.publicUrl}${visit.href(picturePaths[picture])}`,
    ];
    const { title } = drawing;
    return svgFile(
      { lang, title, lines, width: sketch.width, height: sketch.height, picture: sketch.node },
      `${nameOf(picture)}.svg`,
    );
  };
}

/** GET …/carte.csv and the others: the table of the picture, whole. */
export function showPictureCsv(picture: Drawn): Screen {
  return async (visit) => {
    const { request } = await readLooking(visit.ctx, visit.url.searchParams);
    const { file } = await draw[picture](visit, request.filters, visit.href);
    return csvDownload(toCsv(file.columns, file.rows), `${nameOf(picture)}.csv`);
  };
}
