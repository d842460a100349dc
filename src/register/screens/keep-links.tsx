import { redirect } from '#kit/http/answers.ts';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { addLink } from '../actions/add-link.ts';
import { withdrawLink } from '../actions/withdraw-link.ts';
import { linkWords } from '../link-words.ts';
import { LinkForm } from '../parts/link-form.tsx';
import { LinksKept } from '../parts/links-kept.tsx';
import { listedActor } from '../queries/listed-actor.ts';
import { keptLinks } from '../views/kept-links.ts';
import { listWords } from '../words.ts';
import { givenSource } from './given-source.ts';
import { onceOf } from './import-of-visit.tsx';

/** GET /acteurs/:slug/liens: the links that stand, each to be withdrawn, and a form to add one. */
export const showLinks: Screen = (visit) => draw(visit, untouched);

/** POST: adds a link with its source, or says everything that is wrong, nothing lost. */
export const postLink: Screen = async (visit) => {
  const form = await visit.form();
  const { slug = '' } = visit.params;
  const text = (name: string) => form.text(name);
  const done = await addLink(visit.ctx, visit.viewer, {
    slug,
    type: text('type'),
    to: text('to'),
    from: text('from'),
    until: text('until'),
    source: givenSource(form),
    once: onceOf(visit, form),
  });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `/acteurs/${slug}/liens?fait=ajout`);
  return draw(visit, { values: form.values, faults: done.refusals });
};

/** POST /acteurs/:slug/liens/:id/retrait: withdraws one; twice is once. */
export const postLinkWithdrawal: Screen = async (visit) => {
  const { slug = '', id = '' } = visit.params;
  await withdrawLink(visit.ctx, visit.viewer, { slug, linkId: id });
  return redirect(visit, `/acteurs/${slug}/liens?fait=retrait`);
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(linkWords, lang);
  const { slug = '' } = visit.params;
  const actor = found(await listedActor(visit.ctx.db, slug));
  const links = await keptLinks(visit.ctx, actor.id);
  const done = visit.url.searchParams.get('fait');
  const told = done === 'ajout' ? w.added : done === 'retrait' ? w.withdrawn : null;
  return page(visit, {
    title: w.title(actor.name),
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
          <h2 id="standing">{w.standing}</h2>
          <LinksKept visit={visit} slug={slug} links={links} />
        </section>
        <section class="stack" aria-labelledby="add">
          <h2 id="add">{w.add}</h2>
          <LinkForm visit={visit} slug={slug} state={state} />
        </section>
      </>
    ),
  });
}
