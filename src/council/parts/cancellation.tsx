import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import type { Replacement } from '../views/find-replacement.ts';

interface Given {
  readonly visit: Visit;
  readonly sitting: Pick<SittingNow, 'slug' | 'state' | 'cancellation' | 'convocation' | 'assembly'>;
}

/** « Séance annulée », since when and why, at the head of each page of the sitting. */
export function CancelledNotice({ visit, sitting }: Given) {
  const w = inLang(cancellationWords, visit.lang);
  if (sitting.cancellation === null) return null;
  const { reason, at } = sitting.cancellation;
  return (
    <div class="notice" data-kind="error">
      <p class="notice-title">{w.cancelled}</p>
      <p>{w.since(formatInstant(at, visit.lang))}</p>
      <p>
        {w.reason}
        {visit.lang === 'fr' ? ' : ' : ': '}
        {reason}
      </p>
    </div>
  );
}

/** Where the sitting is cancelled, for those who may, while it can be. */
export function CancelLink({ visit, sitting }: Given) {
  const { organisationId } = sitting.assembly;
  if (sitting.state !== 'convened' || sitting.convocation === null) return null;
  if (!may(visit.viewer, convocationPermissions, 'sitting.cancel', organisationId)) return null;
  return (
    <p>
      <a href={visit.href(`/conseil/seances/${sitting.slug}/annulation`)}>
        {cancellationWords.link[visit.lang]}
      </a>
    </p>
  );
}

/** After the cancelling: the other date, once convened, for everybody; before that, its draft or how to make it, for those who prepare. */
export function AnotherDate({ visit, sitting, other }: Given & { other: Replacement | null }) {
  const w = inLang(cancellationWords, visit.lang);
  if (sitting.state !== 'cancelled') return null;
  const base = '/conseil/seances';
  if (other && other.state !== 'drafted')
    return (
      <div class="notice" data-kind="info">
        <p>
          <a href={visit.href(`${base}/${other.slug}`)}>
            {w.anewConvened(other.plannedAt ? formatInstant(other.plannedAt, visit.lang) : '')}
          </a>
        </p>
      </div>
    );
  const { organisationId } = sitting.assembly;
  if (!may(visit.viewer, convocationPermissions, 'sitting.prepare', organisationId)) return null;
  const path = other ? `${base}/${other.slug}/preparation` : `${base}/${sitting.slug}/nouvelle-date`;
  return (
    <p>
      <a class="button" href={visit.href(path)}>
        {other ? w.anewDraft : w.anewTitle}
      </a>
    </p>
  );
}
