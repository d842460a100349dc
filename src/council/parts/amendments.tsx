import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatHour } from '#kit/instant.ts';
import { debateWords } from '../debate-words.ts';
import { resultWords } from '../result-words.ts';
import { amendmentStates } from '../rules/amendment-state.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { CallVote } from './call-vote.tsx';
import { ItemActs } from './item-acts.tsx';

interface Given {
  readonly visit: Visit;
  readonly item: ItemNow;
}

/** The amendments of an item with their results; `acts` adds what a desk can do with each. Nothing when there is none. */
export function Amendments({
  visit,
  item,
  acts,
  level = 3,
  hall,
}: Given & { acts?: (amendment: ItemNow) => ComponentChildren; level?: 2 | 3; hall?: 'hall' }) {
  const w = inLang(debateWords, visit.lang);
  if (item.amendments.length === 0) return null;
  const id = `amendments-${item.rank}`;
  return (
    <section class="stack" data-gap="small" aria-labelledby={id}>
      {level === 2 ? <h2 id={id}>{w.amendments}</h2> : <h3 id={id}>{w.amendments}</h3>}
      <ol class="amendments">
        {item.amendments.map((one) => (
          <li key={one.id} class="stack" data-gap="small">
            <p>
              <strong>{one.title[visit.lang]}</strong>{' '}
              <AmendmentBadge visit={visit} amendment={one} item={item} />
            </p>
            {one.amends && !hall && (
              <details>
                <summary>{w.readText}</summary>
                <AmendmentText item={one} />
                <p class="muted">{w.receivedAt(formatHour(one.amends.receivedAt, visit.lang))}</p>
              </details>
            )}
            {acts?.(one)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is being voted, in the language it was written in. Nothing for an item that is no amendment. */
export function AmendmentText({ item }: Pick<Given, 'item'>) {
  if (!item.amends) return null;
  return (
    <blockquote class="amendment-text" lang="fr">
      {item.amends.text}
    </blockquote>
  );
}

/** The same with what the desk can do: put to the vote, or withdraw, which is asked twice. */
export function AmendmentsDesk({ visit, sitting, item }: Given & { sitting: SittingNow }) {
  const w = inLang(debateWords, visit.lang);
  return (
    <>
      <Amendments
        visit={visit}
        item={item}
        acts={(one) =>
          one.state === 'scheduled' && (
            <>
              <CallVote visit={visit} sitting={sitting} item={one} />
              {one.amends && (
                <details>
                  <summary>{w.withdraw(one.amends.number)}</summary>
                  <p>{w.confirmWithdrawal}</p>
                  <ItemActs visit={visit} sitting={sitting} item={one} only={['withdraw']} />
                </details>
              )}
            </>
          )
        }
      />
      {/* A text is amended, a candidacy is not. */}
      {item.nomination === null && (
        <p>
          <a href={visit.href(`/conseil/seances/${sitting.slug}/points/${item.rank}/amendements`)}>
            {w.amendmentsLink}
          </a>
        </p>
      )}
    </>
  );
}

function AmendmentBadge({ visit, amendment, item }: Given & { amendment: ItemNow }) {
  const { lang } = visit;
  const outcome = amendment.votes.at(-1)?.proclamation?.outcome;
  if (amendment.state === 'voted' && outcome)
    return (
      <span class="badge" data-tone={outcome === 'adopted' ? 'success' : 'error'}>
        {resultWords[outcome][lang]}
      </span>
    );
  // Left unvoted when its text was withdrawn or postponed.
  const moot = amendment.state === 'scheduled' && !['scheduled', 'under_discussion'].includes(item.state);
  const said = moot ? debateWords.moot[lang] : amendmentStates.states[amendment.state][lang];
  return (
    <span class="badge" data-tone={amendment.state === 'voting' ? 'info' : undefined}>
      {said.charAt(0).toUpperCase() + said.slice(1)}
    </span>
  );
}
