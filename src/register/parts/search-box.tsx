import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { suggestWords } from '../suggest-words.ts';
import { listWords } from '../words.ts';

/** The box where words are typed, and its button. `suggests`: scripts propose actors while somebody types. */
export function SearchBox({ visit, typed, suggests }: { visit: Visit; typed: string; suggests: boolean }) {
  const w = inLang(listWords, visit.lang);
  const suggesting = suggests
    ? {
        'data-suggestions': visit.href('/acteurs/suggestions'),
        'data-suggestions-label': suggestWords.list[visit.lang],
      }
    : {};
  return (
    <div class="search-box">
      <div class="field">
        <label for="q">{w.search}</label>
        <p class="field-hint" id="q-hint">
          {w.searchHint}
        </p>
        <input
          id="q"
          name="q"
          type="search"
          maxlength={100}
          value={typed}
          aria-describedby="q-hint"
          {...suggesting}
        />
      </div>
      <button class="button" type="submit">
        {w.searchButton}
      </button>
    </div>
  );
}
