import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { begunWords, endedWords, memberWords } from '../member-words.ts';
import type { HoldingNow } from '../rules/assembly-now.ts';
import { holdsOn } from '../rules/holding.ts';
import { substituteWords } from '../substitute-words.ts';
import type { MembersFound } from '../views/find-members.ts';
import { MemberName } from './member-name.tsx';

type Props = {
  readonly visit: Visit;
  readonly members: MembersFound;
  readonly rows: readonly HoldingNow[];
};

/** Who sits in one group, by seat. */
export function GroupMembers({ visit, members, rows, name, id }: Props & { name: string; id: string }) {
  const w = inLang(memberWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby={id} tabindex={0}>
      <table class="table" data-density="dense">
        <caption id={id}>
          {name} <small>{w.groupCount(rows.length)}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{w.seat}</th>
            <th scope="col">{w.member}</th>
            <th scope="col">{w.since}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.number}</th>
              <td>
                <MemberLink visit={visit} members={members} held={row} />
                <SubstituteLine visit={visit} members={members} number={row.number} />
              </td>
              <td>
                {formatPartialDate(row.startsOn, visit.lang)}
                {row.endsOn !== null && <> ({w.endsSoon(formatPartialDate(row.endsOn, visit.lang))})</>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who sits in the seat when its member is away, where somebody is named. */
function SubstituteLine({ visit, members, number }: Omit<Props, 'rows'> & { number: number }) {
  const named = members.assembly.substitutes.find(
    (one) => one.number === number && holdsOn(one, members.day),
  );
  if (!named) return null;
  return (
    <>
      <br />
      <small>
        {substituteWords.substitute[visit.lang]}
        {visit.lang === 'fr' ? '\u00a0: ' : ': '}
        <MemberName visit={visit} members={members} personId={named.personId} />
      </small>
    </>
  );
}

/** Holdings one after the other, each with how it began and ended; linked to their seat, save on that seat's own page. */
export function HoldingsTable({
  visit,
  members,
  rows,
  caption,
  linked,
}: Props & { caption: string; linked: 'linked' | 'plain' }) {
  const w = inLang(memberWords, visit.lang);
  const { lang } = visit;
  const group = (id: string) => members.assembly.groups.find((one) => one.id === id)?.name ?? '';
  return (
    <section class="table-scroll" aria-labelledby="holdings" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="holdings">{caption}</caption>
        <thead>
          <tr>
            {[w.seat, w.member, w.group, w.from, w.beganBy, w.ends, w.endedBy].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{w.seatNumber(row.number)}</th>
              <td data-label={w.member}>
                {linked === 'linked' ? (
                  <MemberLink visit={visit} members={members} held={row} />
                ) : (
                  <MemberName visit={visit} members={members} personId={row.personId} />
                )}
              </td>
              <td data-label={w.group}>{group(row.groupId)}</td>
              <td data-label={w.from}>{formatPartialDate(row.startsOn, lang)}</td>
              <td data-label={w.beganBy}>{begunWords[row.begunBy][lang]}</td>
              <td data-label={w.ends}>
                {row.endsOn === null ? w.stillSits : formatPartialDate(row.endsOn, lang)}
              </td>
              <td data-label={w.endedBy}>{row.endedBy === null ? '–' : endedWords[row.endedBy][lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The member's name, leading to their seat: two members without a name here are told apart by the number. */
function MemberLink({ visit, members, held }: Omit<Props, 'rows'> & { held: HoldingNow }) {
  const w = inLang(memberWords, visit.lang);
  return (
    <a href={seatHref(visit, members, held.number)}>
      <MemberName visit={visit} members={members} personId={held.personId} />
      <span class="visually-hidden">, {w.seatNumber(held.number)}</span>
    </a>
  );
}

/** The page of a seat, of the same assembly as this one. */
export function seatHref(visit: Visit, members: MembersFound, number: number): string {
  const asked = visit.url.searchParams.has('assemblee') ? `?assemblee=${members.assembly.slug}` : '';
  return visit.href(`/conseil/membres/${number}${asked}`);
}
