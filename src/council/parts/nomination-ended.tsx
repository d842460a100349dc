import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { type ItemNow, lastVote, type SittingNow } from '../rules/sitting-now.ts';
import { RoundResult } from './round-result.tsx';

interface Given {
  readonly visit: Visit;
  readonly item: ItemNow;
}

/** The rounds proclaimed before the last ballot, the latest first. */
export function EarlierRounds({ visit, sitting, item }: Given & { sitting: SittingNow }) {
  const w = inLang(nominationWords, visit.lang);
  const last = lastVote(item);
  const earlier = item.votes
    .filter((vote) => vote.proclamation !== null && vote.id !== last?.id)
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{w.earlier}</summary>
      <div class="stack">
        {earlier.map(
          (vote) =>
            vote.count && (
              <RoundResult
                key={vote.id}
                visit={visit}
                sitting={sitting}
                item={item}
                vote={vote}
                count={vote.count}
              />
            ),
        )}
      </div>
    </details>
  );
}
