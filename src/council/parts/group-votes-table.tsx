import { inLang, type Lang } from '#kit/i18n.ts';
import { resultWords } from '../result-words.ts';
import { groupVotes, type SeatVote } from '../rules/seat-senses.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

/** What the hemicycle shows, by group, as a table. */
export function GroupVotesTable({
  lang,
  sitting,
  votes,
  id,
}: {
  lang: Lang;
  sitting: SittingNow;
  votes: readonly SeatVote[];
  id: string;
}) {
  const w = inLang(resultWords, lang);
  const columns = [w.for, w.against, w.abstainShort, w.silent, w.absent];
  return (
    <section class="table-scroll" aria-labelledby={id} tabindex={0}>
      <table class="table" data-density="dense">
        <caption id={id}>{w.byGroup}</caption>
        <thead>
          <tr>
            <th scope="col">{councilWords.group[lang]}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="num">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupVotes(sitting, votes).map((group) => (
            <tr key={group.groupId}>
              <th scope="row">{group.name}</th>
              <td class="num">{group.for}</td>
              <td class="num">{group.against}</td>
              <td class="num">{group.abstain}</td>
              <td class="num">{group.silent}</td>
              <td class="num">{group.absent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
