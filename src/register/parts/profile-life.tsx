import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { may } from '#kit/viewer.ts';
import { Activity } from '#sirene/parts.tsx';
import { livingPermissions } from '../living-permissions.ts';
import { reviewWords } from '../review-words.ts';
import type { Actor } from '../rules/actor.ts';
import { freshnessOf, monthsMax } from '../rules/staleness.ts';
import type { ActivityRead } from '../views/last-confirmed.ts';

interface LifeProps {
  readonly visit: Visit;
  readonly actor: Actor;
  /** The last day on which anything said of it was read or confirmed. */
  readonly confirmedOn: string | null;
  readonly activities: readonly ActivityRead[];
}

/** How fresh a profile is, what its legal unit does by the reference, and where to say that something is wrong. */
export function ProfileLife({ visit, actor, confirmedOn, activities }: LifeProps) {
  const { lang } = visit;
  const w = inLang(reviewWords, lang);
  const old = freshnessOf(confirmedOn, actor.kind, civilDay(visit.ctx.now())) === 'to review';
  return (
    <>
      {activities.length > 0 && (
        <dl class="facts">
          <div>
            <dt>
              <a href={visit.href('/acteurs/activites')}>{w.activity}</a>
            </dt>
            {activities.map(({ naf, edition, day }) => (
              <dd key={naf.nomenclature}>
                <Activity naf={naf} lang={lang} />{' '}
                <small class="muted">{w.readIn(edition, formatPartialDate(day, lang))}</small>
              </dd>
            ))}
          </div>
        </dl>
      )}
      <p>
        {confirmedOn === null ? w.neverConfirmed : w.confirmed(formatPartialDate(confirmedOn, lang))}{' '}
        {old && (
          <>
            <span class="badge" data-tone="todo">
              {w.toReview}
            </span>{' '}
            <small>{w.toReviewWhy(monthsMax[actor.kind])}</small>
          </>
        )}
      </p>
      <p>
        <a href={visit.href(`/acteurs/${actor.slug}/revendication`)}>{w.claim}</a>
        {may(visit.viewer, livingPermissions, 'actor.confirm') && (
          <>
            {' · '}
            <a href={visit.href(`/acteurs/${actor.slug}/confirmation`)}>{w.confirmShort}</a>
          </>
        )}
      </p>
    </>
  );
}
