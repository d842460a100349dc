import { TextArea } from '#kit/http/fields.tsx';
import { untouched } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { dossierWords } from '../dossier-words.ts';
import type { SavedAnswer } from '../queries/read-draft.ts';
import { TypedText } from './typed-text.tsx';

/** What the writer was about to save. */
export interface MyAnswer {
  readonly act: string;
  readonly text: string;
  readonly reason: string;
  readonly ready: string;
}

type Props = {
  readonly visit: Visit;
  readonly action: string;
  readonly mine: MyAnswer;
  readonly theirs: SavedAnswer | null;
  readonly theirName: string;
};

/** Both texts side by side, and three ways out: mine, theirs, or both merged by hand. Nothing is lost before a choice. */
export function AnswerConflict({ visit, action, mine, theirs, theirName }: Props) {
  const { lang } = visit;
  const w = inLang(dossierWords, lang);
  const version = String(theirs?.version ?? 0);
  const blank = mine.act === 'blank';
  const savedAt = theirs ? formatInstant(theirs.editedAt, lang) : '';
  const theirText = theirs?.text ?? '';
  return (
    <section class="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{w.conflict}</h2>
      <p role="alert">{w.conflictLead(theirName, savedAt)}</p>
      <div class="conflict-versions">
        <article class="conflict-version" data-whose="mine">
          <h3>{w.mine}</h3>
          <Text visit={visit} text={mine.text} reason={blank ? mine.reason : null} />
          <form method="post" action={action}>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="text" value={mine.text} />
            <input type="hidden" name="reason" value={mine.reason} />
            <input type="hidden" name="ready" value={mine.ready} />
            <button type="submit" class="button" name="act" value={blank ? 'blank' : 'save'}>
              {w.keepMine}
            </button>
          </form>
        </article>
        <article class="conflict-version" data-whose="theirs">
          <h3>{w.theirs}</h3>
          <Text visit={visit} text={theirText} reason={theirs?.blankReason ?? null} />
          <p>
            <a class="button" data-kind="secondary" href={action}>
              {w.keepTheirs}
            </a>
          </p>
        </article>
      </div>
      <form class="form" method="post" action={action}>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="ready" value={mine.ready} />
        <TextArea
          state={untouched}
          sentences={w}
          name="text"
          label={w.merged}
          hint={w.mergedHint}
          rows={14}
          value={[mine.text, theirText].filter((text) => text !== '').join('\n\n')}
        />
        <div class="form-actions">
          <button type="submit" class="button" data-kind="secondary" name="act" value="save">
            {w.keepMerged}
          </button>
        </div>
      </form>
    </section>
  );
}

/** A text as it was typed, or the reason for leaving it blank. */
function Text({ visit, text, reason }: { visit: Visit; text: string; reason: string | null }) {
  const w = inLang(dossierWords, visit.lang);
  if (reason !== null) return <p>{w.leftBlank(reason)}</p>;
  if (text.trim() === '') return <p class="muted">{w.emptyText}</p>;
  return <TypedText text={text} />;
}
