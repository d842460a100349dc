import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { broadcastShown, mustBroadcast } from '../rules/broadcast.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { videoWords } from '../video-words.ts';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
}

/** Where anybody follows the sitting from afar, or sees it again; nothing while the council sits in closed session. */
export function Broadcast({ visit, sitting }: Given) {
  const w = inLang(videoWords, visit.lang);
  const { live, recording } = broadcastShown(sitting);
  const closed = sitting.state === 'closed';
  const address = closed ? recording : sitting.state === 'cancelled' ? null : live;
  if (address === null) return null;
  const under = sitting.state === 'opened' || sitting.state === 'suspended';
  return (
    <p class="broadcast">
      <strong>{closed ? w.recorded : under ? w.isLive : w.willBeLive}</strong>{' '}
      <a href={address} rel="external">
        {address}
      </a>
    </p>
  );
}

/** On a desk: what is missing of the broadcast, and where it is given. */
export function BroadcastDesk({ visit, sitting }: Given) {
  const w = inLang(videoWords, visit.lang);
  if (!may(visit.viewer, convocationPermissions, 'broadcast.keep', sitting.assembly.organisationId))
    return null;
  if (sitting.state === 'cancelled') return null;
  const path = visit.href(`/conseil/seances/${sitting.slug}/diffusion`);
  if (sitting.broadcast.live === null && mustBroadcast(sitting) && sitting.state === 'convened')
    return (
      <div class="notice" data-kind="warning">
        <p>{w.missing}</p>
        <p>
          <a class="button" href={path}>
            {w.give}
          </a>
        </p>
      </div>
    );
  return (
    <p>
      <a href={path}>{linkSaid(sitting, w)}</a>
    </p>
  );
}

function linkSaid(
  { state, broadcast }: SittingNow,
  w: { readonly give: string; readonly change: string; readonly giveRecording: string },
): string {
  if (state === 'closed') return w.giveRecording;
  return broadcast.live === null ? w.give : w.change;
}
