import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { recordSentences } from '../record-refusal-words.ts';
import { recordWords } from '../record-words.ts';
import { memberName } from '../rules/member-list.ts';
import { memberBy } from '../rules/minutes-of.ts';
import type { MinutesFound } from '../views/find-minutes.ts';
import { Once } from './act-button.tsx';

/** The signatures still to come, one form each. Nothing before the adoption, nor once all are there. */
export function MinutesSignatures({
  visit,
  found,
  state,
}: {
  visit: Visit;
  found: MinutesFound;
  state: FormState;
}) {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  if (found.life.adoption === null || found.due.length === 0) return null;
  const member = memberBy(found.record);
  const sentences = recordSentences(lang);
  const action = visit.href(`/conseil/seances/${found.record.sitting.slug}/proces-verbal/signatures`);
  return (
    <section class="panel" aria-labelledby="signatures">
      <h2 class="panel-title" id="signatures">
        {w.signatures}
      </h2>
      <p>{w.signaturesHint}</p>
      <ErrorSummary lang={lang} state={state} sentences={sentences} />
      {found.due.map((one) => {
        const who = member(one.seatId);
        const mine = state.values['who'] === `${one.capacity}-${who.seat}`;
        return (
          <form key={`${one.capacity}-${one.seatId}`} class="form" method="post" action={action}>
            <Once visit={visit} />
            <input type="hidden" name="who" value={`${one.capacity}-${who.seat}`} />
            <TextField
              state={mine ? state : untouched}
              sentences={sentences}
              // Several forms, one page: each field keeps an id of its own.
              name={`signedOn-${one.capacity}-${who.seat}`}
              label={w.signedOn(memberName(who, lang), w[one.capacity])}
              type="date"
              width="short"
            />
            <button class="button" data-kind="secondary" type="submit">
              {w.recordSignature}
            </button>
          </form>
        );
      })}
    </section>
  );
}
