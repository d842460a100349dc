import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { formatAmount } from '#kit/money.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { filingWords } from '../filing-words.ts';
import type { DepositContent } from '../rules/deposit-content.ts';
import { letterAddress } from './piece-address.ts';

type Props = {
  readonly visit: Visit;
  readonly slug: string;
  readonly content: Pick<DepositContent, 'letters' | 'commitments'>;
};

/** The letters and commitments that filing freezes, or froze: a letter by its hash, a commitment as it stood. */
export function FrozenSupport({ visit, slug, content }: Props) {
  const { lang } = visit;
  const w = inLang(filingWords, lang);
  return (
    <>
      <section aria-labelledby="frozen-letters">
        <h2 id="frozen-letters">{w.letters}</h2>
        {content.letters.length === 0 && <p>{w.noLetter}</p>}
        <dl class="facts">
          {content.letters.map((one) => (
            <div key={one.id}>
              <dt>
                <a href={visit.href(letterAddress(slug, one.id))}>{one.structure}</a>
              </dt>
              <dd>
                <time datetime={one.signedAt}>{formatInstant(new Date(one.signedAt), lang)}</time>
                <br />
                <code class="hash">sha256:{one.sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="frozen-commitments">
        <h2 id="frozen-commitments">{w.commitments}</h2>
        {content.commitments.length === 0 && <p>{w.noCommitment}</p>}
        <dl class="facts">
          {content.commitments.map((one) => (
            <div key={one.id}>
              <dt>{lang === 'en' && one.wording.en !== null ? one.wording.en : one.wording.fr}</dt>
              <dd>
                {one.owner}. {w.amount}{' '}
                {formatAmount(one.amountCents === null ? null : BigInt(one.amountCents), lang)}. {w.due}{' '}
                {formatPartialDate(one.due, lang)}.
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
