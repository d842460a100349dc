import { MarksKey } from '#evidence/parts.tsx';
import { json } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay, formatDay } from '#kit/instant.ts';
import { correctionWords } from '../correction-words.ts';
import { mergeActWords } from '../merge-act-words.ts';
import { ActorFacts } from '../parts/actor-facts.tsx';
import { ActorUnitsSection } from '../parts/actor-units.tsx';
import { MergeHistory, MergeNotice } from '../parts/merge-history.tsx';
import { ProfileFigures } from '../parts/profile-figures.tsx';
import { ProfileLife } from '../parts/profile-life.tsx';
import { ProfileLinks, ProfileSites } from '../parts/profile-places.tsx';
import { WhyHere } from '../parts/why-here.tsx';
import { profileWords } from '../profile-words.ts';
import { isSupervised } from '../rules/is-supervised.ts';
import { jsonLd } from '../rules/json-ld.ts';
import { summaryIn } from '../rules/summary-in.ts';
import { kinds } from '../rules/vocabulary.ts';
import { valueWords } from '../value-words.ts';
import { whyWithdrawn, withdrawnAt } from '../views/actor-standing.ts';
import { type ActorProfile, findActor } from '../views/find-actor.ts';
import { listWords } from '../words.ts';
import { profileJson, wholeProfile } from './whole-profile.ts';

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
  const profile = found(listed);
  if (asked.endsWith('.json')) return json(await profileJson(visit, profile));
  return drawProfile(visit, profile);
};

async function drawProfile(visit: Visit, profile: ActorProfile): Promise<Response> {
  const { lang } = visit;
  const { actor, relations } = profile;
  const whole = await wholeProfile(visit, profile);
  const summary = summaryIn(actor, lang);
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
        <ProfileHead visit={visit} actor={actor} mayMerge={whole.may.merge} />
        <MergeNotice visit={visit} merges={whole.merges} />
        <div class="with-aside">
          <div class="stack">
            <section class="stack" aria-labelledby="facts">
              <h2 id="facts">{profileWords.facts[lang]}</h2>
              <ActorFacts
                visit={visit}
                actor={actor}
                unitHref={whole.unitHref}
                told={whole.told}
                sharing={whole.sharing}
                supervised={isSupervised(actor, relations)}
                unitState={whole.units.state}
              />
              <p>
                <a href={visit.href(`/acteurs/${actor.slug}/valeurs`)}>{valueWords.all[lang]}</a>
              </p>
              <ProfileLife visit={visit} actor={actor} {...whole.life} />
            </section>
            <ActorUnitsSection visit={visit} actor={actor} units={whole.units} />
            <WhyHere visit={visit} reasons={whole.reasons} />
            <ProfileSites
              visit={visit}
              slug={actor.slug}
              sites={whole.sites}
              headSiret={whole.headSiret}
              mayKeep={whole.may.keepLinks}
            />
            <ProfileFigures
              visit={visit}
              slug={actor.slug}
              told={whole.figures}
              enters={whole.may.enterFigures}
            />
            <ProfileLinks
              visit={visit}
              slug={actor.slug}
              relations={relations}
              mayKeep={whole.may.keepLinks}
            />
            <MergeHistory visit={visit} merges={whole.merges} undoes={whole.may.merge ? 'yes' : 'no'} />
          </div>
          <ProfileAside visit={visit} slug={actor.slug} />
        </div>
      </>
    ),
  });
}

type HeadProps = { visit: Visit; actor: ActorProfile['actor']; mayMerge: boolean };

function ProfileHead({ visit, actor, mayMerge }: HeadProps) {
  const { lang } = visit;
  const summary = summaryIn(actor, lang);
  return (
    <header class="page-head">
      <p class="page-kicker">{kinds[actor.kind][lang]}</p>
      <h1>{actor.name}</h1>
      {summary !== null && (
        <p class="lead" lang={summary.lang === lang ? undefined : summary.lang}>
          {summary.text}
        </p>
      )}
      {mayMerge && (
        <div class="page-actions">
          <a class="button" data-kind="secondary" href={visit.href(`/acteurs/${actor.slug}/fusion`)}>
            {mergeActWords.mergeWith[lang]}
          </a>
        </div>
      )}
    </header>
  );
}

function ProfileAside({ visit, slug }: { visit: Visit; slug: string }) {
  const w = inLang(profileWords, visit.lang);
  return (
    <aside class="aside">
      <h2>{w.marks}</h2>
      <MarksKey visit={visit} />
      <h2>{w.reuse}</h2>
      <p>
        <a href={visit.href(`/acteurs/${slug}.json`)}>{w.data}</a>
      </p>
    </aside>
  );
}

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
