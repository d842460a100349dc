import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { convocationWords } from '../convocation-words.ts';
import { expectedAttendance } from '../rules/attendance.ts';
import type { SendingFollowed } from '../views/follow-sendings.ts';

/** What the replies let one expect, against the quorum; and that nothing of it counts in the hall. */
export function ExpectedPresence({
  visit,
  sendings,
}: {
  visit: Visit;
  sendings: readonly SendingFollowed[];
}) {
  const w = inLang(convocationWords, visit.lang);
  const found = expectedAttendance(sendings.map((one) => one.reply?.answer ?? null));
  const { counts } = found;
  const colon = visit.lang === 'fr' ? ' : ' : ': ';
  return (
    <section class="panel stack" aria-labelledby="expected">
      <h2 class="panel-title" id="expected">
        {w.expectedTitle}
      </h2>
      <p>
        <strong>{w.expected(found.expected, found.inOffice)}.</strong> {w.expectedQuorum(found.required)}{' '}
        {found.quorum === 'expected' ? w.expectedYes : w.expectedNo}
      </p>
      <ul class="row">
        {(['present', 'late', 'absent', 'represented'] as const).map((answer) => (
          <li key={answer}>
            {w[answer]}
            {colon}
            {counts[answer]}
          </li>
        ))}
        <li>
          {w.noReply}
          {colon}
          {found.silent}
        </li>
      </ul>
      <div class="notice" data-kind="warning">
        <p>{w.onTheSpot}</p>
      </div>
    </section>
  );
}
