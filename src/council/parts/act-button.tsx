import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { newId } from '#kit/ids.ts';
import { sayRefusal } from '../refusal-words.ts';
import { citation } from '../rules/citation.ts';
import { lawBehind, type Refused } from '../rules/council-refused.ts';

export interface ActButtonProps {
  readonly visit: Visit;
  /** The address that carries out the act. */
  readonly action: string;
  readonly label: ComponentChildren;
  readonly kind?: 'secondary' | 'quiet' | 'danger';
  /** What stands against it now: the button stays, and says why. */
  readonly refusals: readonly Refused[];
  readonly large?: boolean;
  /** Where the reason is already written on the page, once for several buttons; else it is written beside this one. */
  readonly reasonAt?: string;
}

/** One act, one button: it posts, or it stays visible with the reason why not. */
export function ActButton({ visit, action, label, kind, refusals, large, reasonAt }: ActButtonProps) {
  const size = large ? 'large' : undefined;
  if (refusals.length === 0) {
    return (
      <form method="post" action={visit.href(action)}>
        <Once visit={visit} />
        <button class="button" type="submit" data-kind={kind} data-size={size}>
          {label}
        </button>
      </form>
    );
  }
  const why = reasonAt ?? `why${action.replaceAll('/', '-')}`;
  return (
    <div class="blocked">
      <button class="button" type="button" data-kind={kind} aria-disabled="true" aria-describedby={why}>
        {label}
      </button>
      {!reasonAt && <BlockedReason visit={visit} id={why} refusals={refusals} />}
    </div>
  );
}

/** Why an act cannot be done now, each reason with its article. */
export function BlockedReason({
  visit,
  id,
  refusals,
}: {
  visit: Visit;
  id: string;
  refusals: readonly Refused[];
}) {
  return (
    <p class="blocked-reason" id={id}>
      {refusals.map((refused) => {
        const article = lawBehind(refused)?.article;
        return (
          <span key={refused.code}>
            {sayRefusal(refused, visit.lang)} {article && `(${citation(article, visit.lang)})`}{' '}
          </span>
        );
      })}
    </p>
  );
}

/** The key of this submission: sent twice, it acts once. */
export function Once({ visit }: { visit: Visit }) {
  return <input type="hidden" name="once" value={newId(visit.ctx.now())} />;
}
