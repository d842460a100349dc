import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { may } from '#kit/viewer.ts';
import { lookingWords } from '../looking-words.ts';
import { EmptyList } from '../parts/empty-list.tsx';
import { FacetForm } from '../parts/facet-form.tsx';
import { FiltersOn } from '../parts/filters-on.tsx';
import { ListNotices } from '../parts/list-notices.tsx';
import { PictureBody } from '../parts/picture-body.tsx';
import { creditLines, PictureFoot } from '../parts/picture-foot.tsx';
import { ViewTabs } from '../parts/view-tabs.tsx';
import { registerPermissions } from '../permissions.ts';
import { countFilters, everyActor } from '../rules/filters.ts';
import { addressWith, type Drawn, picturePaths } from '../rules/pictures.ts';
import { readLooking } from '../views/looking.ts';
import { registerDate } from '../views/register-date.ts';
import { listWords } from '../words.ts';
import { draw } from './pictures.ts';

/** GET /acteurs/carte, /paysage, /graphe, /chronologie, /tableau: the actors of the list, drawn, with their table and their files. */
export function showPicture(picture: Drawn): Screen {
  return async (visit) => {
    const { lang } = visit;
    const w = inLang(lookingWords, lang);
    const { request, counts, notices } = await readLooking(visit.ctx, visit.url.searchParams);
    const { filters } = request;
    const drawing = await draw[picture](visit, filters, visit.href);
    const lines = creditLines(visit, await registerDate(visit.ctx), drawing.credits);
    const path = picturePaths[picture];
    const filtered = countFilters(filters) > 0;
    const said = (filtered ? w.shown : w.all)(counts.total, formatNumber(counts.total, lang));
    const forms = { visit, request, counts };
    return page(visit, {
      title: drawing.title,
      description: drawing.lead,
      crumbs: [{ path: '/acteurs', label: listWords.title[lang] }],
      body: (
        <>
          <header class="page-head">
            <h1>{drawing.title}</h1>
            <p class="lead">{drawing.lead}</p>
          </header>
          <ViewTabs visit={visit} filters={filters} current={picture} />
          <ListNotices notices={notices} lang={lang} more={drawing.notices} />
          <details class="filter-box">
            <summary>{w.openFilters}</summary>
            <FacetForm {...forms} action={path} extra={drawing.extra} />
          </details>
          <p class="results-count">{drawing.said ?? said}</p>
          <FiltersOn
            {...forms}
            addressOf={(to) => addressWith(path, to.filters ?? everyActor, drawing.extra)}
          />
          {counts.total === 0 ? (
            <EmptyList {...forms} />
          ) : (
            <>
              {drawing.controls}
              <PictureBody visit={visit} drawing={drawing} />
              <PictureFoot
                visit={visit}
                picture={picture}
                filters={filters}
                drawing={drawing}
                maySave={may(visit.viewer, registerPermissions, 'view.save')}
              />
              {drawing.table}
            </>
          )}
          <p class="muted">
            <small>
              {lines.join(' ')} <a href={visit.href('/acteurs-lisezmoi.txt')}>{w.sources}</a>
            </small>
          </p>
        </>
      ),
    });
  };
}
