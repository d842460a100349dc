import { MarksKey } from '#evidence/parts.tsx';
import { json } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay, formatDay } from '#kit/instant.ts';
import { unitsHere } from '#sirene/public.ts';
import { ActorFacts } from '../parts/actor-facts.tsx';
import { ActorUnitsSection } from '../parts/actor-units.tsx';
import { RelationGroups } from '../parts/relation-groups.tsx';
import { unitsJson } from '../parts/units-json.ts';
import { graphWords } from '../picture-words.ts';
import { profileWords } from '../profile-words.ts';
import { actorJson, attributionsOf, relationJson, sourcesOf } from '../rules/actor-json.ts';
import { everyActor } from '../rules/filters.ts';
import { jsonLd } from '../rules/json-ld.ts';
import { addressWith, picturePaths } from '../rules/pictures.ts';
import { allDates } from '../rules/read-graph.ts';
import { summaryIn } from '../rules/summary-in.ts';
import { kinds } from '../rules/vocabulary.ts';
import { valueWords } from '../value-words.ts';
import { sameSiren, withdrawnAt } from '../views/actor-standing.ts';
import { type ActorUnits, actorUnits } from '../views/actor-units.ts';
import { actorValues } from '../views/actor-values.ts';
import { type ActorProfile, findActor } from '../views/find-actor.ts';
import { listWords } from '../words.ts';

/** GET /acteurs/:slug and /acteurs/:slug.json: one actor, its facts, its links, and where each was read. */
export const showActor: Screen = async (visit) => {
  const asked = visit.params['slug'] ?? '';
  const slug = asked.replace(/\.json$/, '');
  const listed = await findActor(visit.ctx, slug);
  const gone = listed === null ? await withdrawnAt(visit.ctx, slug) : null;
  if (gone !== null)
    return asked.endsWith('.json') ? json({ withdrawn: civilDay(gone) }, 410) : withdrawnPage(visit, gone);
  const profile = found(listed);
  const units = found(await actorUnits(visit.ctx, slug));
  if (asked.endsWith('.json')) return json(profileJson(profile, units, visit));
  const { actor, relations } = profile;
  const { siren } = actor;
  const here = siren !== null && (await unitsHere(visit.ctx, [siren])).has(siren);
  const unitHref = here ? visit.href(`/repertoire/${siren}`) : null;
  const { lang } = visit;
  const w = inLang(profileWords, lang);
  const summary = summaryIn(actor, lang);
  const told = await actorValues(visit.ctx, slug);
  const sharing = await sameSiren(visit.ctx, actor.siren, slug);
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
        </header>
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
                unitState={units.state}
              />
              <p>
                <a href={visit.href(`/acteurs/${slug}/valeurs`)}>{valueWords.all[lang]}</a>
              </p>
            </section>
            <ActorUnitsSection visit={visit} actor={actor} units={units} />
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
            </section>
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
function withdrawnPage(visit: Visit, at: Date): Response {
  const { lang } = visit;
  const w = inLang(valueWords, lang);
  return page(visit, {
    title: w.withdrawn,
    status: 410,
    crumbs: [{ path: '/acteurs', label: listWords.title[lang] }],
    body: (
      <div class="empty">
        <h1>{w.withdrawn}</h1>
        <p>{w.withdrawnOn(formatDay(at, lang))}</p>
        <p>
          <a class="button" data-kind="secondary" href={visit.href('/acteurs')}>
            {w.backToList}
          </a>
        </p>
      </div>
    ),
  });
}

function profileJson({ actor, relations }: ActorProfile, units: ActorUnits, { site, lang }: Visit) {
  const sources = sourcesOf([actor], relations);
  return {
    attributions: attributionsOf(sources),
    sources,
    actor: actorJson(actor, site.publicUrl),
    legalUnits: unitsJson(units, lang),
    relations: relations.map(relationJson),
  };
}
