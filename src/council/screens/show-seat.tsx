import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { begunWords, memberWords } from '../member-words.ts';
import { MemberName } from '../parts/member-name.tsx';
import { HoldingsTable } from '../parts/members-table.tsx';
import { RehearsalNotice } from '../parts/rehearsal-notice.tsx';
import { SeatSubstitute } from '../parts/seat-substitute.tsx';
import type { HoldingNow } from '../rules/assembly-now.ts';
import { citation } from '../rules/citation.ts';
import { openHolding } from '../rules/holding.ts';
import { beginningArticles } from '../rules/member-article.ts';
import type { MembersFound } from '../views/find-members.ts';
import { mayKeep, membersOf, membersPath, seatOfVisit } from './members-of-visit.ts';

/** GET /conseil/membres/:number: who holds this seat, who held it, and, for the secretariat, what can be done with it. */
export const showSeat: Screen = async (visit) => {
  const members = found(await membersOf(visit));
  const { assembly, today } = members;
  const number = seatOfVisit(visit, assembly);
  const w = inLang(memberWords, visit.lang);
  const held = today.sitting.find((one) => one.number === number) ?? null;
  const history = assembly.holdings.filter((one) => one.number === number);
  return page(visit, {
    title: w.seatNumber(number),
    crumbs: [
      { path: '/conseil', label: w.council },
      { path: membersPath, label: w.title },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{assembly.name}</p>
          <h1>{w.seatNumber(number)}</h1>
        </header>
        <RehearsalNotice visit={visit} assembly={assembly} />
        {held === null ? (
          <p class="lead">{w.vacantToday}</p>
        ) : (
          <HolderFacts visit={visit} members={members} held={held} />
        )}
        {mayKeep(visit, assembly) && <SeatActs visit={visit} members={members} number={number} />}
        <SeatSubstitute visit={visit} members={members} number={number} keeps={mayKeep(visit, assembly)} />
        {history.length > 0 && (
          <HoldingsTable
            visit={visit}
            members={members}
            rows={history}
            caption={w.seatHistory}
            linked="plain"
          />
        )}
      </>
    ),
  });
};

type Props = { readonly visit: Visit; readonly members: MembersFound };

function HolderFacts({ visit, members, held }: Props & { held: HoldingNow }) {
  const w = inLang(memberWords, visit.lang);
  const { assembly } = members;
  const law = beginningArticles[held.begunBy];
  const email = members.people.get(held.personId)?.email;
  return (
    <dl class="facts">
      <div>
        <dt>{w.member}</dt>
        <dd>
          <MemberName visit={visit} members={members} personId={held.personId} />
        </dd>
      </div>
      <div>
        <dt>{w.group}</dt>
        <dd>{assembly.groups.find((one) => one.id === held.groupId)?.name}</dd>
      </div>
      <div>
        <dt>{w.since}</dt>
        <dd>
          {formatPartialDate(held.startsOn, visit.lang)}
          {held.endsOn !== null && <> ({w.endsSoon(formatPartialDate(held.endsOn, visit.lang))})</>}
        </dd>
      </div>
      <div>
        <dt>{w.beganBy}</dt>
        <dd>
          {begunWords[held.begunBy][visit.lang]} ({citation(law.article, visit.lang)}
          {law.mark === 'I' && <>, {w.inference}</>})
        </dd>
      </div>
      {mayKeep(visit, assembly) && (
        <div>
          <dt>{w.email}</dt>
          <dd>{email ?? (assembly.standing === 'rehearsal' ? w.emailFictitious : w.emailUnknown)}</dd>
        </div>
      )}
    </dl>
  );
}

function SeatActs({ visit, members, number }: Props & { number: number }) {
  const w = inLang(memberWords, visit.lang);
  const open = openHolding(members.assembly.holdings, number);
  const acts =
    open === null
      ? [['installation', w.install] as const]
      : ([
          ['remplacement', w.replace],
          ['groupe', w.changeGroup],
          ['depart', w.depart],
        ] as const);
  return (
    <nav aria-label={w.keep}>
      <ul class="row">
        {acts.map(([path, label], rank) => (
          <li key={path}>
            <a
              class="button"
              data-kind={rank === 0 ? undefined : 'secondary'}
              href={visit.href(`${membersPath}/${number}/${path}`)}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
