import { inLang } from '#kit/i18n.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';
import { SeatField, type VoicesPanel } from './proxies-panel.tsx';

/** The interests that members have declared, item by item, and the form to note one. */
export function InterestsPanel({ visit, sitting, typed }: VoicesPanel) {
  const w = inLang(voiceWords, visit.lang);
  const declared = sitting.items.flatMap((item) => item.recusals.map((recusal) => ({ item, recusal })));
  const numberOf = (id: string) => sitting.seats.find((seat) => seat.id === id)?.number ?? 0;
  return (
    <section class="panel stack" aria-labelledby="interests">
      <h2 class="panel-title" id="interests">
        {w.interests}
      </h2>
      <p>{w.interestsLead}</p>
      {declared.length === 0 && <p>{w.noInterest}</p>}
      <ul>
        {declared.map(({ item, recusal }) => (
          <li key={`${item.id}-${recusal.seatId}`} class="row">
            <span>
              {w.item} {item.rank}, {w.seat.toLocaleLowerCase(visit.lang)} {numberOf(recusal.seatId)}
              {visit.lang === 'fr' ? '\u00a0: ' : ': '}
              {w[recusal.kind].toLocaleLowerCase(visit.lang)}.
            </span>
            {isOpen(item) && (
              <TakeBack visit={visit} sitting={sitting} item={item} seat={numberOf(recusal.seatId)} />
            )}
          </li>
        ))}
      </ul>
      {sitting.items.some(isOpen) && <InterestForm visit={visit} sitting={sitting} typed={typed} />}
    </section>
  );
}

function isOpen(item: ItemNow): boolean {
  return item.state === 'scheduled' || item.state === 'under_discussion';
}

function TakeBack({
  visit,
  sitting,
  item,
  seat,
}: Omit<VoicesPanel, 'typed'> & { item: ItemNow; seat: number }) {
  const w = inLang(voiceWords, visit.lang);
  return (
    <form method="post" action={visit.href(`/conseil/seances/${sitting.slug}/interets`)}>
      <Once visit={visit} />
      <input type="hidden" name="rank" value={item.rank} />
      <input type="hidden" name="seat" value={seat} />
      <button class="button" data-kind="quiet" type="submit" name="kind" value="withdrawn">
        {w.takeBack}
        <span class="visually-hidden">{w.takeBackOf(seat, item.rank)}</span>
      </button>
    </form>
  );
}

function InterestForm({ visit, sitting, typed }: VoicesPanel) {
  const w = inLang(voiceWords, visit.lang);
  const kinds = [
    ['personal_interest', w.personal_interest, w.personalHint],
    ['designated_by_law', w.designated_by_law, w.designatedHint],
  ] as const;
  return (
    <form class="form" method="post" action={visit.href(`/conseil/seances/${sitting.slug}/interets`)}>
      <Once visit={visit} />
      <div class="row">
        <ItemField visit={visit} sitting={sitting} typed={typed} id="interest-item" only={isOpen} />
        <SeatField name="seat" label={w.seat} typed={typed} />
      </div>
      <fieldset>
        <legend>{w.kind}</legend>
        {kinds.map(([kind, label, hint]) => (
          <div class="choice" key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              id={`kind-${kind}`}
              checked={typed['kind'] === kind}
              aria-describedby={`kind-${kind}-hint`}
            />
            <label for={`kind-${kind}`}>{label}</label>
            <p class="field-hint" id={`kind-${kind}-hint`}>
              {hint}
            </p>
          </div>
        ))}
      </fieldset>
      <button class="button" data-kind="secondary" type="submit">
        {w.declare}
      </button>
    </form>
  );
}

/** Which item of the agenda, by its rank. */
export function ItemField({
  visit,
  sitting,
  typed,
  id,
  only,
}: VoicesPanel & { id: string; only: (item: ItemNow) => boolean }) {
  const w = inLang(voiceWords, visit.lang);
  return (
    <div class="field">
      <label for={id}>{w.item}</label>
      <select id={id} name="rank">
        {sitting.items.filter(only).map((item) => (
          <option key={item.id} value={item.rank} selected={typed['rank'] === String(item.rank)}>
            {item.rank}. {item.title[visit.lang]}
          </option>
        ))}
      </select>
    </div>
  );
}
