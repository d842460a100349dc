import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { importStepsWords } from '../import-steps-words.ts';
import { importWords } from '../import-words.ts';
import type { ImportNow } from '../queries/find-import.ts';
import type { UndoBlocker } from '../queries/undo-blockers.ts';

type Props = { visit: Visit; applied: ImportNow; blockers: readonly UndoBlocker[] };

const shownMax = 30;

/** Undoes a whole import, or says which later decisions keep it from being undone. */
export function ImportUndo({ visit, applied, blockers }: Props) {
  const w = inLang(importStepsWords, visit.lang);
  const i = inLang(importWords, visit.lang);
  return (
    <section class="stack" aria-labelledby="undo">
      <h2 id="undo">{w.undoTitle}</h2>
      <p>{w.undoLead}</p>
      {blockers.length > 0 ? (
        <div class="notice" data-kind="warning">
          <p>
            <span class="notice-kind">{w.blocked}</span> {w.DECISIONS_REST_ON_IT}
          </p>
          <ul>
            {blockers.slice(0, shownMax).map(({ code, slug, name, number }) => (
              <li key={`${code} ${slug} ${number}`}>
                <a href={visit.href(`/acteurs/${slug}`)}>
                  <bdi>{name}</bdi>
                </a>
                {visit.lang === 'fr' ? ' : ' : ': '}
                {w[code]}
                {number !== null && ` (${i.number(number)})`}
              </li>
            ))}
            {blockers.length > shownMax && <li>… {blockers.length - shownMax}</li>}
          </ul>
        </div>
      ) : (
        <form method="post" action={visit.href(`/acteurs/imports/${applied.id}/annulation`)}>
          <input type="hidden" name="once" value={newId(visit.ctx.now())} />
          <button class="button" data-kind="danger" type="submit">
            {w.undo}
          </button>
        </form>
      )}
    </section>
  );
}
