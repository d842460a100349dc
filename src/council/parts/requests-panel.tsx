import { inLang } from '#kit/i18n.ts';
import { currentItem, type ItemNow } from '../rules/sitting-now.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';
import { RequestCounters } from './call-vote.tsx';
import type { VoicesPanel } from './proxies-panel.tsx';

/** Who asks for a particular ballot on the item under discussion, against the two thresholds. */
export function RequestsPanel({ visit, sitting, typed }: VoicesPanel) {
  const w = inLang(voiceWords, visit.lang);
  const item = currentItem(sitting);
  const discussed = item?.state === 'under_discussion' ? item : null;
  return (
    <section class="panel stack" aria-labelledby="requests">
      <h2 class="panel-title" id="requests">
        {w.requests}
      </h2>
      <p>{w.requestsLead}</p>
      {discussed ? (
        <>
          <RequestCounters visit={visit} sitting={sitting} item={discussed} />
          <RequestForm visit={visit} sitting={sitting} typed={typed} item={discussed} />
        </>
      ) : (
        <p>{w.noDiscussion}</p>
      )}
    </section>
  );
}

function RequestForm({ visit, sitting, typed, item }: VoicesPanel & { item: ItemNow }) {
  const w = inLang(voiceWords, visit.lang);
  const wishes = [
    ['public', w.wantPublic],
    ['secret', w.wantSecret],
    ['none', w.wantNone],
  ] as const;
  const wanted = typed['wanted'] ?? 'public';
  return (
    <form class="form" method="post" action={visit.href(`/conseil/seances/${sitting.slug}/demandes`)}>
      <Once visit={visit} />
      <input type="hidden" name="rank" value={item.rank} />
      <div class="field">
        <label for="voice-seats">{w.askingSeats}</label>
        <p class="field-hint" id="voice-seats-hint">
          {w.askingHint}
        </p>
        <input
          id="voice-seats"
          name="seats"
          type="text"
          autocomplete="off"
          aria-describedby="voice-seats-hint"
          value={typed['seats'] ?? ''}
        />
      </div>
      <fieldset>
        <legend>{w.wanted}</legend>
        {wishes.map(([value, label]) => (
          <div class="choice" key={value}>
            <input
              type="radio"
              name="wanted"
              value={value}
              id={`wanted-${value}`}
              checked={wanted === value}
            />
            <label for={`wanted-${value}`}>{label}</label>
          </div>
        ))}
      </fieldset>
      <button class="button" data-kind="secondary" type="submit">
        {w.noteRequest}
      </button>
    </form>
  );
}
