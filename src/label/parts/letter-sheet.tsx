import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay, formatInstant } from '#kit/instant.ts';
import { letterSigningWords } from '../letter-signing-words.ts';
import { type LetterContent, letterParagraphs } from '../rules/letter-text.ts';
import { LetterPromiseFacts } from './letter-promise.tsx';

/** A letter as it reads on paper: before its signature when `signedAt` is null. */
export type LetterOnPaper = Pick<
  LetterContent,
  'structureName' | 'capacity' | 'body' | 'promise' | 'lang'
> & {
  /** Null once erased, and where the public reads: the name is not published. */
  readonly signatoryName: string | null;
  readonly signedAt: Date | null;
};

/** The sheet: structure and date above, text in the letter's own language, promise, signature. */
export function LetterSheet({ visit, letter }: { visit: Visit; letter: LetterOnPaper }) {
  const { signedAt } = letter;
  return (
    <article class="letter">
      <header class="letter-head">
        <p>
          <strong>{letter.structureName}</strong>
        </p>
        {signedAt && (
          <p>
            <time datetime={signedAt.toISOString()}>{formatDay(signedAt, visit.lang)}</time>
          </p>
        )}
      </header>
      <div class="prose" lang={letter.lang === visit.lang ? undefined : letter.lang}>
        {letterParagraphs(letter.body).map((paragraph, rank) => (
          // Paragraphs have no other identity than their place, and never move.
          <p key={String(rank)}>
            {paragraph.split('\n').map((line, at) => (
              <>
                {at > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ))}
      </div>
      <LetterPromiseFacts visit={visit} promise={letter.promise} />
      <footer class="letter-sign">
        {letter.signatoryName !== null && <p>{letter.signatoryName}</p>}
        <p>{letter.capacity}</p>
      </footer>
    </article>
  );
}

/** When a version was signed, and the fingerprint that proves it has not changed. */
export function LetterProof({ visit, letter }: { visit: Visit; letter: { signedAt: Date; sha256: string } }) {
  const w = inLang(letterSigningWords, visit.lang);
  return (
    <>
      <p>{w.signedOn(formatInstant(letter.signedAt, visit.lang))}</p>
      <p>
        {w.hash}
        {w.colon} <code class="hash">{letter.sha256}</code>
      </p>
    </>
  );
}
