import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deskWords } from '../desk-words.ts';
import { nominationWords } from '../nomination-words.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { Once } from './act-button.tsx';

/** In a rehearsal: how the seats left vote, candidate by candidate. */
export function RoundSimulation({
  visit,
  sitting,
  item,
  vote,
}: {
  visit: Visit;
  sitting: SittingNow;
  item: ItemNow;
  vote: VoteNow;
}) {
  const d = inLang(deskWords, visit.lang);
  const w = inLang(nominationWords, visit.lang);
  return (
    <section class="panel">
      <h2 class="panel-title">{d.simulateTitle}</h2>
      <form
        class="form"
        method="post"
        action={visit.href(`/conseil/seances/${sitting.slug}/points/${item.rank}/simulation-tour`)}
      >
        <Once visit={visit} />
        <p>{w.simulateHint}</p>
        {vote.candidates.map((one) => (
          <div class="field" data-width="short" key={one.id}>
            <label for={`simulated-${one.id}`}>{one.name}</label>
            <input
              id={`simulated-${one.id}`}
              name={`votes-${one.id}`}
              type="text"
              inputmode="numeric"
              value="0"
            />
          </div>
        ))}
        <button class="button" data-kind="secondary" type="submit">
          {d.simulate}
        </button>
      </form>
    </section>
  );
}
