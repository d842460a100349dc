import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { requestsNow } from '../rules/callable-modes.ts';
import { currentItem, type ItemNow, type SeatNow, type SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { isSubstituteOf } from '../rules/substitute.ts';
import { substituteWords } from '../substitute-words.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';
import { RequestCounters } from './call-vote.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly seat: SeatNow;
}

/** What a member may do for their own voice beside voting: proxy, interest, request for a ballot. */
export function OwnVoices(given: Given) {
  const { visit, sitting } = given;
  if (sitting.state === 'drafted' || sittingIsOver(sitting.state)) return null;
  const item = currentItem(sitting);
  const w = inLang(voiceWords, visit.lang);
  const open = sitting.items.filter((one) => one.state === 'scheduled' || one.state === 'under_discussion');
  return (
    <div class="stack" data-gap="small">
      {/* A proxy is the member's to give and to hold. */}
      {!isSubstituteOf(given.seat, visit.viewer.personId) && <OwnProxy {...given} />}
      {item?.state === 'under_discussion' && <OwnRequest {...given} item={item} />}
      {open.length > 0 && (
        <details>
          <summary>{w.ownInterest}</summary>
          <p>{w.interestsLead}</p>
          {open.map((one) => (
            <OwnInterest key={one.id} {...given} item={one} />
          ))}
        </details>
      )}
    </div>
  );
}

function OwnProxy({ visit, sitting, seat }: Given) {
  const w = inLang(voiceWords, visit.lang);
  const inForce = sitting.proxies.filter((proxy) => proxy.state === 'in_force');
  const given = inForce.find((proxy) => proxy.grantorSeatId === seat.id);
  const held = inForce.find((proxy) => proxy.holderSeatId === seat.id);
  const numberOf = (id: string) => sitting.seats.find((one) => one.id === id)?.number ?? 0;
  const base = visit.href(`/conseil/seances/${sitting.slug}/ma-place`);
  return (
    <>
      {held && <p>{w.ownHeld(numberOf(held.grantorSeatId))}</p>}
      {given && (
        <form method="post" action={`${base}/revocation`} class="stack" data-gap="small">
          <Once visit={visit} />
          <p>{w.ownGiven(numberOf(given.holderSeatId))}</p>
          <button class="button" data-kind="quiet" type="submit">
            {w.ownRevoke}
          </button>
        </form>
      )}
      {!given && seat.presence === 'absent' && (
        <details>
          <summary>{w.ownGive}</summary>
          <form class="form" method="post" action={`${base}/pouvoir`} id="own-proxy">
            <Once visit={visit} />
            <p>{w.proxiesLead}</p>
            {seat.substitute && <p>{substituteWords.proxyWarning[visit.lang]}</p>}
            <div class="field" data-width="short">
              <label for="own-holder">{w.holderSeat}</label>
              <input id="own-holder" name="holder" type="text" inputmode="numeric" autocomplete="off" />
            </div>
            <button class="button" data-kind="secondary" type="submit">
              {w.ownGive}
            </button>
          </form>
        </details>
      )}
    </>
  );
}

function OwnRequest({ visit, sitting, seat, item }: Given & { item: ItemNow }) {
  const w = inLang(voiceWords, visit.lang);
  if (seat.presence === 'absent') return null;
  const asked = item.requests.find((one) => one.seatId === seat.id)?.wanted ?? null;
  const granted = requestsNow(sitting, item).secret.granted;
  const offers = [
    ['public', w.ownAskPublic],
    ['secret', w.ownAskSecret],
    ['none', w.ownAskNone],
  ] as const;
  return (
    <details open={asked !== null || granted}>
      <summary>{w.ownRequest}</summary>
      <form
        method="post"
        class="stack"
        data-gap="small"
        action={visit.href(`/conseil/seances/${sitting.slug}/ma-place/demande`)}
      >
        <Once visit={visit} />
        <input type="hidden" name="rank" value={item.rank} />
        <RequestCounters visit={visit} sitting={sitting} item={item} />
        {asked && <p>{asked === 'public' ? w.ownAskedPublic : w.ownAskedSecret}</p>}
        <div class="row">
          {offers
            .filter(([wanted]) => (wanted === 'none' ? asked !== null : wanted !== asked))
            .map(([wanted, label]) => (
              <button
                key={wanted}
                class="button"
                data-kind={wanted === 'none' ? 'quiet' : 'secondary'}
                type="submit"
                name="wanted"
                value={wanted}
              >
                {label}
              </button>
            ))}
        </div>
      </form>
    </details>
  );
}

function OwnInterest({ visit, sitting, seat, item }: Given & { item: ItemNow }) {
  const w = inLang(voiceWords, visit.lang);
  const declared = item.recusals.find((one) => one.seatId === seat.id);
  const action = visit.href(`/conseil/seances/${sitting.slug}/ma-place/interet`);
  return (
    <form method="post" action={action} class="stack" data-gap="small">
      <Once visit={visit} />
      <input type="hidden" name="rank" value={item.rank} />
      <p>
        {w.item} {item.rank}, {item.title[visit.lang]}
        {declared && ` (${w[declared.kind]})`}
      </p>
      {declared ? (
        <button class="button" data-kind="quiet" type="submit" name="kind" value="withdrawn">
          {w.ownTakeBack(item.rank)}
        </button>
      ) : (
        <>
          <div class="field">
            <label for={`interest-${item.rank}`}>{w.kind}</label>
            <select id={`interest-${item.rank}`} name="kind">
              <option value="personal_interest">{w.personal_interest}</option>
              <option value="designated_by_law">{w.designated_by_law}</option>
            </select>
          </div>
          <button class="button" data-kind="secondary" type="submit">
            {w.ownInterestFor(item.rank)}
          </button>
        </>
      )}
    </form>
  );
}
