import { inLang } from '#kit/i18n.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';
import { ItemField } from './interests-panel.tsx';
import { SeatField, type VoicesPanel } from './proxies-panel.tsx';

/** Who chairs each item, and the form to note another chair. */
export function ItemChairs({ visit, sitting, typed }: VoicesPanel) {
  const w = inLang(voiceWords, visit.lang);
  const isOpen = (item: ItemNow) => item.state === 'scheduled' || item.state === 'under_discussion';
  const numberOf = (id: string | null) => sitting.seats.find((seat) => seat.id === id)?.number ?? null;
  return (
    <section class="panel stack" aria-labelledby="chairs">
      <h2 class="panel-title" id="chairs">
        {w.chairs}
      </h2>
      <p>{w.chairsLead}</p>
      <ul>
        {sitting.items.map((item) => {
          const seat = numberOf(item.chairSeatId);
          return (
            <li key={item.id}>{seat === null ? w.chairUnknown(item.rank) : w.chairOf(item.rank, seat)}</li>
          );
        })}
      </ul>
      {sitting.items.some(isOpen) && (
        <form class="form" method="post" action={visit.href(`/conseil/seances/${sitting.slug}/presidence`)}>
          <Once visit={visit} />
          <div class="row">
            <ItemField visit={visit} sitting={sitting} typed={typed} id="chair-item" only={isOpen} />
            <SeatField name="chair" label={w.chairSeat} typed={typed} />
          </div>
          <button class="button" data-kind="secondary" type="submit">
            {w.setChair}
          </button>
        </form>
      )}
    </section>
  );
}
