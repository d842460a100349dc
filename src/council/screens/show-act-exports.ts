import { download, json } from '#kit/http/answers.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { civilDay } from '#kit/instant.ts';
import { aknDebate } from '../rules/akn-debate.ts';
import { aknSectionOf, aknSections } from '../rules/akn-section.ts';
import { ocdVoteEvent } from '../rules/ocd-vote-event.ts';
import { popolo } from '../rules/popolo.ts';
import { votesFile } from '../rules/votes-file.ts';
import { findAct, findSittingActs } from '../views/find-act.ts';
import { journalOfSitting } from '../views/journal-of-sitting.ts';

// One deliberation, or one sitting, in each standard. What a standard cannot say without inventing has no file: « introuvable ».

const aknType = 'application/akn+xml; charset=utf-8';

/** The slug before the suffix of the address: « repetition.akn.xml » is the sitting « repetition ». */
function slugOf(visit: Visit): string {
  return (visit.params['file'] ?? '').split('.')[0] ?? '';
}

async function actOf(visit: Visit) {
  return found(await findAct(visit.ctx, slugOf(visit), visit.site.publicUrl));
}

/** A sitting that opened, with its deliberations. */
async function sittingActsOf(visit: Visit) {
  const one = found(await findSittingActs(visit.ctx, slugOf(visit), visit.site.publicUrl));
  const opened = found(one.held.sitting.transitions.find((step) => step.event === 'open'));
  return { ...one, openedAt: opened.at };
}

/** GET /conseil/deliberations/:slug.popolo.json */
export const showActPopolo: Screen = async (visit) => {
  const { act, held } = await actOf(visit);
  return json(popolo([act], held));
};

/** GET /conseil/deliberations/:slug.ocd.json: one vote event. */
export const showActOcd: Screen = async (visit) => json(found(ocdVoteEvent((await actOf(visit)).act)));

/** GET /conseil/deliberations/:slug.akn.xml */
export const showActAkn: Screen = async (visit) => {
  const { act } = await actOf(visit);
  const text = aknDebate({
    body: act.body,
    slug: act.slug,
    title: act.title.fr,
    date: found(act.date),
    page: act.page,
    number: act.number,
    sections: [aknSectionOf(act)],
  });
  return download(text, `${act.slug}.akn.xml`, aknType);
};

/** GET /conseil/seances/:slug.popolo.json */
export const showSittingPopolo: Screen = async (visit) => {
  const { acts, held } = await sittingActsOf(visit);
  return json(popolo(acts, held));
};

/** GET /conseil/seances/:slug.ocd.json: the vote events of the sitting, in the order of its agenda. */
export const showSittingOcd: Screen = async (visit) => {
  const { acts } = await sittingActsOf(visit);
  return json(acts.map(ocdVoteEvent).filter((one) => one !== null));
};

/** GET /conseil/seances/:slug.akn.xml */
export const showSittingAkn: Screen = async (visit) => {
  const { acts, held, openedAt } = await sittingActsOf(visit);
  const { sitting } = held;
  const text = aknDebate({
    body: sitting.assembly,
    slug: sitting.slug,
    title: sitting.title.fr,
    date: civilDay(openedAt),
    page: `${visit.site.publicUrl}/conseil/seances/${sitting.slug}`,
    number: null,
    sections: aknSections(sitting, acts),
  });
  return download(text, `${sitting.slug}.akn.xml`, aknType);
};

/** GET /conseil/seances/:slug.votes.json: what anybody needs to count the votes again, with `totem verify --sitting`. */
export const showSittingVotes: Screen = async (visit) => {
  const { held } = await sittingActsOf(visit);
  return json(votesFile(held, await journalOfSitting(visit.ctx, held.sitting.id), visit.site.publicUrl));
};
