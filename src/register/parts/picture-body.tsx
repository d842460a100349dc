import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { lookingWords } from '../looking-words.ts';
import type { Drawing } from './drawing.ts';

/** The drawing, its key, what must be known to read it: the same in a page and in a frame. */
export function PictureBody({ visit, drawing }: { visit: Visit; drawing: Drawing }) {
  const w = inLang(lookingWords, visit.lang);
  return (
    <div class="stack" data-gap="small">
      {drawing.sketch && (
        <>
          {drawing.live}
          <section class="picture-frame" aria-label={w.scroll} tabindex={0} data-drawing>
            {drawing.sketch.node}
          </section>
          {drawing.legend}
        </>
      )}
      {drawing.facts.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
