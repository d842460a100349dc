import { ErrorSummary, SelectField, type Sentences } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { importFaultWords, importWords } from '../import-words.ts';
import type { KeptFile } from '../queries/find-kept-file.ts';
import type { EarlierSource } from '../views/earlier-imports.ts';
import { SourceFields } from './source-fields.tsx';

type Props = {
  visit: Visit;
  file: KeptFile;
  state: FormState;
  sources: readonly EarlierSource[];
  sentences: Sentences;
};

/** Where the list comes from; the file is in the store already, and travels by its fingerprint. */
export function SourceForm({ visit, file, state, sources, sentences }: Props) {
  const { lang } = visit;
  const w = inLang(importWords, lang);
  const field = { state, sentences };
  return (
    <form
      class="form"
      method="post"
      action={visit.href('/acteurs/imports/source')}
      data-turbo="false"
      novalidate
    >
      <ErrorSummary lang={lang} state={state} sentences={sentences} />
      <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
      <input type="hidden" name="file" value={file.id} />
      {sources.length > 0 && (
        <SelectField
          {...field}
          name="like"
          label={w.like}
          hint={w.likeHint}
          choices={[
            { value: '', label: w.likeNone },
            ...sources.map((one) => ({ value: one.importId, label: `${one.title} (${one.publisher})` })),
          ]}
        />
      )}
      <SourceFields {...field} visit={visit} of="list" />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.goOn}
        </button>
        <a class="button" data-kind="secondary" href={visit.href('/acteurs/imports/nouveau')}>
          {w.otherFile}
        </a>
      </div>
    </form>
  );
}

/** The sentences of every fault of a file or a source, where the place of one is known completed with it. */
export function faultSentences(
  visit: Visit,
  placed: readonly { readonly code: string; readonly sentence: string }[],
): Sentences {
  const words: Record<string, unknown> = { ...inLang(importFaultWords, visit.lang) };
  for (const { code, sentence } of placed) words[code] = sentence;
  return words;
}
