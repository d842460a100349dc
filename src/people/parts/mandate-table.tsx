import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { roleNames } from '#kit/role-names.ts';
import { mandateWords } from '../mandate-words.ts';
import type { MandateState } from '../rules/mandate-life.ts';
import type { MandateHeld } from '../views/list-mandates.ts';

const tones = { to_come: 'info', in_force: 'success', ended: undefined } as const satisfies Readonly<
  Record<MandateState, string | undefined>
>;

/** The state of a mandate: the word first, the colour last. */
export function MandateBadge({ visit, state }: { visit: Visit; state: MandateState }) {
  return (
    <span class="badge" data-tone={tones[state]}>
      {inLang(mandateWords, visit.lang).states[state]}
    </span>
  );
}

/** The mandates of one organisation, each opening on its own page. */
export function MandateTable({
  visit,
  rows,
  id,
}: {
  visit: Visit;
  rows: readonly MandateHeld[];
  id: string;
}) {
  const w = inLang(mandateWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby={id} tabindex={0}>
      <table class="table" data-density="dense">
        <caption id={id}>
          {rows[0]?.organisationName} <small>{w.count(rows.length)}</small>
        </caption>
        <thead>
          <tr>
            {[w.person, w.role, w.since, w.until, w.state].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={visit.href(`/mandats/${row.id}`)}>{row.name ?? w.nameErased}</a>
              </th>
              <td>{roleNames[row.role][visit.lang]}</td>
              <td>{formatPartialDate(row.startsOn, visit.lang)}</td>
              <td>{row.endsOn === null ? w.noEnd : formatPartialDate(row.endsOn, visit.lang)}</td>
              <td>
                <MandateBadge visit={visit} state={row.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
