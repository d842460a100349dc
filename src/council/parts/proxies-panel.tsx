import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { cancellationWords } from '../cancellation-words.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { sitterOf } from '../rules/substitute.ts';
import type { ProxyNow } from '../rules/voices-now.ts';
import { substituteWords } from '../substitute-words.ts';
import { voiceWords } from '../voice-words.ts';
import { councilWords } from '../words.ts';
import { Once } from './act-button.tsx';

export interface VoicesPanel {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  /** What a refused form held, by the name of the field. */
  readonly typed: Readonly<Record<string, string>>;
}

/** The proxies of the sitting, those ended included, and the form to note one. */
export function ProxiesPanel({ visit, sitting, typed }: VoicesPanel) {
  const w = inLang(voiceWords, visit.lang);
  return (
    <section class="panel stack" aria-labelledby="proxies">
      <h2 class="panel-title" id="proxies">
        {w.proxies}
      </h2>
      <p>{w.proxiesLead}</p>
      {sitting.rules.substitutes.value !== 'none' && <p>{substituteWords.proxyWarning[visit.lang]}</p>}
      {sitting.proxies.length === 0 ? <p>{w.noProxy}</p> : <ProxyTable visit={visit} sitting={sitting} />}
      {!sittingIsOver(sitting.state) && <ProxyForm visit={visit} sitting={sitting} typed={typed} />}
    </section>
  );
}

function ProxyTable({ visit, sitting }: { visit: Visit; sitting: SittingNow }) {
  const w = inLang(voiceWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby="proxies-noted" tabindex={0}>
      <table class="table" data-density="dense">
        <caption id="proxies-noted" class="visually-hidden">
          {w.proxiesNoted}
        </caption>
        <thead>
          <tr>
            <th scope="col">{w.grantor}</th>
            <th scope="col">{w.holder}</th>
            <th scope="col">{w.writtenOn}</th>
            <th scope="col">{w.rankInRun}</th>
            <th scope="col">{councilWords.stateLabel[visit.lang]}</th>
          </tr>
        </thead>
        <tbody>
          {sitting.proxies.map((proxy) => (
            <ProxyRow key={proxy.id} visit={visit} sitting={sitting} proxy={proxy} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ProxyRow({ visit, sitting, proxy }: { visit: Visit; sitting: SittingNow; proxy: ProxyNow }) {
  const w = inLang(voiceWords, visit.lang);
  const seatOf = (id: string) => sitting.seats.find((seat) => seat.id === id);
  const s = inLang(substituteWords, visit.lang);
  const giver = seatOf(proxy.grantorSeatId);
  const grantor = giver?.number ?? 0;
  const holder = seatOf(proxy.holderSeatId);
  const substituted = [giver, holder].some((seat) => seat && sitterOf(seat) === 'substitute');
  const asleep = holder?.presence !== 'present' || substituted;
  const sleeping = substituted ? s.proxyAsleep : w.stateAsleep;
  const dead = sitting.state === 'cancelled' && proxy.state === 'in_force';
  const said = {
    in_force: asleep ? sleeping : w.stateInForce,
    revoked: w.stateRevoked,
    lapsed: w.stateLapsed,
  }[proxy.state];
  const tone = dead || proxy.state !== 'in_force' ? undefined : asleep ? 'warning' : 'success';
  return (
    <tr>
      <th scope="row">
        {w.seat} {grantor}
        {giver?.substitute && proxy.state === 'in_force' && (
          <>
            <br />
            <small>{s.proxyHasSubstitute}</small>
          </>
        )}
      </th>
      <td>
        {w.seat} {holder?.number ?? 0}
      </td>
      <td>{formatPartialDate(proxy.writtenOn, visit.lang)}</td>
      <td>
        {w.consecutive(proxy.consecutive)}
        {proxy.illness === 'certified' && `, ${w.illness.toLocaleLowerCase(visit.lang)}`}
      </td>
      <td>
        <span class="badge" data-tone={tone}>
          {dead ? cancellationWords.noEffect[visit.lang] : said}
        </span>
        {proxy.state === 'in_force' && !sittingIsOver(sitting.state) && (
          <form
            method="post"
            action={visit.href(`/conseil/seances/${sitting.slug}/pouvoirs/${proxy.id}/revocation`)}
          >
            <Once visit={visit} />
            <button class="button" data-kind="quiet" type="submit">
              {w.revoke}
              <span class="visually-hidden">{w.revokeOf(grantor)}</span>
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}

function ProxyForm({ visit, sitting, typed }: VoicesPanel) {
  const w = inLang(voiceWords, visit.lang);
  return (
    <form class="form" method="post" action={visit.href(`/conseil/seances/${sitting.slug}/pouvoirs`)}>
      <Once visit={visit} />
      <div class="row">
        <SeatField name="grantor" label={w.grantorSeat} typed={typed} />
        <SeatField name="holder" label={w.holderSeat} typed={typed} />
        <div class="field">
          <label for="voice-writtenOn">{w.writtenOn}</label>
          <input id="voice-writtenOn" name="writtenOn" type="date" value={typed['writtenOn'] ?? ''} />
        </div>
      </div>
      <div class="choice">
        <input
          type="checkbox"
          id="voice-illness"
          name="illness"
          value="certified"
          checked={typed['illness'] === 'certified'}
          aria-describedby="voice-illness-hint"
        />
        <label for="voice-illness">{w.illness}</label>
        <p class="field-hint" id="voice-illness-hint">
          {w.illnessHint}
        </p>
      </div>
      <button class="button" data-kind="secondary" type="submit">
        {w.giveProxy}
      </button>
    </form>
  );
}

/** The number of a seat, as it was typed. */
export function SeatField({
  name,
  label,
  typed,
}: {
  name: string;
  label: string;
  typed: VoicesPanel['typed'];
}) {
  return (
    <div class="field">
      <label for={`voice-${name}`}>{label}</label>
      <input
        id={`voice-${name}`}
        name={name}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={typed[name] ?? ''}
      />
    </div>
  );
}
