import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { memberWords } from '../member-words.ts';
import type { MembersFound } from '../views/find-members.ts';
import { RuleSaid } from './rule-said.tsx';

/** Members in office, vacant seats and quorum on the day of the answer. */
export function MembersFigures({ visit, members }: { visit: Visit; members: MembersFound }) {
  const w = inLang(memberWords, visit.lang);
  const { assembly, today, day } = members;
  return (
    <ul class="figures">
      <li class="figure">
        <p class="figure-label">{w.inOffice}</p>
        <p class="figure-value">
          <span class="figure-number">{today.inOffice}</span>{' '}
          <span class="figure-unit">{w.ofSeats(assembly.seats)}</span>
        </p>
        <p class="figure-perimeter">{w.onDay(formatPartialDate(day, visit.lang))}</p>
      </li>
      <li class="figure">
        <p class="figure-label">{w.vacantSeats}</p>
        <p class="figure-value">
          <span class="figure-number">{today.vacant.length}</span>{' '}
          <span class="figure-unit">{w.vacantUnit(today.vacant.length)}</span>
        </p>
        <p class="figure-perimeter">{w.vacantEffect}</p>
      </li>
      <li class="figure">
        <p class="figure-label">{w.quorum}</p>
        <p class="figure-value">
          {today.quorum === null ? (
            <span class="figure-number unknown">{w.quorumNone}</span>
          ) : (
            <>
              <span class="figure-number">{today.quorum.required}</span>{' '}
              <span class="figure-unit">{w.quorumUnit}</span>
            </>
          )}
        </p>
        <p class="figure-perimeter">
          <RuleSaid visit={visit} rule={members.quorumRule} />
        </p>
      </li>
    </ul>
  );
}
