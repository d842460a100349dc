import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { commitmentPageWords } from '../page-words.ts';
import { CommitmentCard } from '../parts/commitment-card.tsx';
import { MarksKey } from '../parts/mark.tsx';
import { type Sum, sumByBook } from '../rules/sum-amounts.ts';
import { listCommitments } from '../views/read-commitments.ts';

/** GET /engagements: every commitment, with two sums that are never one. */
export const showPublicCommitments: Screen = async (visit) => {
  const w = inLang(commitmentPageWords, visit.lang);
  const commitments = await listCommitments(visit.ctx);
  const sums = sumByBook(commitments.map((one) => ({ kind: one.kind, amountCents: one.now.amountCents })));
  return page(visit, {
    title: w.title,
    description: w.lead,
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.title}</p>
          <h1>{w.headline}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {commitments.length === 0 ? (
          <div class="empty">
            <p>{w.none}</p>
            <p>{w.noneHint}</p>
          </div>
        ) : (
          <>
            <section class="stack" aria-labelledby="sommes">
              <h2 id="sommes">{w.sums}</h2>
              <p>{w.sumsLead}</p>
              <ul class="figures">
                <SumCard visit={visit} label={w.cashTotal} sum={sums.cash} />
                <SumCard visit={visit} label={w.inKindTotal} sum={sums.inKind} />
              </ul>
            </section>
            <section class="stack" aria-labelledby="liste">
              <h2 id="liste">{w.list}</h2>
              <div class="columns">
                {commitments.map((commitment) => (
                  <CommitmentCard key={commitment.id} visit={visit} commitment={commitment} />
                ))}
              </div>
            </section>
            <MarksKey visit={visit} />
          </>
        )}
      </>
    ),
  });
};

/** A total with what it leaves out: « non connu » as soon as one part is, the known part apart (GRE-13). */
function SumCard({ visit, label, sum }: { visit: Visit; label: string; sum: Sum }) {
  const w = inLang(commitmentPageWords, visit.lang);
  return (
    <li class="figure">
      <p class="figure-label">{label}</p>
      <p class="figure-value">
        <span class={sum.total === null ? 'figure-number unknown' : 'figure-number'}>
          {formatAmount(sum.total, visit.lang)}
        </span>
      </p>
      <p class="figure-perimeter">{w.counted(sum.knownCount, sum.unknownCount)}</p>
      {sum.total === null && sum.knownCount > 0 && (
        <p class="unknown-reason">{w.knownPart(formatAmount(sum.known, visit.lang))}</p>
      )}
    </li>
  );
}
