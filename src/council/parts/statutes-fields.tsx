import { SelectField, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Said } from '#kit/i18n.ts';
import { profileWords, ruleWords } from '../profile-words.ts';
import { statutesSay } from '../rules/statutes-say.ts';

/** What an association declares from its statutes: three clauses, each left undeclared at first, and their articles. */
export function StatutesFields({
  visit,
  state,
  sentences,
}: {
  visit: Visit;
  state: FormState;
  sentences: Readonly<Record<string, unknown>>;
}) {
  const w = inLang(profileWords, visit.lang);
  const choices = (clauses: Readonly<Record<string, Said>>) => [
    { value: '', label: w.undeclared },
    ...Object.entries(clauses).map(([value, says]) => ({ value, label: says[visit.lang] })),
  ];
  const shared = { state, sentences };
  return (
    <section class="stack" aria-labelledby="statutes">
      <h2 id="statutes">{w.statutes}</h2>
      <p class="field-hint">{w.statutesHint}</p>
      <SelectField
        {...shared}
        name="statutesQuorum"
        label={ruleWords.quorum.title[visit.lang]}
        choices={choices(statutesSay.quorum)}
      />
      <SelectField
        {...shared}
        name="statutesMajority"
        label={ruleWords.majority.title[visit.lang]}
        choices={choices(statutesSay.majority)}
      />
      <SelectField
        {...shared}
        name="statutesCastingVote"
        label={ruleWords.castingVote.title[visit.lang]}
        choices={choices(statutesSay.castingVote)}
      />
      <TextField {...shared} name="statutesArticle" label={w.statutesArticle} hint={w.statutesArticleHint} />
    </section>
  );
}
