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
  on = 'page',
}: {
  lang: Lang;
  sitting: SittingNow;
  votes: readonly SeatVote[];
  id: string;
  /** On the hall screen: the three senses only, and the title for those who listen. */
  on?: 'page' | 'hall';
}) {
  const w = inLang(resultWords, lang);
  const senses = [
    ['for', w.for],
    ['against', w.against],
    ['abstain', w.abstainShort],
    ['silent', w.silent],
    ['absent', w.absent],
  ] as const;
  const columns = on === 'hall' ? senses.slice(0, 3) : senses;
  return (
    <section class="table-scroll" aria-labelledby={id} tabindex={0}>
      <table class="table" data-density={on === 'hall' ? undefined : 'dense'}>
        <caption id={id} class={on === 'hall' ? 'visually-hidden' : undefined}>
          {w.byGroup}
        </caption>
        <thead>
          <tr>
            <th scope="col">{councilWords.group[lang]}</th>
            {columns.map(([sense, label]) => (
              <th key={sense} scope="col" class="num">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupVotes(sitting, votes).map((group) => (
            <tr key={group.groupId}>
              <th scope="row" class="nowrap">
                {group.name}
              </th>
              {columns.map(([sense]) => (
                <td key={sense} class="num">
                  {group[sense]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
