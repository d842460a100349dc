import { SelectField, TextField } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { memberFormWords } from '../member-form-words.ts';
import { leftWords } from '../member-words.ts';
import { type AssemblyNow, fictitiousName } from '../rules/assembly-now.ts';
import { citation } from '../rules/citation.ts';
import { departures } from '../rules/holding.ts';
import { endingArticles } from '../rules/member-article.ts';

interface Props {
  readonly visit: Visit;
  readonly state: FormState;
  readonly assembly: AssemblyNow;
  /** The civil day of the page. */
  readonly day: string;
}

/** Who takes the seat, in which group, from when. */
export function NewMemberFields(props: Props & { number: number; startsHint: string }) {
  const { visit, state, assembly, day, number, startsHint } = props;
  const w = inLang(memberFormWords, visit.lang);
  const shared = { state, sentences: w };
  return (
    <>
      {assembly.standing === 'rehearsal' ? (
        <p>{w.nameGiven(fictitiousName(assembly, number))}</p>
      ) : (
        <>
          <TextField {...shared} name="name" label={w.name} hint={w.nameHint} maxlength={200} />
          <TextField
            {...shared}
            name="email"
            label={w.email}
            hint={w.emailHint}
            type="email"
            inputmode="email"
            optional={w.optional}
          />
        </>
      )}
      <GroupField {...props} name="group" label={w.group} />
      <TextField
        {...shared}
        name="starts"
        label={w.starts}
        hint={startsHint}
        type="date"
        width="short"
        value={day}
      />
    </>
  );
}

/** Why and from when a member no longer sits; each cause with its article. */
export function DepartureFields({ visit, state, day }: Props) {
  const w = inLang(memberFormWords, visit.lang);
  const shared = { state, sentences: w };
  return (
    <>
      <SelectField
        {...shared}
        name="cause"
        label={w.cause}
        choices={[
          { value: '', label: w.choose },
          ...departures.map((cause) => ({
            value: cause,
            label: `${leftWords[cause][visit.lang]} (${citation(endingArticles[cause].article, visit.lang)})`,
          })),
        ]}
      />
      <TextField
        {...shared}
        name="ends"
        label={w.ends}
        hint={w.endsHint}
        type="date"
        width="short"
        value={day}
      />
    </>
  );
}

export function GroupField({
  visit,
  state,
  assembly,
  name,
  label,
}: Props & { readonly name: string; readonly label: string }) {
  const w = inLang(memberFormWords, visit.lang);
  return (
    <SelectField
      state={state}
      sentences={w}
      name={name}
      label={label}
      {...(assembly.groups.length === 0 ? { hint: w.noGroup } : {})}
      choices={[
        { value: '', label: w.choose },
        ...assembly.groups.map((group) => ({ value: group.id, label: group.name })),
      ]}
    />
  );
}
