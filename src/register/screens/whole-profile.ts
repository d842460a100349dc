import { found } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import { may } from '#kit/viewer.ts';
import { findUnit } from '#sirene/public.ts';
import { figurePermissions } from '../figure-permissions.ts';
import { linkPermissions } from '../link-permissions.ts';
import { mergePermissions } from '../merge-permissions.ts';
import { unitsJson } from '../parts/units-json.ts';
import type { ActorName } from '../rules/actor.ts';
import { actorJson, attributionsOf, relationJson, siteJson, sourcesOf } from '../rules/actor-json.ts';
import { type FileFigure, figuresDocument } from '../rules/figure-file.ts';
import { actorFigures, type FiguresOfIndicator } from '../views/actor-figures.ts';
import { actorSites } from '../views/actor-sites.ts';
import { sameSiren } from '../views/actor-standing.ts';
import { actorUnits } from '../views/actor-units.ts';
import { actorValues } from '../views/actor-values.ts';
import type { ActorProfile } from '../views/find-actor.ts';
import { actorInclusion } from '../views/inclusion-counts.ts';
import { activitiesOf, lastConfirmed } from '../views/last-confirmed.ts';
import { mergeHistory } from '../views/merge-history.ts';

/** What the page of an actor tells besides its facts and links, and what this visitor may do there. */
export async function wholeProfile(visit: Visit, { actor }: ActorProfile) {
  const { ctx, viewer } = visit;
  const { slug, siren } = actor;
  const unit = siren === null ? null : await findUnit(ctx, siren);
  return {
    unitHref: unit === null ? null : visit.href(`/repertoire/${siren}`),
    headSiret: unit?.establishments.find((one) => one.role === 'head')?.siret ?? null,
    units: found(await actorUnits(ctx, slug)),
    sites: await actorSites(ctx, slug),
    figures: await actorFigures(ctx, slug),
    told: await actorValues(ctx, slug),
    reasons: await actorInclusion(ctx, slug),
    sharing: await sameSiren(ctx, siren, slug),
    merges: await mergeHistory(ctx, slug),
    life: { confirmedOn: await lastConfirmed(ctx, slug), activities: await activitiesOf(ctx, slug) },
    may: {
      keepLinks: may(viewer, linkPermissions, 'link.keep'),
      enterFigures: may(viewer, figurePermissions, 'figure.enter'),
      merge: may(viewer, mergePermissions, 'actors.merge'),
    },
  };
}

/** A profile as data; null is « non connu ». */
export async function profileJson({ ctx, site, lang }: Visit, { actor, relations }: ActorProfile) {
  const { slug } = actor;
  const sites = await actorSites(ctx, slug);
  const figures = await actorFigures(ctx, slug);
  const sources = sourcesOf([actor], [...relations, ...sites]);
  return {
    attributions: attributionsOf(sources),
    sources,
    actor: actorJson(actor, site.publicUrl),
    legalUnits: unitsJson(found(await actorUnits(ctx, slug)), lang),
    relations: relations.map(relationJson),
    sites: sites.map(siteJson),
    figures: figuresDocument(figures.flatMap((one) => filed(actor, one))),
  };
}

/** The figures of a profile, as files hold them. */
function filed({ slug, name }: ActorName, { indicator, years }: FiguresOfIndicator): FileFigure[] {
  return years.flatMap(({ figures, shownId }) =>
    figures.map((one) => ({ ...one, actor: { slug, name }, indicator, shown: one.id === shownId })),
  );
}
