import { CommitmentCard } from '#evidence/parts.tsx';
import { type Commitment, type Sum, sumByBook } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { commitmentWords } from '../commitment-words.ts';

/** The commitments of a candidature, each with what is unknown of it. `path`: where its team follows one; null elsewhere. */
export function CommitmentList({
  visit,
  commitments,
  path,
}: {
  visit: Visit;
  commitments: readonly Commitment[];
  path: string | null;
}) {
  const w = inLang(commitmentWords, visit.lang);
  return (
    <div class="columns">
      {commitments.map((commitment) => (
        <div class="stack" data-gap="small" key={commitment.id}>
          <CommitmentCard visit={visit} commitment={commitment} linked={false} />
          {path !== null && (
            <p>
              <a href={visit.href(`${path}/${commitment.id}`)}>
                {w.open}
                <span class="visually-hidden">{w.named(commitment.wording.fr)}</span>
              </a>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

/** Two totals, never one: money and what is given in kind; « non connu » as soon as one amount is (GRE-13, GRE-15). */
export function CommitmentTotals({
  visit,
  commitments,
}: {
  visit: Visit;
  commitments: readonly Commitment[];
}) {
  const w = inLang(commitmentWords, visit.lang);
  const books = sumByBook(commitments.map((one) => ({ kind: one.kind, amountCents: one.now.amountCents })));
  return (
    <section class="panel" aria-labelledby="totals-title">
      <h2 class="panel-title" id="totals-title">
        {w.totals}
      </h2>
      <dl class="facts">
        <div>
          <dt>{w.totalCash}</dt>
          <dd>
            <Total visit={visit} sum={books.cash} />
          </dd>
        </div>
        <div>
          <dt>{w.totalInKind}</dt>
          <dd>
            <Total visit={visit} sum={books.inKind} />
          </dd>
        </div>
      </dl>
      <p class="muted">{w.totalsHint}</p>
    </section>
  );
}

function Total({ visit, sum }: { visit: Visit; sum: Sum }) {
  const w = inLang(commitmentWords, visit.lang);
  if (sum.total !== null) return <strong>{formatAmount(sum.total, visit.lang)}</strong>;
  if (sum.unknownCount === 0) return <span class="muted">{w.noneOfKind}</span>;
  return (
    <>
      <span class="unknown">{formatAmount(null, visit.lang)}</span>{' '}
      <small class="unknown-reason">
        {sum.knownCount > 0
          ? w.knownPart(formatAmount(sum.known, visit.lang), sum.knownCount, sum.unknownCount)
          : w.allUnknown(sum.unknownCount)}
      </small>
    </>
  );
}
