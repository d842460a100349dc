import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { memberWords } from '../member-words.ts';
import { openSubstitute } from '../rules/assembly-now.ts';
import { bracketed } from '../rules/citation.ts';
import { holdsOn, openHolding } from '../rules/holding.ts';
import { substituteEndWords, substituteWords } from '../substitute-words.ts';
import type { MembersFound } from '../views/find-members.ts';
import { MemberName } from './member-name.tsx';

interface Props {
  readonly visit: Visit;
  readonly members: MembersFound;
  readonly number: number;
  /** May the reader name and end them? */
  readonly keeps: boolean;
}

/** The substitute of a seat and those it had. Nothing where the law of the assembly knows none and none was ever named. */
export function SeatSubstitute({ visit, members, number, keeps }: Props) {
  const w = inLang(substituteWords, visit.lang);
  const { assembly, day, substitutesRule } = members;
  const all = assembly.substitutes.filter((one) => one.number === number);
  const known = substitutesRule.value !== 'none';
  if (!known && all.length === 0) return null;
  const now = all.find((one) => holdsOn(one, day));
  const open = openSubstitute(assembly, number);
  const says = substitutesRule.says[visit.lang];
  const base = `/conseil/membres/${number}/suppleant`;
  return (
    <section class="stack" data-gap="small" aria-labelledby="substitute">
      <h2 id="substitute">{w.substitute}</h2>
      {now ? (
        <p>
          <MemberName visit={visit} members={members} personId={now.personId} />,{' '}
          {w.since(formatPartialDate(now.startsOn, visit.lang))}.
        </p>
      ) : (
        <p>{w.none}</p>
      )}
      <p class="muted">
        <small>
          {says.charAt(0).toUpperCase() + says.slice(1)}
          {bracketed(substitutesRule.article, visit.lang)}.
        </small>
      </p>
      {keeps && open && (
        <p>
          <a class="button" data-kind="secondary" href={visit.href(`${base}/fin`)}>
            {w.end}
          </a>
        </p>
      )}
      {keeps && known && !open && openHolding(assembly.holdings, number) !== null && (
        <p>
          <a class="button" data-kind="secondary" href={visit.href(base)}>
            {w.name}
          </a>
        </p>
      )}
      {all.some((one) => one !== now) && <SubstitutesTable visit={visit} members={members} number={number} />}
    </section>
  );
}

function SubstitutesTable({ visit, members, number }: Omit<Props, 'keeps'>) {
  const m = inLang(memberWords, visit.lang);
  const w = inLang(substituteWords, visit.lang);
  const rows = members.assembly.substitutes.filter((one) => one.number === number);
  return (
    <section class="table-scroll" aria-labelledby="substitutes" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="substitutes">{w.history}</caption>
        <thead>
          <tr>
            {[w.substitute, m.from, m.ends, m.endedBy].map((label) => (
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
                <MemberName visit={visit} members={members} personId={row.personId} />
              </th>
              <td data-label={m.from}>{formatPartialDate(row.startsOn, visit.lang)}</td>
              <td data-label={m.ends}>
                {row.endsOn === null ? w.stillNamed : formatPartialDate(row.endsOn, visit.lang)}
              </td>
              <td data-label={m.endedBy}>
                {row.endedBy === null ? '–' : substituteEndWords[row.endedBy][visit.lang]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
