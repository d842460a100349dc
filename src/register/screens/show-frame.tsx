import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { lookingWords } from '../looking-words.ts';
import { PictureBody } from '../parts/picture-body.tsx';
import { creditLines } from '../parts/picture-foot.tsx';
import { namesIn } from '../rules/facet-label.ts';
import { filtersSaid } from '../rules/filters-said.ts';
import { addressWith, pictureOfFrame, picturePaths } from '../rules/pictures.ts';
import { readLooking } from '../views/looking.ts';
import { registerDate } from '../views/register-date.ts';
import { draw } from './pictures.ts';

/** GET /integrer/:picture: a picture alone, for another site's page: its filters, its licence and the date of the data are said. */
export const showFrame: Screen = async (visit) => {
  const { lang } = visit;
  const picture = found(pictureOfFrame(visit.params['picture'] ?? ''));
  const w = inLang(lookingWords, lang);
  const { request, counts } = await readLooking(visit.ctx, visit.url.searchParams);
  const { filters } = request;
  const drawing = await draw[picture](visit, filters, visit.href);
  const said = filtersSaid(filters, lang, namesIn(counts.facets));
  const lines = creditLines(visit, await registerDate(visit.ctx), drawing.credits);
  const count = (said === '' ? w.all : w.shown)(counts.total, formatNumber(counts.total, lang));
  return page(visit, {
    title: drawing.title,
    description: drawing.lead,
    frame: 'lent',
    body: (
      <>
        <header class="frame-head">
          <h1>{drawing.title}</h1>
          <p>
            {drawing.said ?? count}
            {said !== '' && `. ${w.filtersSaid(said)}`}
          </p>
        </header>
        <PictureBody visit={visit} drawing={drawing} />
        <details>
          <summary>{w.table}</summary>
          {drawing.table}
        </details>
        <p class="muted">
          <small>
            {lines.join(' ')}{' '}
            <a href={visit.href(addressWith(picturePaths[picture], filters, drawing.extra))}>{w.whole}</a>{' '}
            <a href={visit.href('/acteurs-lisezmoi.txt')}>{w.sources}</a>
          </small>
        </p>
      </>
    ),
  });
};
