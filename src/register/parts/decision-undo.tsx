import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { matchingWords } from '../match-words.ts';

/** The button that takes a decision back. */
export function DecisionUndo({ visit, path, name }: { visit: Visit; path: string; name: string }) {
  const w = inLang(matchingWords, visit.lang);
  return (
    <form method="post" action={visit.href(path)}>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <button class="button" data-kind="quiet" type="submit">
        {w.undo}
        <span class="visually-hidden">{w.undoNamed(name)}</span>
      </button>
    </form>
  );
}
