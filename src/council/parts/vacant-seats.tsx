import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { memberWords } from '../member-words.ts';
import type { MembersFound } from '../views/find-members.ts';
import { seatHref } from './members-table.tsx';

/** The seats nobody holds today, with who is expected; the secretariat installs somebody from here. */
export function VacantSeats({
  visit,
  members,
  keeps,
}: {
  visit: Visit;
  members: MembersFound;
  keeps: boolean;
}) {
  const w = inLang(memberWords, visit.lang);
  const { assembly, today, day } = members;
  const expected = (number: number) =>
    assembly.holdings.find((one) => one.number === number && one.startsOn > day)?.startsOn;
  return (
    <section class="stack" aria-labelledby="vacant">
      <h2 id="vacant">{w.vacantSeats}</h2>
      {today.vacant.length === 0 ? (
        <p class="muted">{w.vacantNone}</p>
      ) : (
        <ul class={keeps ? 'stack' : 'tags'} data-gap="small">
          {today.vacant.map((number) => {
            const from = expected(number);
            return (
              <li key={number} class="row">
                <a href={seatHref(visit, members, number)}>{w.seatNumber(number)}</a>
                {from && <small>{w.toCome(formatPartialDate(from, visit.lang))}</small>}
                {keeps && !from && (
                  <a
                    class="button"
                    data-kind="quiet"
                    href={visit.href(`/conseil/membres/${number}/installation`)}
                    aria-label={w.installIn(number)}
                  >
                    {w.install}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
