import { type FormState, untouched } from '#kit/http/form.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { reconveneSitting } from '../actions/reconvene-sitting.ts';
import { preparationWords } from '../preparation-words.ts';
import { leftWithoutQuorum } from '../rules/left-without-quorum.ts';
import { draftOf, preparationPath } from './draft-of-visit.ts';
import { planFormPage, submitPlan } from './plan-sitting.tsx';
import { addressOf, onceOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/seconde-convocation: from a sitting that missed its quorum to the second one. */
export const showReconvening: Screen = (visit) => draw(visit, untouched, 200);

/** POST: the second sitting is drafted with the items left, each by reference. */
export const postReconvening: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const once = await onceOf(visit);
  return submitPlan(visit, {
    carryOut: (plan) => reconveneSitting(visit.ctx, visit.viewer, { slug, plan, once }),
    after: (made) => preparationPath(made),
    done: '/conseil/seances',
    again: (state) => draw(visit, state, 422),
  });
};

async function draw(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang(preparationWords, visit.lang);
  const before = await draftOf(visit);
  const sitting = await sittingOf(visit);
  const left = leftWithoutQuorum(sitting);
  return planFormPage(visit, status, {
    title: w.secondTitle,
    lead: w.secondLead,
    kicker: sitting.assembly.name,
    crumbs: [
      { path: '/conseil/seances', label: w.sittings },
      { path: addressOf(sitting), label: sitting.title[visit.lang] },
    ],
    before:
      left.length === 0 ? (
        <div class="notice" data-kind="warning">
          <p>{w.NOTHING_LEFT}</p>
        </div>
      ) : (
        <section class="panel" aria-labelledby="left">
          <h2 class="panel-title" id="left">
            {w.secondItems}
          </h2>
          <ul>
            {left.map((item) => (
              <li key={item.id}>
                {w.fromItem(item.rank)}
                {visit.lang === 'fr' ? ' : ' : ': '}
                {item.title[visit.lang]}
              </li>
            ))}
          </ul>
        </section>
      ),
    fields: {
      state,
      profile: before.assembly.profile,
      draft: {
        ...before,
        titleFr: preparationWords.secondName.fr(before.titleFr),
        titleEn: before.titleEn === null ? null : preparationWords.secondName.en(before.titleEn),
        plannedAt: null,
      },
      kinds: ['second'],
      submit: w.create,
    },
  });
}
