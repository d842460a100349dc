import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { assemblyWords } from '../assembly-words.ts';
import type { GroupDescribed, GroupsDescribed, GroupsDiscrepancy } from '../rules/assembly.ts';

type InLang = { readonly visit: Pick<Visit, 'lang'> };

/** The groups as one source describes them; seats bear their date, and what the source does not give is said. */
export function GroupsTable({ visit, description }: InLang & { description: GroupsDescribed }) {
  const w = inLang(assemblyWords, visit.lang);
  const { key, asOf, groups, source } = description;
  const day = asOf === null ? null : formatPartialDate(asOf, visit.lang);
  const mapped = groups.some((group) => group.mappedName !== null);
  const total = groups.reduce<number | null>(
    (sum, group) => (sum === null || group.seats === null ? null : sum + group.seats),
    0,
  );
  return (
    <div class="stack" data-gap="small">
      <h3 id={`d-${key}`}>
        {day === null ? w.noDate : w.asOf(day)}, {w.groupCount(groups.length)}
      </h3>
      <p>{description.note[visit.lang]}</p>
      <section class="table-scroll" aria-labelledby={`d-${key}`} tabindex={0}>
        <table class="table" data-density="dense">
          <thead>
            <tr>
              <th scope="col">{w.group}</th>
              <th scope="col">{mapped ? w.takenToBe : w.leaning}</th>
              <th scope="col" class="num">
                {day === null ? w.seats : w.seatsAsOf(day)}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <GroupRow key={group.id} visit={visit} group={group} mapped={mapped} />
            ))}
          </tbody>
          {total !== null && (
            <tfoot>
              <tr>
                <th scope="row" colspan={2}>
                  {w.total}
                </th>
                <td class="num">{total}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      <p class="muted">
        {w.source}
        {visit.lang === 'fr' ? '\u00a0: ' : ': '}
        <a href={source.url} rel="external">
          {source.title}
        </a>
      </p>
    </div>
  );
}

function GroupRow({ visit, group, mapped }: InLang & { group: GroupDescribed; mapped: boolean }) {
  const w = inLang(assemblyWords, visit.lang);
  return (
    <tr>
      <th scope="row">{group.name}</th>
      {mapped ? (
        <td>
          {group.mappedName ?? <span class="unknown">{w.unknown}</span>}{' '}
          {group.mappingMark && <Mark visit={visit} mark={group.mappingMark} />}
        </td>
      ) : (
        <td lang="fr">{group.leaning ?? '–'}</td>
      )}
      <td class="num">{group.seats ?? <span class="unknown">{w.unknown}</span>}</td>
    </tr>
  );
}

/** Where the descriptions part, with the group that one leaves out and its seats at their date (GRE-07). */
export function Discrepancy({ visit, pair }: InLang & { pair: GroupsDiscrepancy }) {
  const w = inLang(assemblyWords, visit.lang);
  const { fewer, more, omitted } = pair;
  const names = omitted.map((group) =>
    group.seats === null || more.asOf === null
      ? group.name
      : w.omitted(group.name, group.seats, formatPartialDate(more.asOf, visit.lang)),
  );
  return (
    <div class="notice" data-kind="warning">
      <p class="notice-title">
        <span class="notice-kind">{w.discrepancy}</span> {w.discrepancyTitle}
      </p>
      <p>{w.discrepancyText(fewer.groups.length, more.groups.length, names.join(', '))}</p>
    </div>
  );
}
