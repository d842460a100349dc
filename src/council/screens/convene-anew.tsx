import { type FormState, untouched } from '#kit/http/form.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { conveneAnew } from '../actions/convene-anew.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { preparationWords } from '../preparation-words.ts';
import { draftOf, preparationPath } from './draft-of-visit.ts';
import { planFormPage, submitPlan } from './plan-sitting.tsx';
import { addressOf, onceOf, sittingOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/nouvelle-date: from a cancelled sitting to another one. */
export const showConvenedAnew: Screen = (visit) => draw(visit, untouched, 200);

/** POST: the other sitting is drafted with the same items, notes and pieces. */
export const postConvenedAnew: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const once = await onceOf(visit);
  return submitPlan(visit, {
    carryOut: (plan) => conveneAnew(visit.ctx, visit.viewer, { slug, plan, once }),
    after: (made) => preparationPath(made),
    done: addressOf({ slug }),
    again: (state) => draw(visit, state, 422),
  });
};

async function draw(visit: Visit, state: FormState, status: number): Promise<Response> {
  const { lang } = visit;
  const w = inLang({ ...preparationWords, ...cancellationWords }, lang);
  const before = await draftOf(visit);
  const sitting = await sittingOf(visit);
  return planFormPage(visit, status, {
    title: w.anewTitle,
    lead: w.anewLead,
    kicker: sitting.assembly.name,
    crumbs: [
      { path: '/conseil/seances', label: w.sittings },
      { path: addressOf(sitting), label: sitting.title[lang] },
    ],
    before:
      sitting.state === 'cancelled' ? (
        <section class="panel" aria-labelledby="taken-up">
          <h2 class="panel-title" id="taken-up">
            {w.anewItems}
          </h2>
          <ul>
            {sitting.items.map((item) => (
              <li key={item.id}>
                {w.item(item.rank)}
                {lang === 'fr' ? ' : ' : ': '}
                {item.title[lang]}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <div class="notice" data-kind="warning">
          <p>{w.NOT_CANCELLED}</p>
        </div>
      ),
    fields: {
      state,
      profile: before.assembly.profile,
      draft: { ...before, plannedAt: null },
      kinds: before.follows === null ? ['first', 'urgent'] : ['second'],
      submit: w.create,
    },
  });
}
