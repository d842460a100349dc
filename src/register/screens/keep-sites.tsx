import { redirect } from '#kit/http/answers.ts';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { addSite } from '../actions/add-site.ts';
import { withdrawSite } from '../actions/withdraw-site.ts';
import { SiteForm } from '../parts/site-form.tsx';
import { siteDates, siteText } from '../parts/site-list.tsx';
import { listedActor } from '../queries/listed-actor.ts';
import { siteWords } from '../site-words.ts';
import { actorSites, type ToldSite } from '../views/actor-sites.ts';
import { listWords } from '../words.ts';
import { givenSource } from './given-source.ts';
import { onceOf } from './import-of-visit.tsx';

/** GET /acteurs/:slug/implantations: where an actor is established, each place to be withdrawn, and a form to add one. */
export const showSites: Screen = (visit) => draw(visit, untouched);

/** POST: adds a place with its source, or says everything that is wrong, nothing lost. */
export const postSite: Screen = async (visit) => {
  const form = await visit.form();
  const { slug = '' } = visit.params;
  const text = (name: string) => form.text(name);
  const done = await addSite(visit.ctx, visit.viewer, {
    slug,
    siret: text('siret'),
    label: text('label'),
    commune: text('commune'),
    postcode: text('postcode'),
    role: text('role'),
    from: text('from'),
    until: text('until'),
    source: givenSource(form),
    once: onceOf(visit, form),
  });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `/acteurs/${slug}/implantations?fait=ajout`);
  return draw(visit, { values: form.values, faults: done.refusals });
};

/** POST /acteurs/:slug/implantations/:id/retrait: withdraws one; twice is once. */
export const postSiteWithdrawal: Screen = async (visit) => {
  const { slug = '', id = '' } = visit.params;
  await withdrawSite(visit.ctx, visit.viewer, { slug, siteId: id });
  return redirect(visit, `/acteurs/${slug}/implantations?fait=retrait`);
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(siteWords, lang);
  const { slug = '' } = visit.params;
  const actor = found(await listedActor(visit.ctx.db, slug));
  const sites = await actorSites(visit.ctx, slug);
  const done = visit.url.searchParams.get('fait');
  const told = done === 'ajout' ? w.added : done === 'retrait' ? w.withdrawn : null;
  return page(visit, {
    title: w.pageTitle(actor.name),
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: `/acteurs/${slug}`, label: actor.name },
    ],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            <bdi>{actor.name}</bdi>
          </p>
          <h1>{w.heading}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {told !== null && state.faults.length === 0 && (
          <div class="notice" data-kind="success" role="status">
            <p>{told}</p>
          </div>
        )}
        <section class="stack" aria-labelledby="standing">
          <h2 id="standing">{w.title}</h2>
          {sites.length === 0 && <p>{w.none}</p>}
          {sites.map((site) => (
            <SiteLine key={site.id} visit={visit} slug={slug} site={site} />
          ))}
        </section>
        <section class="stack" aria-labelledby="add">
          <h2 id="add">{w.add}</h2>
          <SiteForm visit={visit} slug={slug} state={state} />
        </section>
      </>
    ),
  });
}

function SiteLine({ visit, slug, site }: { visit: Visit; slug: string; site: ToldSite }) {
  const { lang } = visit;
  const w = inLang(siteWords, lang);
  const said = siteText(site, lang);
  return (
    <form class="row" method="post" action={visit.href(`/acteurs/${slug}/implantations/${site.id}/retrait`)}>
      <span>
        <bdi>{said}</bdi>, {siteDates(site, lang)}
      </span>
      <button class="button" data-kind="quiet" type="submit" aria-label={w.withdrawOf(said)}>
        {w.act}
      </button>
    </form>
  );
}
