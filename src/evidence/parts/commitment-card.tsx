import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { Commitment, Wording } from '../rules/commitment-now.ts';
import { evidenceWords } from '../words.ts';
import { Mark } from './mark.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly commitment: Commitment;
  /** Level of the heading in its page; 3 by default. */
  readonly level?: 2 | 3 | 4;
  /** False where the title must not lead to the public page. A draft's commitment has no such page: it never links. */
  readonly linked?: boolean;
  /** Another heading than the wording, on a page that bears the wording already. */
  readonly heading?: string;
}

/** One commitment: what was said, by whom, for how much (unknown is said), for when, and where it stands. */
export function CommitmentCard({ visit, commitment, level = 3, linked = true, heading }: Props) {
  const w = inLang(evidenceWords, visit.lang);
  const Heading = `h${level}` as const;
  return (
    <article class="commitment" data-state={commitment.now.state === 'fulfilled' ? 'kept' : 'pledged'}>
      <div class="commitment-head">
        <Heading>{heading ?? <Title visit={visit} commitment={commitment} linked={linked} />}</Heading>
        <span class="badge" data-tone={commitment.now.state === 'fulfilled' ? 'success' : 'info'}>
          {commitment.now.state === 'fulfilled' ? w.fulfilled : w.pledged}
        </span>
      </div>
      <Amount visit={visit} commitment={commitment} />
      <dl class="facts">
        <div>
          <dt>{w.by}</dt>
          <dd>{commitment.owner}</dd>
        </div>
        <div>
          <dt>{w.kind}</dt>
          <dd>{w[commitment.kind]}</dd>
        </div>
        <Due visit={visit} commitment={commitment} />
        {commitment.now.fulfilledAt && (
          <>
            <div>
              <dt>{w.fulfilledAt}</dt>
              <dd>
                <time datetime={commitment.now.fulfilledAt}>
                  {formatPartialDate(commitment.now.fulfilledAt, visit.lang)}
                </time>
              </dd>
            </div>
            <div>
              <dt>{w.slippage}</dt>
              <dd>
                {commitment.now.slippageMonths === null ? (
                  <span class="unknown">{w.unknownSlippage}</span>
                ) : (
                  w.months(commitment.now.slippageMonths)
                )}
              </dd>
            </div>
          </>
        )}
        {commitment.source && (
          <div>
            <dt>{w.saidIn}</dt>
            <dd>
              <SourceLine visit={visit} source={commitment.source} />{' '}
              <Mark visit={visit} mark={commitment.mark} />
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}

function Title({ visit, commitment, linked }: Props) {
  const words = <Worded wording={commitment.wording} lang={visit.lang} />;
  return linked && commitment.publishedAt ? (
    <a href={visit.href(`/engagements/${commitment.id}`)}>{words}</a>
  ) : (
    words
  );
}

function Amount({ visit, commitment }: Props) {
  const w = inLang(evidenceWords, visit.lang);
  const { kind, now, amountReason } = commitment;
  if (kind === 'result' || kind === 'trajectory') {
    return <p class="muted">{amountReason ? amountReason[visit.lang] : w.noAmount}</p>;
  }
  if (now.amountCents !== null) {
    return <p class="commitment-amount">{formatAmount(now.amountCents, visit.lang)}</p>;
  }
  return (
    <>
      <p class="commitment-amount">
        <span class="unknown">{w.unknownAmount}</span>
      </p>
      {amountReason && <p class="unknown-reason">{amountReason[visit.lang]}</p>}
    </>
  );
}

function Due({ visit, commitment }: Props) {
  const w = inLang(evidenceWords, visit.lang);
  const { due, dueWords, dueMark, now } = commitment;
  const words = dueWords?.[visit.lang] ?? (due === null ? null : formatPartialDate(due, visit.lang));
  return (
    <>
      <div>
        <dt>{w.due}</dt>
        <dd>
          {words ?? <span class="unknown">{w.unknownDue}</span>}
          {dueMark && (
            <>
              {' '}
              <Mark visit={visit} mark={dueMark} />
            </>
          )}
        </dd>
      </div>
      {now.due !== due && (
        <div>
          <dt>{w.dueNow}</dt>
          <dd>{formatPartialDate(now.due, visit.lang)}</dd>
        </div>
      )}
    </>
  );
}

/** Words in the reader's language, or in French and marked as such when nobody translated them. */
export function Worded({ wording, lang }: { wording: Wording; lang: Visit['lang'] }) {
  if (lang === 'fr') return wording.fr;
  return wording.en === null ? <span lang="fr">{wording.fr}</span> : wording.en;
}
