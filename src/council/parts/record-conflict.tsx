import { TextArea } from '#kit/http/fields.tsx';
import { untouched } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { recordWords } from '../record-words.ts';
import type { ItemWritten } from '../rules/sitting-record.ts';
import { RecordText } from './record-text.tsx';

export interface MyRecord {
  readonly report: string;
  readonly summary: string;
}

/** Both texts of an item side by side, and three ways out: mine, the saved one, or both merged. Nothing is lost. */
export function RecordConflict({
  visit,
  action,
  mine,
  theirs,
}: {
  visit: Visit;
  action: string;
  mine: MyRecord;
  theirs: ItemWritten | null;
}) {
  const w = inLang(recordWords, visit.lang);
  const version = String(theirs?.version ?? 0);
  const both = (field: keyof MyRecord) =>
    [...new Set([mine[field], theirs?.[field] ?? ''])].filter((text) => text !== '').join('\n\n');
  return (
    <section class="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{w.conflict}</h2>
      <p role="alert">{w.conflictLead}</p>
      <div class="conflict-versions">
        <article class="conflict-version" data-whose="mine">
          <h3>{w.mine}</h3>
          <Texts visit={visit} texts={mine} />
          <form method="post" action={action}>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="report" value={mine.report} />
            <input type="hidden" name="summary" value={mine.summary} />
            <button type="submit" class="button">
              {w.keepMine}
            </button>
          </form>
        </article>
        <article class="conflict-version" data-whose="theirs">
          <h3>{w.theirs}</h3>
          <Texts visit={visit} texts={theirs ?? { report: '', summary: '' }} />
          <p>
            <a class="button" data-kind="secondary" href={action}>
              {w.keepTheirs}
            </a>
          </p>
        </article>
      </div>
      <form class="form" method="post" action={action}>
        <h3>{w.merged}</h3>
        <input type="hidden" name="version" value={version} />
        <TextArea
          state={untouched}
          sentences={w}
          name="report"
          label={w.report}
          rows={3}
          value={both('report')}
        />
        <TextArea
          state={untouched}
          sentences={w}
          name="summary"
          label={w.summary}
          rows={14}
          value={both('summary')}
        />
        <div class="form-actions">
          <button type="submit" class="button" data-kind="secondary">
            {w.keepMerged}
          </button>
        </div>
      </form>
    </section>
  );
}

function Texts({ visit, texts }: { visit: Visit; texts: MyRecord }) {
  const w = inLang(recordWords, visit.lang);
  return (
    <>
      {[
        { label: w.report, text: texts.report },
        { label: w.summary, text: texts.summary },
      ].map(({ label, text }) => (
        <div key={label}>
          <h4>{label}</h4>
          {text.trim() === '' ? <p class="muted">{w.nothing}</p> : <RecordText text={text} />}
        </div>
      ))}
    </>
  );
}
