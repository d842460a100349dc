import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatInstant } from '#kit/instant.ts';
import { cancellationWords } from '../cancellation-words.ts';
import { convocationRefusals } from '../convocation-refusal-words.ts';
import { convocationWords } from '../convocation-words.ts';
import type { OwnSending } from '../queries/read-sending.ts';
import type { SittingState } from '../rules/sitting-state.ts';
import { Once } from './act-button.tsx';

interface Props {
  readonly visit: Visit;
  /** The address of the page: its acts are below it. */
  readonly base: string;
  readonly sending: OwnSending;
}

/** When it was sent, and the button by which the member says having read it. */
export function OwnReading({ visit, base, sending }: Props) {
  const w = inLang(convocationWords, visit.lang);
  return (
    <section class="panel stack" aria-labelledby="reading">
      <h2 class="panel-title" id="reading">
        {w.reading}
      </h2>
      <p>{w.ownSent(formatInstant(sending.at, visit.lang))}</p>
      {sending.readAt ? (
        <p>
          <span class="badge" data-tone="success">
            {w.readAt(formatInstant(sending.readAt, visit.lang))}
          </span>
        </p>
      ) : (
        <form class="stack" method="post" action={visit.href(`${base}/lecture`)}>
          <Once visit={visit} />
          <p class="muted" id="reading-hint">
            {w.readHint}
          </p>
          <button class="button" type="submit" aria-describedby="reading-hint">
            {w.readButton}
          </button>
        </form>
      )}
    </section>
  );
}

/** Will they be there: the last reply, the form to give or change it until the opening, and the replies before. */
export function OwnReply({
  visit,
  base,
  sending,
  state,
  sitting,
}: Props & { state: FormState; sitting: SittingState }) {
  const w = inLang(convocationWords, visit.lang);
  const last = sending.replies.at(-1) ?? null;
  const open = sitting === 'convened';
  return (
    <section class="panel stack" aria-labelledby="reply">
      <h2 class="panel-title" id="reply">
        {w.replyTitle}
      </h2>
      {last && (
        <p>
          <strong>{replySaid(visit, last)}</strong>
        </p>
      )}
      {open ? (
        <ReplyForm visit={visit} base={base} sending={sending} state={state} />
      ) : (
        <p class="muted">{sitting === 'cancelled' ? cancellationWords.replyOver[visit.lang] : w.replyOver}</p>
      )}
      {sending.replies.length > 1 && (
        <details>
          <summary>{w.repliesBefore}</summary>
          <ul>
            {sending.replies
              .slice(0, -1)
              .toReversed()
              .map((one) => (
                <li key={one.number}>{replySaid(visit, one)}</li>
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ReplyForm({ visit, base, sending, state }: Props & { state: FormState }) {
  const w = inLang(convocationWords, visit.lang);
  const last = sending.replies.at(-1) ?? null;
  const sentences = Object.fromEntries(
    Object.entries(convocationRefusals).map(([code, said]) => [code, said[visit.lang]]),
  );
  const shared = { state, sentences };
  const answers = (['present', 'late', 'absent', 'represented'] as const).map((value) => ({
    value,
    label: w[value],
  }));
  return (
    <form class="form" method="post" action={visit.href(`${base}/reponse`)}>
      <ErrorSummary lang={visit.lang} state={state} sentences={sentences} />
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <p class="muted">{w.replyHint}</p>
      <SelectField
        {...shared}
        name="answer"
        width="medium"
        label={w.answer}
        value={last?.answer ?? ''}
        choices={[...(last ? [] : [{ value: '', label: w.choose }]), ...answers]}
      />
      <TextField
        {...shared}
        name="holder"
        width="short"
        inputmode="numeric"
        label={w.holder}
        hint={w.holderHint}
        value={last?.holderNumber ? String(last.holderNumber) : ''}
      />
      <div class="form-actions">
        <button class="button" type="submit" data-kind={last ? 'secondary' : undefined}>
          {last ? w.changeButton : w.replyButton}
        </button>
      </div>
    </form>
  );
}

function replySaid(visit: Visit, reply: OwnSending['replies'][number]): string {
  const w = inLang(convocationWords, visit.lang);
  const { answer, holderNumber, at } = reply;
  const said = answer === 'represented' && holderNumber !== null ? w.representedBy(holderNumber) : w[answer];
  return w.replied(said, formatInstant(at, visit.lang));
}
