import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { letterWords } from '../letter-words.ts';
import { Once } from './support-once.tsx';

/** The form that invites a signatory; each personal datum says what it is for (LBL-25). */
export function LetterInvitation({ visit, path, state }: { visit: Visit; path: string; state: FormState }) {
  const w = inLang(letterWords, visit.lang);
  const common = { state, sentences: w };
  return (
    <section aria-labelledby="invite-title">
      <h2 id="invite-title">{w.inviteTitle}</h2>
      <form class="form" method="post" action={visit.href(path)}>
        <ErrorSummary lang={visit.lang} state={state} sentences={w} />
        <Once visit={visit} state={state} />
        <TextField
          {...common}
          name="structure"
          label={w.inviteStructure}
          maxlength={200}
          autocomplete="organization"
        />
        <TextField {...common} name="email" label={w.email} hint={w.emailPurpose} type="email" />
        <SelectField
          {...common}
          name="lang"
          label={w.lang}
          width="medium"
          value={visit.lang}
          choices={[
            { value: 'fr', label: w.langFr },
            { value: 'en', label: w.langEn },
          ]}
        />
        <TextField
          {...common}
          name="actor"
          label={w.inviteActor}
          hint={w.inviteActorHint}
          optional={w.optional}
          width="medium"
        />
        <div class="form-actions">
          <button class="button" type="submit">
            {w.invite}
          </button>
        </div>
      </form>
    </section>
  );
}
