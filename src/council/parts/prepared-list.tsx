import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { convocationWords } from '../convocation-words.ts';
import { preparationWords } from '../preparation-words.ts';
import type { PreparedLine } from '../views/list-prepared.ts';

/** What the secretariat prepares and how to begin another; nothing for anybody else. */
export function PreparedList({ visit, prepared }: { visit: Visit; prepared: readonly PreparedLine[] }) {
  const w = inLang(preparationWords, visit.lang);
  if (!may(visit.viewer, convocationPermissions, 'sitting.prepare')) return null;
  return (
    <section class="panel stack" aria-labelledby="prepared">
      <h2 class="panel-title" id="prepared">
        {w.preparing}
      </h2>
      <p class="muted">{w.preparingHint}</p>
      {prepared.length > 0 && (
        <ul>
          {prepared.map((one) => (
            <li key={one.slug}>
              <a href={visit.href(`/conseil/seances/${one.slug}/preparation`)}>{one.title[visit.lang]}</a>
              {one.plannedAt && `, ${formatInstant(one.plannedAt, visit.lang)}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="button" href={visit.href('/conseil/seances/nouvelle')}>
          {w.prepareNew}
        </a>
      </p>
    </section>
  );
}

/** Where the sittings can be followed from elsewhere, and the register. */
export function SittingFeeds({ visit }: { visit: Visit }) {
  const w = inLang(convocationWords, visit.lang);
  return (
    <ul class="row">
      <li>
        <a href={visit.href('/conseil/convocations')}>{w.registerTitle}</a>
      </li>
      <li>
        <a href={visit.href('/conseil/seances.ics')} data-turbo="false">
          {w.calendarAll}
        </a>
      </li>
      <li>
        <a href={visit.href('/conseil/seances.atom')} data-turbo="false">
          {w.feed}
        </a>
      </li>
    </ul>
  );
}
