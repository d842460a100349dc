import { inLang, type Lang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { answerOf } from '../rules/nomination-round.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';

/** Votes by candidate, most first, who is elected said in words as well; empty before the close. */
export function CandidateVotes({ lang, item, vote }: { lang: Lang; item: ItemNow; vote: VoteNow }) {
  const w = inLang(nominationWords, lang);
  // Who is elected is not shown before the president has proclaimed it.
  const elected = vote.proclamation?.outcome === 'appointed' ? answerOf(item, vote)?.elected : null;
  const sorted = vote.candidates.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  return (
    <table class="table candidate-votes">
      <thead>
        <tr>
          <th scope="col">{w.candidate}</th>
          <th scope="col" class="num">
            {w.votes}
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((one) => (
          <tr key={one.id} data-state={one.id === elected ? 'elected' : undefined}>
            <th scope="row">
              {one.name}{' '}
              {one.id === elected && (
                <span class="elected-mark">
                  <span aria-hidden="true">✓ </span>
                  {w.elected(one.name)}
                </span>
              )}
            </th>
            <td class="num">{one.votes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
