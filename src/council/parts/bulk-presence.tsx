import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deskWords } from '../desk-words.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { Once } from './act-button.tsx';

/** In a rehearsal, seats arrive and leave by the dozen, so that one person can play the sitting. */
export function BulkPresence({ visit, sitting }: { visit: Visit; sitting: SittingNow }) {
  const w = inLang(deskWords, visit.lang);
  const action = visit.href(`/conseil/seances/${sitting.slug}/presences`);
  return (
    <section class="panel stack" aria-labelledby="bulk">
      <h2 class="panel-title" id="bulk">
        {w.bulkTitle}
      </h2>
      <p>{w.bulkHint}</p>
      <form method="post" action={action}>
        <Once visit={visit} />
        <div class="row">
          <Bulk kind="arrived" of="all" label={w.everybodyArrives} />
          <Bulk kind="left" of="all" label={w.everybodyLeaves} />
        </div>
      </form>
      <form class="form" method="post" action={action}>
        <Once visit={visit} />
        <div class="row">
          <div class="field" data-width="short">
            <label for="first-seat">{w.firstSeat}</label>
            <input id="first-seat" name="first" type="text" inputmode="numeric" value="1" />
          </div>
          <div class="field" data-width="short">
            <label for="last-seat">{w.lastSeat}</label>
            <input id="last-seat" name="last" type="text" inputmode="numeric" value="62" />
          </div>
        </div>
        <div class="row">
          <Bulk kind="arrived" of="range" label={w.rangeArrives} />
          <Bulk kind="left" of="range" label={w.rangeLeaves} />
        </div>
      </form>
      <form method="post" action={action}>
        <Once visit={visit} />
        <ul class="stack" data-gap="small">
          {sitting.groups.map((group) => (
            <li key={group.id} class="row">
              <Bulk kind="arrived" of={group.id} label={w.groupArrives(group.name)} />
              <Bulk kind="left" of={group.id} label={w.groupLeaves(group.name)} />
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

function Bulk({ kind, of, label }: { kind: 'arrived' | 'left'; of: string; label: string }) {
  return (
    <button
      class="button"
      data-kind={kind === 'arrived' ? 'secondary' : 'quiet'}
      type="submit"
      name={kind}
      value={of}
    >
      {label}
    </button>
  );
}
