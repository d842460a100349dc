import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '#kit/http/fields.tsx';
import type { FormState } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { letterSigningWords } from '../letter-signing-words.ts';
import { LetterAsk } from '../parts/letter-ask.tsx';
import { PromiseFields, PublishField, SignatoryFields } from '../parts/letter-fields.tsx';
import { LetterProof, LetterSheet } from '../parts/letter-sheet.tsx';
import { Once } from '../parts/support-once.tsx';
import type { LetterDraft } from '../rules/letter-form.ts';
import type { OpenLetterLink } from '../views/find-letter-link.ts';

// A personal link is a secret in an address: no cache keeps it, no index lists it, no other site receives it.
const discreet = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** The form, empty, corrected or refused. `action` is the link's own address. */
export function letterFormPage(visit: Visit, link: OpenLetterLink, state: FormState, status = 200): Response {
  const w = inLang(letterSigningWords, visit.lang);
  const [current] = link.letters;
  const stale = state.faults.some((one) => one.code === 'STALE');
  return letterPage(visit, link, status, [
    <LetterAsk key="ask" visit={visit} link={link} />,
    stale && current && (
      <section key="conflict" class="conflict" aria-labelledby="conflict-title">
        <h2 id="conflict-title">{w.STALE}</h2>
        <LetterSheet visit={visit} letter={current} />
      </section>
    ),
    // A POST that answers a page (the preview) is the browser's business, not a script's.
    <form key="form" class="form" method="post" action={visit.href(visit.path)} data-turbo="false">
      <h2>{w.yourLetter}</h2>
      <ErrorSummary lang={visit.lang} state={state} sentences={w} />
      <Hidden visit={visit} state={state} version={current?.version ?? 0} />
      <SignatoryFields visit={visit} state={state} structure={link.invitation.structureName} />
      <PromiseFields visit={visit} state={state} />
      <PublishField visit={visit} state={state} />
      <div class="form-actions">
        <button class="button" type="submit" name="step" value="preview">
          {w.preview}
        </button>
      </div>
    </form>,
  ]);
}

/** What will be signed, as it will read; everything typed travels in the form, nothing is stored yet. */
export function letterPreviewPage(
  visit: Visit,
  link: OpenLetterLink,
  state: FormState,
  draft: LetterDraft,
): Response {
  const w = inLang(letterSigningWords, visit.lang);
  const typed = Object.entries(state.values).filter(([name]) => !['step', 'once', 'version'].includes(name));
  return letterPage(visit, link, 200, [
    <section key="preview" class="stack" aria-labelledby="preview-title">
      <h2 id="preview-title">{w.previewTitle}</h2>
      <p>{w.previewHint}</p>
      <LetterSheet visit={visit} letter={{ ...draft, lang: visit.lang, signedAt: null }} />
      <p>{draft.publication === 'published' ? w.willPublish : w.wontPublish}</p>
      <p>{w.signMeans}</p>
      <form method="post" action={visit.href(visit.path)} data-turbo="false">
        <Hidden visit={visit} state={state} version={link.letters[0]?.version ?? 0} />
        {typed.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div class="form-actions">
          <button class="button" type="submit" name="step" value="sign">
            {w.sign}
          </button>
          <button class="button" data-kind="secondary" type="submit" name="step" value="edit">
            {w.edit}
          </button>
        </div>
      </form>
    </section>,
  ]);
}

/** The signed letter, for its signatory: the proof to keep, and the correction while it is possible. */
export function letterSignedPage(visit: Visit, link: OpenLetterLink): Response {
  const w = inLang(letterSigningWords, visit.lang);
  const [current] = link.letters;
  if (!current) return letterNoticePage(visit, 'closed');
  return letterPage(visit, link, 200, [
    <div key="done" class="notice" data-kind="success" role="status">
      <p class="notice-title">{w.signedTitle}</p>
      <LetterProof visit={visit} letter={current} />
      <p>{w.keepHash}</p>
    </div>,
    <LetterSheet key="sheet" visit={visit} letter={current} />,
    <p key="publication">{current.publication === 'published' ? w.willPublish : w.wontPublish}</p>,
    link.window === 'may_correct' ? (
      <div key="correct" class="blocked">
        <a class="button" data-kind="secondary" href={visit.href(`${visit.path}?corriger=1`)}>
          {w.correct}
        </a>
        <p class="blocked-reason">{w.correctHint}</p>
      </div>
    ) : (
      <p key="frozen">{w.frozen}</p>
    ),
  ]);
}

/** One plain page each for a link that leads nowhere, has expired, was withdrawn, or comes too late. */
export function letterNoticePage(visit: Visit, why: 'unknown' | 'expired' | 'revoked' | 'closed'): Response {
  const w = inLang(letterSigningWords, visit.lang);
  return page(visit, {
    title: w[`${why}Title`],
    status: why === 'unknown' ? 404 : 410,
    headers: discreet,
    body: (
      <div class="notice" data-kind="warning">
        <h1 class="notice-title">{w[`${why}Title`]}</h1>
        <p>{w[`${why}Text`]}</p>
      </div>
    ),
  });
}

function letterPage(visit: Visit, link: OpenLetterLink, status: number, body: ComponentChildren): Response {
  const w = inLang(letterSigningWords, visit.lang);
  const title = w.askTitle(link.candidature.title[visit.lang]);
  return page(visit, {
    title,
    status,
    headers: discreet,
    body: (
      <>
        <header class="page-head">
          <h1>{title}</h1>
        </header>
        {body}
      </>
    ),
  });
}

function Hidden({ visit, state, version }: { visit: Visit; state: FormState; version: number }) {
  // After « une autre version », signing again is a choice made with both versions before one's eyes.
  const stale = state.faults.some((one) => one.code === 'STALE');
  const seen = stale ? String(version) : (state.values['version'] ?? String(version));
  return (
    <>
      <Once visit={visit} state={state} />
      <input type="hidden" name="version" value={seen} />
    </>
  );
}
