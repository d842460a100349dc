import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { filingWords } from '../filing-words.ts';
import type { DepositStub } from '../views/list-deposits.ts';
import { ReceiptLink } from './receipt-link.tsx';

type Props = { readonly visit: Visit; readonly slug: string; readonly deposits: readonly DepositStub[] };

/** The filed versions, each linked to its frozen page: for the team. */
export function DepositList({ visit, slug, deposits }: Props) {
  const w = inLang(filingWords, visit.lang);
  return (
    <section aria-labelledby="deposit-list">
      <h2 id="deposit-list">{w.deposits}</h2>
      {deposits.length === 0 && <p>{w.noDeposit}</p>}
      <dl class="facts">
        {deposits.map((one) => (
          <div key={one.number}>
            <dt>
              <a href={visit.href(`/candidatures/${slug}/depots/${one.number}`)}>{w.version(one.number)}</a>
            </dt>
            <dd>
              <time datetime={one.at.toISOString()}>{formatInstant(one.at, visit.lang)}</time>
              <br />
              <code class="hash">sha256:{one.sha256}</code>
              <br />
              <ReceiptLink visit={visit} slug={slug} number={one.number} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
