import { MarksKey } from '#evidence/parts.tsx';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import { actorFieldNames } from '../import-row-words.ts';
import { MergeNotice } from '../parts/merge-history.tsx';
import { ValueTable } from '../parts/value-table.tsx';
import { profileWords } from '../profile-words.ts';
import { valueWords } from '../value-words.ts';
import { actorValues, differentContents, holdsDenial } from '../views/actor-values.ts';
import { findActor } from '../views/find-actor.ts';
import { mergeHistory } from '../views/merge-history.ts';
import { listWords } from '../words.ts';

/** GET /acteurs/:slug/valeurs: every value of every fact, side by side, with its source; which is shown, and why. */
export const showValues: Screen = async (visit) => {
  const { lang } = visit;
  const w = inLang(valueWords, lang);
  const slug = visit.params['slug'] ?? '';
  const { actor } = found(await findActor(visit.ctx, slug));
  const merges = await mergeHistory(visit.ctx, slug);
  const told = await actorValues(visit.ctx, slug);
  const chooses = may(visit.viewer, importPermissions, 'value.choose');
  return page(visit, {
    title: w.title(actor.name),
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: `/acteurs/${slug}`, label: actor.name },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            <bdi>{actor.name}</bdi>
          </p>
          <h1>{w.shortTitle}</h1>
          <p class="lead">{w.lead}</p>
          <p>{w.rule}</p>
          {told.some(holdsDenial) && <p>{w.denialRule}</p>}
        </header>
        <MergeNotice visit={visit} merges={merges} />
        {told.map((one) => (
          <section
            key={one.field}
            id={one.field}
            class="stack"
            data-gap="small"
            aria-label={actorFieldNames[one.field][lang]}
          >
            <ValueTable visit={visit} told={one} />
            {chooses && one.because !== 'adds_up' && differentContents(one) > 1 && (
              <p>
                <a href={visit.href(`/acteurs/${slug}/valeurs/${one.field}`)}>
                  {w.choose}
                  <span class="visually-hidden"> ({actorFieldNames[one.field][lang]})</span>
                </a>
              </p>
            )}
          </section>
        ))}
        <section class="stack" aria-labelledby="marks">
          <h2 id="marks">{inLang(profileWords, lang).marks}</h2>
          <MarksKey visit={visit} />
        </section>
      </>
    ),
  });
};
