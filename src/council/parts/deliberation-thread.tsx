import type { Commitment } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { deliberationWords, outcomeWords } from '../deliberation-words.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { isWithoutVote } from '../rules/without-vote.ts';
import { capitalised } from './deliberation-card.tsx';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly deliberation: Deliberation;
  readonly promises: readonly Commitment[];
}

/** From the dossier to the vote to the euro, one link each; an amount that is not known is a step that is missing. */
export function DeliberationThread({ visit, deliberation, promises }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const { subject, slug, wording, outcome } = deliberation;
  const cash = promises.find((one) => one.kind === 'cash') ?? null;
  const cents = cash?.now.amountCents ?? null;
  return (
    <section aria-labelledby="thread">
      <h2 id="thread">{w.thread}</h2>
      <ol class="thread">
        {subject !== null && (
          <li class="thread-step" data-kind="figure">
            <p class="thread-kind">{w.threadFile}</p>
            <p class="thread-name">
              <a href={visit.href(`/sujets/${subject}`)}>{w.threadFileName}</a>
            </p>
          </li>
        )}
        <li class="thread-step" data-kind="vote">
          <p class="thread-kind">
            {isWithoutVote(deliberation) ? outcomeWords[outcome][visit.lang] : w.threadVote}
          </p>
          <p class="thread-name">
            <a href={visit.href(`/conseil/deliberations/${slug}`)}>{capitalised(wording[visit.lang])}</a>
          </p>
        </li>
        <li class="thread-step" data-kind="euro" data-state={cents === null ? 'missing' : undefined}>
          <p class="thread-kind">{w.threadEuro}</p>
          <p class="thread-name">
            <a href={visit.href(cash === null ? '/engagements' : `/engagements/${cash.id}`)}>
              {cents === null ? (
                <span class="unknown">{w.threadEuroUnknown}</span>
              ) : (
                formatAmount(cents, visit.lang)
              )}
            </a>
          </p>
        </li>
      </ol>
    </section>
  );
}
