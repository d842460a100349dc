import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { Once } from './act-button.tsx';

/** The code on the hall screen, as the secretariat sees it, and the button that draws another. */
export function PresenceCodeDesk({
  visit,
  sitting,
  code,
}: {
  visit: Visit;
  sitting: SittingNow;
  code: string | null;
}) {
  const w = inLang(debateWords, visit.lang);
  if (sittingIsOver(sitting.state) || sitting.state === 'drafted') return null;
  return (
    <section class="panel stack" data-gap="small" aria-labelledby="presence-code">
      <h2 class="panel-title" id="presence-code">
        {w.codeTitle}
      </h2>
      {code ? (
        <>
          <p class="presence-code">{code}</p>
          <p>{w.codeHint}</p>
        </>
      ) : (
        <p>{w.codeNone}</p>
      )}
      <form method="post" action={visit.href(`/conseil/seances/${sitting.slug}/code`)}>
        <Once visit={visit} />
        <button class="button" data-kind="secondary" type="submit">
          {w.drawCode}
        </button>
      </form>
      <p class="muted">
        <small>{w.drawCodeHint}</small>
      </p>
    </section>
  );
}

/** What a member types when arriving. */
export function PresenceCodeField({ visit }: { visit: Visit }) {
  const w = inLang(debateWords, visit.lang);
  return (
    <div class="field" data-width="short">
      <label for="presence-code-typed">{w.codeField}</label>
      <p class="field-hint" id="presence-code-hint">
        {w.codeFieldHint}
      </p>
      <input
        id="presence-code-typed"
        name="code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxlength={12}
        aria-describedby="presence-code-hint"
      />
    </div>
  );
}
