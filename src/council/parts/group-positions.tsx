import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { deliberationWords, positionWords } from '../deliberation-words.ts';
import type { Deliberation, GroupPosition } from '../rules/deliberation.ts';

const tones = {
  for: 'success',
  against: 'error',
  reservations: 'warning',
  not_mentioned: 'blank',
} as const;

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly deliberation: Deliberation;
}

/** What each group said, apart from the vote; seats bear their date (GRE-08) and are never added up (GRE-11). */
export function GroupPositions({ visit, deliberation }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const { positions } = deliberation;
  const asOf = positions.find((one) => one.described?.asOf)?.described?.asOf ?? null;
  const seats = asOf === null ? w.seats : w.seatsAsOf(formatPartialDate(asOf, visit.lang));
  return (
    <section aria-labelledby="positions">
      <h2 id="positions">{w.positions}</h2>
      {positions.length === 0 ? (
        <p class="muted">{w.positionsNone}</p>
      ) : (
        <>
          <p>{w.positionsLead}</p>
          <section class="table-scroll" aria-labelledby="positions-caption" tabindex={0}>
            <table class="table" data-narrow="cards">
              <caption id="positions-caption" class="visually-hidden">
                {w.positionsCaption}
              </caption>
              <thead>
                <tr>
                  {[w.group, w.position, w.takenToBe, seats].map((label) => (
                    <th key={label} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {positions.map((one) => (
                  <PositionRow key={one.id} visit={visit} one={one} seats={seats} />
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}

function PositionRow({ visit, one, seats }: Pick<Props, 'visit'> & { one: GroupPosition; seats: string }) {
  const w = inLang(deliberationWords, visit.lang);
  return (
    <tr>
      <th scope="row">{one.group}</th>
      <td data-label={w.position}>
        <span class="badge" data-tone={tones[one.position]}>
          {positionWords[one.position][visit.lang]}
        </span>{' '}
        <Mark visit={visit} mark={one.mark} />
        {one.objection === 'public_money' && (
          <>
            <br />
            {w.publicMoney}. <a href={visit.href('/engagements')}>{w.followMoney}</a>
          </>
        )}
      </td>
      <td data-label={w.takenToBe}>
        {one.described === null ? (
          <span class="unknown">{w.unknown}</span>
        ) : (
          <>
            {one.described.name} <Mark visit={visit} mark="I" />
          </>
        )}
      </td>
      <td data-label={seats}>{one.described?.seats ?? <span class="unknown">{w.unknown}</span>}</td>
    </tr>
  );
}
