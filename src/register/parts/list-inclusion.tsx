import { SelectField, TextField } from '#kit/http/fields.tsx';
import { untouched } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { inclusionWords } from '../inclusion-words.ts';
import { inclusionReasons, readContent } from '../rules/inclusion.ts';
import { codesOf } from '../rules/vocabulary.ts';

/** One reason for a whole list: a directory’s rows are members, a file of laureates’ are laureates. */
export function ListInclusion({ visit, kept }: { visit: Visit; kept: string | null }) {
  const { lang } = visit;
  const w = inLang(inclusionWords, lang);
  const field = { state: untouched, sentences: {} };
  const read = kept === null ? null : readContent(kept);
  return (
    <>
      <SelectField
        {...field}
        name="reason"
        label={w.listReason}
        hint={w.listReasonHint}
        value={read?.reason ?? ''}
        choices={[
          { value: '', label: w.noListReason },
          ...codesOf(inclusionReasons).map((reason) => ({
            value: reason,
            label: inclusionReasons[reason][lang],
          })),
        ]}
      />
      <TextField
        {...field}
        name="reasonOf"
        label={w.listReasonOf}
        hint={w.listReasonOfHint}
        value={read?.detail ?? ''}
        maxlength={300}
        width="medium"
      />
    </>
  );
}
