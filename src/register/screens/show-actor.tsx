import { MarksKey } from '#evidence/parts.tsx';
import { json } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay, formatDay } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { findUnit } from '#sirene/public.ts';
import { correctionWords } from '../correction-words.ts';
import { figurePermissions } from '../figure-permissions.ts';
import { linkPermissions } from '../link-permissions.ts';
import { linkWords } from '../link-words.ts';
import { mergeActWords } from '../merge-act-words.ts';
import { mergePermissions } from '../merge-permissions.ts';
import { ActorFacts } from '../parts/actor-facts.tsx';
import { MergeHistory, MergeNotice } from '../parts/merge-history.tsx';
import { ProfileFigures } from '../parts/profile-figures.tsx';
import { ProfileLife } from '../parts/profile-life.tsx';
import { RelationGroups } from '../parts/relation-groups.tsx';
import { SiteList } from '../parts/site-list.tsx';
import { WhyHere } from '../parts/why-here.tsx';
import { graphWords } from '../picture-words.ts';
import { profileWords } from '../profile-words.ts';
import type { ActorName } from '../rules/actor.ts';
import { actorJson, attributionsOf, relationJson, siteJson, sourcesOf } from '../rules/actor-json.ts';
import { type FileFigure, figuresDocument } from '../rules/figure-file.ts';
import { everyActor } from '../rules/filters.ts';
import { isSupervised } from '../rules/is-supervised.ts';
import { jsonLd } from '../rules/json-ld.ts';
import { addressWith, picturePaths } from '../rules/pictures.ts';
import { allDates } from '../rules/read-graph.ts';
import { summaryIn } from '../rules/summary-in.ts';
import { kinds } from '../rules/vocabulary.ts';
import { siteWords } from '../site-words.ts';
import { valueWords } from '../value-words.ts';
import { actorFigures, type FiguresOfIndicator } from '../views/actor-figures.ts';
import { actorSites, type ToldSite } from '../views/actor-sites.ts';
import { sameSiren, whyWithdrawn, withdrawnAt } from '../views/actor-standing.ts';
import { actorValues } from '../views/actor-values.ts';
import { type ActorProfile, findActor } from '../views/find-actor.ts';
import { actorInclusion } from '../views/inclusion-counts.ts';
import { activitiesOf, lastConfirmed } from '../views/last-confirmed.ts';
import { mergeHistory } from '../views/merge-history.ts';
import { listWords } from '../words.ts';
import { movedProfile } from './moved-profile.ts';

/** GET /acteurs/:slug and /acteurs/:slug.json: one actor, its facts, its links, and where each was read. */
export const showActor: Screen = async (visit) => {
  const asked = visit.params['slug'] ?? '';
  const slug = asked.replace(/\.json$/, '');
  const listed = await findActor(visit.ctx, slug);
  const gone = listed === null ? await withdrawnAt(visit.ctx, slug) : null;
  if (gone !== null)
    return asked.endsWith('.json')
      ? json({ withdrawn: civilDay(gone) }, 410)
      : withdrawnPage(visit, gone, await whyWithdrawn(visit.ctx, slug));
  const moved = listed === null ? await movedProfile(visit, slug, asked.slice(slug.length)) : null;
  if (moved !== null) return moved;
  const profile = found(listed);
  const sites = await actorSites(visit.ctx, slug);
  const figures = await actorFigures(visit.ctx, slug);
  if (asked.endsWith('.json')) return json(profileJson(profile, { sites, figures }, visit.site.publicUrl));
  const { actor, relations } = profile;
  const { siren } = actor;
  const unit = siren === null ? null : await findUnit(visit.ctx, siren);
  const headSiret = unit?.establishments.find((one) => one.role === 'head')?.siret ?? null;
  const unitHref = unit !== null ? visit.href(`/repertoire/${siren}`) : null;
  const { lang } = visit;
  const w = inLang(profileWords, lang);
  const summary = summaryIn(actor, lang);
  const told = await actorValues(visit.ctx, slug);
  const keeps = may(visit.viewer, linkPermissions, 'link.keep');
  const reasons = await actorInclusion(visit.ctx, slug);
  const sharing = await sameSiren(visit.ctx, actor.siren, slug);
  const merges = await mergeHistory(visit.ctx, slug);
  const undoes = may(visit.viewer, mergePermissions, 'actors.merge') ? 'yes' : 'no';
  const life = {
    confirmedOn: await lastConfirmed(visit.ctx, slug),
    activities: await activitiesOf(visit.ctx, slug),
  };
  return page(visit, {
    title: actor.name,
    description: summary?.text ?? kinds[actor.kind][lang],
    crumbs: [{ path: '/acteurs', label: listWords.title[lang] }],
    body: (
      <>
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: jsonLd(actor, visit.site.publicUrl, lang) }}
        />
        <header class="page-head">
          <p class="page-kicker">{kinds[actor.kind][lang]}</p>
          <h1>{actor.name}</h1>
          {summary !== null && (
            <p class="lead" lang={summary.lang === lang ? undefined : summary.lang}>
              {summary.text}
            </p>
          )}
          {undoes === 'yes' && (
            <div class="page-actions">
              <a class="button" data-kind="secondary" href={visit.href(`/acteurs/${slug}/fusion`)}>
                {mergeActWords.mergeWith[lang]}
              </a>
            </div>
          )}
        </header>
        <MergeNotice visit={visit} merges={merges} />
        <div class="with-aside">
          <div class="stack">
            <section class="stack" aria-labelledby="facts">
              <h2 id="facts">{w.facts}</h2>
              <ActorFacts
                visit={visit}
                actor={actor}
                unitHref={unitHref}
                told={told}
                sharing={sharing}
                supervised={isSupervised(actor, relations)}
              />
              <p>
                <a href={visit.href(`/acteurs/${slug}/valeurs`)}>{valueWords.all[lang]}</a>
              </p>
              <ProfileLife visit={visit} actor={actor} {...life} />
            </section>
            <WhyHere visit={visit} reasons={reasons} />
            <section class="stack" aria-labelledby="places">
              <h2 id="places">{siteWords.title[lang]}</h2>
              <SiteList visit={visit} sites={sites} headSiret={headSiret} />
              {keeps && (
                <p>
                  <a href={visit.href(`/acteurs/${slug}/implantations`)}>{siteWords.keep[lang]}</a>
                </p>
              )}
            </section>
            <ProfileFigures
              visit={visit}
              slug={slug}
              told={figures}
              enters={may(visit.viewer, figurePermissions, 'figure.enter')}
            />
            <section class="stack" aria-labelledby="relations">
              <h2 id="relations">{w.relations}</h2>
              {relations.length > 0 && (
                <p>
                  <a
                    href={visit.href(
                      addressWith(picturePaths.graph, everyActor, [
                        ['annee', allDates],
                        ['autour', actor.slug],
                      ]),
                    )}
                  >
                    {graphWords.seeAround[lang]}
                  </a>
                </p>
              )}
              <RelationGroups visit={visit} slug={actor.slug} relations={relations} />
              {keeps && (
                <p>
                  <a href={visit.href(`/acteurs/${slug}/liens`)}>{linkWords.keep[lang]}</a>
                </p>
              )}
            </section>
            <MergeHistory visit={visit} merges={merges} undoes={undoes} />
          </div>
          <aside class="aside">
            <h2>{w.marks}</h2>
            <MarksKey visit={visit} />
            <h2>{w.reuse}</h2>
            <p>
              <a href={visit.href(`/acteurs/${actor.slug}.json`)}>{w.data}</a>
            </p>
          </aside>
        </div>
      </>
    ),
  });
};

/** The address of a profile that left the list goes on answering, and says nothing more of it. */
function withdrawnPage(visit: Visit, at: Date, why: 'asked to leave' | 'list undone'): Response {
  const { lang } = visit;
  const w = inLang(valueWords, lang);
  return page(visit, {
    title: w.withdrawn,
    status: 410,
    crumbs: [{ path: '/acteurs', label: listWords.title[lang] }],
    body: (
      <div class="empty">
        <h1>{w.withdrawn}</h1>
        <p>
          {why === 'asked to leave'
            ? correctionWords.leftOn[lang](formatDay(at, lang))
            : w.withdrawnOn(formatDay(at, lang))}
        </p>
        <p>
          <a class="button" data-kind="secondary" href={visit.href('/acteurs')}>
            {w.backToList}
          </a>
        </p>
      </div>
    ),
  });
}

function profileJson(
  { actor, relations }: ActorProfile,
  more: { readonly sites: readonly ToldSite[]; readonly figures: readonly FiguresOfIndicator[] },
  publicUrl: string,
) {
  const sources = sourcesOf([actor], [...relations, ...more.sites]);
  return {
    attributions: attributionsOf(sources),
    sources,
    actor: actorJson(actor, publicUrl),
    relations: relations.map(relationJson),
    sites: more.sites.map(siteJson),
    figures: figuresDocument(more.figures.flatMap((one) => filed(actor, one))),
  };
}

/** The figures of a profile, as files hold them. */
function filed({ slug, name }: ActorName, { indicator, years }: FiguresOfIndicator): FileFigure[] {
  return years.flatMap(({ figures, shownId }) =>
    figures.map((one) => ({ ...one, actor: { slug, name }, indicator, shown: one.id === shownId })),
  );
}
