import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { nominationWords } from '../nomination-words.ts';
import { candidaciesOpen } from '../rules/candidacies.ts';
import type { CandidacyNow, NominationNow } from '../rules/nomination-now.ts';
import { answerOf } from '../rules/nomination-round.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';
import { Once } from './act-button.tsx';
import { ItemBadge } from './agenda.tsx';
import { ItemField } from './interests-panel.tsx';
import type { VoicesPanel } from './proxies-panel.tsx';

/** The form that says an item is a nomination, while it can still be said. */
export function DeclareNomination({ visit, sitting, typed }: VoicesPanel) {
  const w = inLang(nominationWords, visit.lang);
  const free = (item: ItemNow) => item.state === 'scheduled' && item.kind === 'deliberation';
  return (
    <section class="panel stack" aria-labelledby="declare">
      <h2 class="panel-title" id="declare">
        {w.declareTitle}
      </h2>
      <p>{w.declareHint}</p>
      {!sitting.items.some(free) && <p>{w.noneToDeclare}</p>}
      {sitting.items.some(free) && (
        <form class="form" method="post" action={visit.href(`/conseil/seances/${sitting.slug}/nominations`)}>
          <Once visit={visit} />
          <ItemField visit={visit} sitting={sitting} typed={typed} id="nomination-item" only={free} />
          <div class="field">
            <label for="nomination-post">{w.post}</label>
            <p class="field-hint" id="nomination-post-hint">
              {w.postHint}
            </p>
            <input
              id="nomination-post"
              name="post"
              type="text"
              autocomplete="off"
              aria-describedby="nomination-post-hint"
              value={typed['post'] ?? ''}
            />
          </div>
          <button class="button" data-kind="secondary" type="submit">
            {w.declare}
          </button>
        </form>
      )}
    </section>
  );
}

type Given = VoicesPanel & { readonly item: ItemNow; readonly nomination: NominationNow };

/** One nomination: its post, its candidacies, what can still be done with them. */
export function NominationPanel(props: Given) {
  const { visit, sitting, item, nomination } = props;
  const w = inLang(nominationWords, visit.lang);
  const vote = item.votes.at(-1);
  const answer = vote && vote.state === 'closed' ? answerOf(item, vote) : null;
  const asked = answer?.reason === 'birth_unknown' ? answer.ask : [];
  const names = nomination.candidacies.filter((one) => asked.includes(one.id)).map((one) => one.name);
  const id = `nomination-${item.rank}`;
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 class="panel-title" id={id}>
        {councilWords.item[visit.lang](item.rank)}
        {visit.lang === 'fr' ? '\u00a0: ' : ': '}
        {item.title[visit.lang]}
      </h2>
      <p>
        <strong>{nomination.post === null ? w.postUnknown : w.postSaid(nomination.post)}</strong>{' '}
        <ItemBadge visit={visit} item={item} />
      </p>
      {item.state === 'scheduled' && (
        <form method="post" action={visit.href(`/conseil/seances/${sitting.slug}/nominations`)}>
          <Once visit={visit} />
          <input type="hidden" name="rank" value={item.rank} />
          <button class="button" data-kind="quiet" type="submit" name="take" value="back">
            {w.revoke}
            <span class="visually-hidden">{w.ofItem(item.rank)}</span>
          </button>
        </form>
      )}
      {names.length > 0 && (
        <div class="notice" data-kind="warning" role="status">
          <p>{w.tieAsks(names.join(', '))}</p>
        </div>
      )}
      {nomination.candidacies.length === 0 ? (
        <p>{w.noCandidate}</p>
      ) : (
        <ul class="candidacies">
          {nomination.candidacies.map((one) => (
            <Candidacy key={one.id} {...props} candidacy={one} asked={asked.includes(one.id)} />
          ))}
        </ul>
      )}
      {candidaciesOpen(item) ? <CandidacyForm {...props} /> : <p>{w.closedToCandidacies}</p>}
    </section>
  );
}

function Candidacy({
  visit,
  sitting,
  item,
  candidacy,
  asked,
}: Given & { candidacy: CandidacyNow; asked: boolean }) {
  const w = inLang(nominationWords, visit.lang);
  const seat = sitting.seats.find((one) => one.id === candidacy.seatId);
  const base = `/conseil/seances/${sitting.slug}/candidatures/${candidacy.id}`;
  const gone = candidacy.state === 'withdrawn';
  const needed = candidaciesOpen(item) || item.state === 'voting';
  return (
    <li>
      <p>
        <strong>{candidacy.name}</strong>
        {seat && `, ${w.seat.toLocaleLowerCase(visit.lang)} ${seat.number}`}{' '}
        <span class="badge" data-tone={gone ? undefined : 'success'}>
          {gone ? w.isWithdrawn : w.isStanding}
        </span>
      </p>
      <p>
        {w.bornOptional}
        {visit.lang === 'fr' ? '\u00a0: ' : ': '}
        {candidacy.born === null ? (
          <span class="unknown">{w.bornUnknown}</span>
        ) : (
          formatPartialDate(candidacy.born, visit.lang)
        )}
      </p>
      <div class="row">
        {candidaciesOpen(item) && (
          <form method="post" action={visit.href(`${base}/${gone ? 'retour' : 'retrait'}`)}>
            <Once visit={visit} />
            <button class="button" data-kind="quiet" type="submit">
              {gone ? w.restore : w.withdraw}
              <span class="visually-hidden">{w.of(candidacy.name)}</span>
            </button>
          </form>
        )}
      </div>
      {needed && candidacy.born === null && (
        <details open={asked}>
          <summary>
            {w.toKnow}
            <span class="visually-hidden">{w.of(candidacy.name)}</span>
          </summary>
          <form class="form" method="post" action={visit.href(`${base}/naissance`)}>
            <Once visit={visit} />
            <div class="field" data-width="short">
              <label for={`born-${candidacy.id}`}>
                {w.born}
                <span class="visually-hidden">{w.of(candidacy.name)}</span>
              </label>
              <input id={`born-${candidacy.id}`} name="born" type="date" />
            </div>
            <button class="button" data-kind="secondary" type="submit">
              {w.noteBirth}
              <span class="visually-hidden">{w.of(candidacy.name)}</span>
            </button>
          </form>
        </details>
      )}
    </li>
  );
}

function CandidacyForm({ visit, sitting, item, typed }: Given) {
  const w = inLang(nominationWords, visit.lang);
  const mine = typed['rank'] === String(item.rank) ? typed : {};
  const id = (name: string) => `candidacy-${name}-${item.rank}`;
  return (
    <form class="form" method="post" action={visit.href(`/conseil/seances/${sitting.slug}/candidatures`)}>
      <Once visit={visit} />
      <input type="hidden" name="rank" value={item.rank} />
      <h3>{w.addTitle}</h3>
      <div class="field">
        <label for={id('name')}>{w.name}</label>
        <p class="field-hint" id={id('name-hint')}>
          {w.nameHint}
        </p>
        <input
          id={id('name')}
          name="name"
          type="text"
          autocomplete="off"
          aria-describedby={id('name-hint')}
          value={mine['name'] ?? ''}
        />
      </div>
      <div class="field" data-width="short">
        <label for={id('seat')}>{w.seatNumber}</label>
        <input
          id={id('seat')}
          name="seat"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={mine['seat'] ?? ''}
        />
      </div>
      <div class="field" data-width="short">
        <label for={id('born')}>{w.bornOptional}</label>
        <p class="field-hint" id={id('born-hint')}>
          {w.bornHint}
        </p>
        <input
          id={id('born')}
          name="born"
          type="date"
          aria-describedby={id('born-hint')}
          value={mine['born'] ?? ''}
        />
      </div>
      <button class="button" data-kind="secondary" type="submit">
        {w.add}
        <span class="visually-hidden">{w.ofItem(item.rank)}</span>
      </button>
    </form>
  );
}
