import { redirect } from '#kit/http/answers.ts';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { addSubdomain } from '../actions/add-subdomain.ts';
import { withdrawSubdomain } from '../actions/withdraw-subdomain.ts';
import { SubdomainForm } from '../parts/subdomain-form.tsx';
import { DomainTable, LayerTable } from '../parts/taxonomy-tables.tsx';
import { subdomains } from '../queries/subdomains.ts';
import { everyActor } from '../rules/filters.ts';
import { taxonomyPermissions } from '../taxonomy-permissions.ts';
import { taxonomyWords } from '../taxonomy-words.ts';
import { territoryWords } from '../territory-words.ts';
import { countActors } from '../views/count-actors.ts';
import { onceOf } from './import-of-visit.tsx';

const path = '/territoire/taxonomie';

/** GET /territoire/taxonomie: the layers and fields with what they mean and how many are filed there; the team adds its own. */
export const showTaxonomy: Screen = (visit) => draw(visit, untouched);

/** POST: adds a field of the territory’s own, or says everything that is wrong, nothing lost. */
export const postSubdomain: Screen = async (visit) => {
  const form = await visit.form();
  const done = await addSubdomain(visit.ctx, visit.viewer, {
    domain: form.text('domain'),
    nameFr: form.text('nameFr'),
    nameEn: form.text('nameEn'),
    definitionFr: form.text('definitionFr'),
    definitionEn: form.text('definitionEn'),
    once: onceOf(visit, form),
  });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `${path}#domains`);
  return draw(visit, { values: form.values, faults: done.refusals });
};

/** POST /territoire/taxonomie/:id/retrait: withdraws one; twice is once. */
export const postSubdomainWithdrawal: Screen = async (visit) => {
  await withdrawSubdomain(visit.ctx, visit.viewer, visit.params['id'] ?? '');
  return redirect(visit, `${path}#domains`);
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(taxonomyWords, lang);
  const counts = await countActors(visit.ctx, everyActor);
  const own = await subdomains(visit.ctx.db);
  const keeps = may(visit.viewer, taxonomyPermissions, 'taxonomy.keep');
  return page(visit, {
    title: w.title,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [{ path: '/territoire', label: territoryWords.title[lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <LayerTable visit={visit} counts={counts} />
        <DomainTable visit={visit} counts={counts} own={own} keeps={keeps} />
        {keeps && (
          <section class="stack" aria-labelledby="add">
            <h2 id="add">{w.add}</h2>
            <SubdomainForm visit={visit} state={state} />
          </section>
        )}
      </>
    ),
  });
}
