import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { resultWords } from '../result-words.ts';
import { itemVoices } from '../rules/item-voices.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
  readonly vote: VoteNow;
}

/** What the clerk counts in an ordinary vote: against and abstentions; those for follow and are shown for contest. */
export function OrdinaryCountForm({ visit, sitting, item, vote }: Given) {
  const w = inLang(voiceWords, visit.lang);
  const r = inLang(resultWords, visit.lang);
  const { entered } = vote;
  const chair = entered?.chairChoice ?? '';
  const choices = [
    ['for', r.for],
    ['against', r.against],
    ['abstain', r.abstain(1)],
  ] as const;
  return (
    <form
      class="form"
      method="post"
      action={visit.href(`/conseil/seances/${sitting.slug}/points/${item.rank}/compte`)}
    >
      <Once visit={visit} />
      <h3>{w.countTitle}</h3>
      <div class="row">
        <Count name="against" label={w.countAgainst} value={entered?.against} />
        <Count name="abstain" label={w.countAbstain} value={entered?.abstain} />
        <Count name="notTakingPart" label={w.countNone} value={entered?.notTakingPart} />
        <div class="field">
          <label for="count-chair">{w.countChair}</label>
          <select id="count-chair" name="chair">
            <option value="">{w.countChairNone}</option>
            {choices.map(([value, label]) => (
              <option key={value} value={value} selected={chair === value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button class="button" data-kind="secondary" type="submit">
        {w.enter}
      </button>
    </form>
  );
}

/** The numbers so far, as everybody may contest them; `at` a desk they can be corrected, in the hall they are read from afar. */
export function Derived({ visit, sitting, item, vote, at }: Given & { at?: 'desk' | 'hall' }) {
  const w = inLang(voiceWords, visit.lang);
  const { own, represented } = itemVoices(sitting, item);
  const { entered } = vote;
  const rest = entered
    ? own.length + represented.length - entered.against - entered.abstain - entered.notTakingPart
    : 0;
  const room = w.countRoom(own.length, represented.length);
  const said = entered ? w.derived(rest, entered.against, entered.abstain) : w.notEntered;
  const then = entered && (at === 'desk' ? w.correct : w.contest);
  if (at === 'hall')
    return (
      <>
        <p class="hall-affiliation">{room}</p>
        <p class="hall-speaker" role="status">
          {said}
        </p>
        {then && <p class="hall-affiliation">{then}</p>}
      </>
    );
  return (
    <p role="status">
      {room} <strong>{said}</strong> {then}
    </p>
  );
}

function Count({ name, label, value }: { name: string; label: string; value: number | undefined }) {
  return (
    <div class="field" data-width="short">
      <label for={`count-${name}`}>{label}</label>
      <input id={`count-${name}`} name={name} type="text" inputmode="numeric" value={value ?? 0} />
    </div>
  );
}
