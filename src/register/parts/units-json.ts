import type { Lang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import type { ActorUnits } from '../views/actor-units.ts';
import { reasonText } from './link-reasons.tsx';

/** The legal units of an actor as data: codes, null for what is not known, and each reason as a code and in words. */
export function unitsJson({ state, links, successors }: ActorUnits, lang: Lang) {
  return {
    state,
    links: links.map((one) => ({
      siren: one.siren,
      legalName: one.unit?.legalName ?? null,
      unitState: one.unit?.state ?? null,
      ceasedOn: one.unit?.ceasedOn ?? null,
      method: one.method,
      score: one.score,
      reasons: one.reasons.map((reason) => ({ code: reason.code, said: reasonText(reason, lang) })),
      from: one.from,
      until: one.until,
      decidedOn: civilDay(one.at),
      reference: { title: one.edition.title, date: one.edition.publishedOn },
      sharedWith: one.sharedWith.map((actor) => actor.slug),
    })),
    successors: successors.map(({ slug, siren }) => ({ slug, siren })),
  };
}
