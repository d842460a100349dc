import { SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { civilDay, formatDay, formatHour } from '#kit/instant.ts';
import { preparationWords } from '../preparation-words.ts';
import { convocationNotice } from '../rules/convocation-notice.ts';
import type { Draft } from '../rules/draft.ts';
import type { NoticeType, ProfileName } from '../rules/profile.ts';

export interface PlanFieldsProps {
  readonly visit: Visit;
  readonly state: FormState;
  readonly profile: ProfileName;
  /** What the form starts with; null for a new sitting. */
  readonly draft:
    | (Pick<Draft, 'titleFr' | 'titleEn' | 'venue' | 'place' | 'urgencyReason' | 'notice'> & {
        readonly plannedAt: Date | null;
      })
    | null;
  /** A second convocation is nothing else: its kind is not asked. */
  readonly kinds: readonly NoticeType[];
  readonly submit: string;
}

/** What one says of a sitting before convening it: title, day, hour, place, kind of convocation. */
export function PlanFields({ visit, state, profile, draft, kinds, submit }: PlanFieldsProps) {
  const w = inLang(preparationWords, visit.lang);
  const shared = { state, sentences: w };
  const planned = draft?.plannedAt ?? null;
  return (
    <>
      <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
      <TextField {...shared} name="titleFr" label={w.titleFr} value={draft?.titleFr} maxlength={300} />
      <TextField
        {...shared}
        name="titleEn"
        label={w.titleEn}
        hint={w.titleEnHint}
        optional={w.optional}
        value={draft?.titleEn ?? ''}
        maxlength={300}
      />
      <TextField
        {...shared}
        name="day"
        type="date"
        width="medium"
        label={w.day}
        hint={w.dayHint(earliest(visit, profile, kinds))}
        value={planned ? civilDay(planned) : ''}
      />
      <TextField
        {...shared}
        name="hour"
        width="short"
        label={w.hour}
        hint={w.hourHint}
        value={planned ? formatHour(planned, 'fr') : ''}
      />
      <SelectField
        {...shared}
        name="venue"
        width="medium"
        label={w.venue}
        value={draft?.venue ?? 'hall'}
        choices={(['hall', 'video'] as const).map((value) => ({ value, label: w[value] }))}
      />
      <TextField
        {...shared}
        name="place"
        label={w.place}
        hint={w.placeHint}
        value={draft?.place}
        maxlength={300}
      />
      {kinds.length === 1 ? (
        <input type="hidden" name="notice" value={kinds[0]} />
      ) : (
        <>
          <SelectField
            {...shared}
            name="notice"
            width="medium"
            label={w.notice}
            value={draft?.notice ?? 'first'}
            choices={kinds.map((value) => ({ value, label: w[value] }))}
          />
          <TextArea
            {...shared}
            name="urgencyReason"
            label={w.urgencyReason}
            hint={w.urgencyReasonHint}
            optional={w.optional}
            rows={3}
            maxlength={2000}
            value={draft?.urgencyReason ?? ''}
          />
        </>
      )}
      <div class="form-actions">
        <button class="button" type="submit">
          {submit}
        </button>
      </div>
    </>
  );
}

/** The first lawful day, so that nobody has to count. */
function earliest(visit: Visit, profile: ProfileName, kinds: readonly NoticeType[]): string {
  const w = inLang(preparationWords, visit.lang);
  const second = kinds.includes('second');
  const today = civilDay(visit.ctx.now());
  const days = { sent: today, sitting: today, newItems: 0 };
  const { earliest: day } = convocationNotice({ profile, notice: second ? 'second' : 'first', ...days });
  const said = formatDay(new Date(`${day}T12:00:00Z`), visit.lang);
  return second ? w.daySecond(said) : w.dayFirst(said);
}
