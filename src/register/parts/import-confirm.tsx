import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatNumber } from '#kit/numbers.ts';
import { remarkWords } from '../import-row-words.ts';
import { importStepsWords } from '../import-steps-words.ts';
import type { ImportNow, Judged } from '../queries/find-import.ts';
import { isAcceptable, isAlert } from '../rules/import-row.ts';
import type { ImportRow } from '../views/list-import-rows.ts';
import { nameInRow } from './import-rows.tsx';

type Props = { visit: Visit; draft: ImportNow; judged: Judged; alerts: readonly ImportRow[] };

/** Writes the import, with the rows set aside that the team ticks; what was read is what is confirmed. */
export function ImportConfirm({ visit, draft, judged, alerts }: Props) {
  const w = inLang(importStepsWords, visit.lang);
  const { created, updated, unchanged } = judged.counts;
  const acceptable = alerts.filter((row) => isAcceptable(row.remarks));
  const nothing = created + updated === 0;
  return (
    <>
      {nothing && (
        <div class="notice" data-kind="info" role="status">
          <p>{unchanged > 0 ? w.nothing : w.nothingGood}</p>
        </div>
      )}
      {(!nothing || acceptable.length > 0) && (
        <ConfirmForm visit={visit} draft={draft} judged={judged} alerts={alerts} />
      )}
    </>
  );
}

function ConfirmForm({ visit, draft, judged, alerts }: Props) {
  const { lang } = visit;
  const w = inLang(importStepsWords, lang);
  const { created, updated } = judged.counts;
  const acceptable = alerts.filter((row) => isAcceptable(row.remarks));
  return (
    <form class="form" method="post" action={visit.href(`/acteurs/imports/${draft.id}/application`)}>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <input type="hidden" name="difference" value={judged.difference} />
      {acceptable.length > 0 && (
        <fieldset>
          <legend>{w.acceptTitle}</legend>
          <p class="field-hint">{w.acceptHint}</p>
          {acceptable.map((row) => (
            <div key={row.line} class="choice">
              <input type="checkbox" id={`accept-${row.line}`} name="accept" value={row.line} />
              <label for={`accept-${row.line}`}>
                <bdi>
                  {w.accept(formatNumber(row.line, lang), nameInRow(row.cells, judged.columns).slice(0, 120))}
                </bdi>
              </label>
              <div class="field-hint">
                {row.remarks.filter(isAlert).map((alert) => (
                  <p key={alert.code}>{remarkWords[alert.code][lang]}</p>
                ))}
              </div>
            </div>
          ))}
          {judged.counts.alert > alerts.length && (
            <p>{w.moreAlerts(formatNumber(judged.counts.alert - alerts.length, lang))}</p>
          )}
        </fieldset>
      )}
      <p class="field-hint">{w.confirmHint}</p>
      <div class="form-actions">
        <button class="button" type="submit">
          {created + updated === 0
            ? w.confirmTicked
            : w.confirm(created, updated, [formatNumber(created, lang), formatNumber(updated, lang)])}
        </button>
      </div>
    </form>
  );
}

/** Gives the draft up: its rows go, the list of imports no longer shows it. */
export function AbandonForm({ visit, draft }: { visit: Visit; draft: ImportNow }) {
  const w = inLang(importStepsWords, visit.lang);
  return (
    <form method="post" action={visit.href(`/acteurs/imports/${draft.id}/abandon`)}>
      <button class="button" data-kind="quiet" type="submit">
        {w.abandon}
      </button>
    </form>
  );
}
