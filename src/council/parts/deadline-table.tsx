import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { deadlineNames, deadlineStates, deadlineWords, markWords } from '../deadline-words.ts';
import { citation } from '../rules/citation.ts';
import type { Deadline, DeadlineState } from '../rules/deadlines.ts';

const tones: Readonly<Record<DeadlineState, string | undefined>> = {
  unknown: 'blank',
  to_come: 'todo',
  met: 'success',
  met_late: 'warning',
  late: 'error',
  running: 'info',
  over: undefined,
};

/** Deadlines with their article, their state (first: a phone shows two columns), last day, and the day they run from. */
export function DeadlineTable({
  visit,
  caption,
  deadlines,
}: {
  visit: Visit;
  caption: string;
  deadlines: readonly Deadline[];
}) {
  const { lang } = visit;
  const w = inLang(deadlineWords, lang);
  const day = (text: string | null) => (text === null ? w.unknown : formatPartialDate(text, lang));
  const metOn = ({ rule, metOn: done }: Deadline) =>
    rule.kind === 'period' ? w.nothingToDo : done === null ? w.notYet : day(done);
  return (
    <section class="table-scroll" tabindex={0} aria-label={caption}>
      <table class="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.what}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.due}</th>
            <th scope="col">{w.metOn}</th>
            <th scope="col">{w.from}</th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map((one) => (
            <tr key={one.key}>
              <th scope="row">
                {deadlineNames[one.key][lang]}{' '}
                <small class="muted">
                  {citation(one.rule.article, lang)}, {markWords[one.rule.mark][lang]}
                </small>
              </th>
              <td>
                <span class="badge" data-tone={tones[one.state]}>
                  {deadlineStates[one.state][lang]}
                </span>
              </td>
              <td>{day(one.due)}</td>
              <td>{metOn(one)}</td>
              <td>{day(one.from)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
