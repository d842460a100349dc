import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { letterWords } from '../letter-words.ts';
import type { PublicLetter } from '../views/public-letters.ts';
import { LetterSheet } from './letter-sheet.tsx';

/**
 * The letters of a candidature as the public reads them: structure, capacity, date, fingerprint, and the text where its
 * signatory ticked « publier ». Never a name.
 */
export function LetterList({ visit, letters }: { visit: Visit; letters: readonly PublicLetter[] }) {
  const w = inLang(letterWords, visit.lang);
  if (letters.length === 0) return <p class="muted">{w.nonePublic}</p>;
  return (
    <ul class="pieces">
      {letters.map((letter) => (
        <li class="piece" key={letter.sha256}>
          <span class="piece-kind" aria-hidden="true">
            {w.letterKind}
          </span>
          <div class="piece-body">
            <p class="piece-name">{letter.structureName}</p>
            <p class="piece-meta">
              {letter.capacity},{' '}
              <time datetime={letter.signedAt.toISOString()}>{formatDay(letter.signedAt, visit.lang)}</time>
            </p>
            <p>
              <code class="hash">sha256:{letter.sha256}</code>
            </p>
            {letter.text && (
              <details>
                <summary>{w.readText}</summary>
                <LetterSheet visit={visit} letter={{ ...letter, ...letter.text, signatoryName: null }} />
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
