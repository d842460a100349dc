import { redirect } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay, formatDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { may } from '#kit/viewer.ts';
import { withdrawView } from '../actions/withdraw-view.ts';
import { lookingWords } from '../looking-words.ts';
import { EmbedCode } from '../parts/picture-foot.tsx';
import { registerPermissions } from '../permissions.ts';
import { addressOf } from '../rules/filters.ts';
import { filtersSaid } from '../rules/filters-said.ts';
import { picturePaths } from '../rules/pictures.ts';
import { savedRequest, viewAddress } from '../rules/saved-query.ts';
import { codesOf } from '../rules/vocabulary.ts';
import { viewWords } from '../view-words.ts';
import { countActors } from '../views/count-actors.ts';
import { facetNames } from '../views/facet-names.ts';
import { findSavedView } from '../views/saved-views.ts';
import { listWords } from '../words.ts';

/** GET /vues/:slug: a saved view: its name, its filters, how many actors today, its picture and the others. */
export const showSavedView: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(viewWords, lang);
  const l = inLang(lookingWords, lang);
  const view = found(await findSavedView(visit.ctx, visit.params['slug'] ?? ''));
  const title = view.name[lang];
  const crumbs = [
    { path: '/acteurs', label: listWords.title[lang] },
    { path: '/vues', label: w.title },
  ];
  if (view.withdrawnAt !== null) {
    const gone = w.withdrawn(formatDay(view.withdrawnAt, lang));
    const body = (
      <>
        <h1>{title}</h1>
        <p>{gone}</p>
      </>
    );
    return page(visit, { title, crumbs, status: 410, body });
  }
  const { picture, query } = view;
  const today = civilDay(visit.ctx.now());
  const { filters, extra } = savedRequest(picture, new URLSearchParams(query), today);
  const { total } = await countActors(visit.ctx, filters);
  const said = filtersSaid(filters, lang, await facetNames(visit.ctx));
  return page(visit, {
    title,
    crumbs,
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{l[picture]}</p>
          <h1>{title}</h1>
          <p class="lead">
            {l.shown(total, formatNumber(total, lang))}. {w.filters(said === '' ? w.noFilter : said)}
          </p>
          <div class="page-actions">
            <a class="button" href={visit.href(viewAddress(picture, query))}>
              {w.open}
            </a>
          </div>
        </header>
        <section class="stack" data-gap="small" aria-labelledby="same">
          <h2 id="same">{w.same}</h2>
          <ul>
            {codesOf(picturePaths)
              .filter((one) => one !== picture)
              .map((one) => (
                <li key={one}>
                  <a href={visit.href(addressOf(picturePaths[one], { filters }))}>{l[one]}</a>
                </li>
              ))}
          </ul>
        </section>
        {picture !== 'list' && <EmbedCode {...{ visit, picture, filters, extra, title }} />}
        <p class="muted">{w.savedOn(formatDay(view.savedAt, lang))}</p>
        {may(visit.viewer, registerPermissions, 'view.save') && (
          <form method="post" action={visit.href(`/vues/${view.slug}/retrait`)} class="blocked">
            <button class="button" data-kind="danger" type="submit">
              {w.withdraw}
            </button>
            <p class="blocked-reason">{w.withdrawHint}</p>
          </form>
        )}
      </>
    ),
  });
};

/** POST /vues/:slug/retrait: withdraws it; sent twice, it is withdrawn once. */
export const postViewWithdrawal: Screen = async (visit) => {
  const view = found(await findSavedView(visit.ctx, visit.params['slug'] ?? ''));
  const done = await withdrawView(visit.ctx, visit.viewer, view.id);
  if (!done.ok && done.refusals.includes('NOT_ALLOWED')) throw new Stop('FORBIDDEN');
  return redirect(visit, '/vues');
};
