import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { letterSigningWords } from '../letter-signing-words.ts';
import type { LetterPromise } from '../rules/letter-text.ts';

/** What a letter promises: nature, words, amount, term; what is not known says so. Nothing when nothing is promised. */
export function LetterPromiseFacts({ visit, promise }: { visit: Visit; promise: LetterPromise | null }) {
  if (promise === null) return null;
  const w = inLang(letterSigningWords, visit.lang);
  return (
    <dl class="facts">
      <div>
        <dt>{w.promised}</dt>
        <dd>
          {w[promise.kind]}
          {w.colon} {promise.wording}
        </dd>
      </div>
      <div>
        <dt>{w.amount}</dt>
        <dd>
          {promise.amountCents === null ? (
            <span class="unknown">{formatAmount(null, visit.lang)}</span>
          ) : (
            formatAmount(promise.amountCents, visit.lang)
          )}
        </dd>
      </div>
      <div>
        <dt>{w.dueShort}</dt>
        <dd>
          {promise.due === null ? (
            <span class="unknown">{formatPartialDate(null, visit.lang)}</span>
          ) : (
            <time datetime={promise.due}>{formatPartialDate(promise.due, visit.lang)}</time>
          )}
        </dd>
      </div>
    </dl>
  );
}
