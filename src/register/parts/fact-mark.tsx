import type { Lang } from '#kit/i18n.ts';
import { inLang } from '#kit/i18n.ts';
import { profileWords } from '../profile-words.ts';
import type { Mark } from '../rules/actor.ts';

const marks: readonly Mark[] = ['S', 'P', 'I', '?'];

/** How well a fact is known, in one letter that says itself. */
export function FactMark({ mark, lang }: { mark: Mark; lang: Lang }) {
  return (
    <abbr class="mark" data-mark={mark} title={profileWords[mark][lang]}>
      {mark}
    </abbr>
  );
}

/** What the letters mean: on every page that shows some. */
export function MarksKey({ lang }: { lang: Lang }) {
  const w = inLang(profileWords, lang);
  return (
    <ul class="marks-key" aria-label={w.marks}>
      {marks.map((mark) => (
        <li key={mark}>
          <span class="mark" data-mark={mark}>
            {mark}
          </span>{' '}
          {w[mark]}
        </li>
      ))}
    </ul>
  );
}
