import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { type Mark as MarkLetter, marks } from '../rules/figure-types.ts';
import { evidenceWords } from '../words.ts';

/** How well a statement is established, in one letter whose meaning is read aloud and shown on hover. */
export function Mark({ visit, mark }: { visit: Pick<Visit, 'lang'>; mark: MarkLetter }) {
  const meaning = inLang(evidenceWords, visit.lang)[mark];
  return (
    <abbr class="mark" data-mark={mark} title={meaning}>
      {mark}
    </abbr>
  );
}

/** The legend of the four marks: on every page that shows one. */
export function MarksKey({ visit }: { visit: Pick<Visit, 'lang'> }) {
  const w = inLang(evidenceWords, visit.lang);
  return (
    <section aria-label={w.marksKey}>
      <ul class="marks-key">
        {marks.map((mark) => (
          <li key={mark}>
            <span class="mark" data-mark={mark}>
              {mark}
            </span>{' '}
            {w[mark]}
          </li>
        ))}
      </ul>
    </section>
  );
}
