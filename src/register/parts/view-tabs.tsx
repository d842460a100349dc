import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { lookingWords } from '../looking-words.ts';
import { type ActorFilters, addressOf } from '../rules/filters.ts';
import { type Picture, picturePaths } from '../rules/pictures.ts';
import { codesOf } from '../rules/vocabulary.ts';

/** The other ways of looking at the same actors: each link keeps the filters. */
export function ViewTabs({
  visit,
  filters,
  current,
}: {
  visit: Visit;
  filters: ActorFilters;
  current: Picture;
}) {
  const w = inLang(lookingWords, visit.lang);
  return (
    <nav aria-label={w.tabs}>
      <ul class="view-tabs">
        {codesOf(picturePaths).map((picture) => (
          <li key={picture}>
            <a
              href={visit.href(addressOf(picturePaths[picture], { filters }))}
              aria-current={picture === current ? 'page' : undefined}
            >
              {w[picture]}
            </a>
          </li>
        ))}
        <li>
          <a href={visit.href('/vues')}>{w.savedViews}</a>
        </li>
      </ul>
    </nav>
  );
}
