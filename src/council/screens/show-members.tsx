import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import { memberWords } from '../member-words.ts';
import { memberName } from '../parts/member-name.tsx';
import { MembersFigures } from '../parts/members-figures.tsx';
import { GroupMembers, HoldingsTable } from '../parts/members-table.tsx';
import { RehearsalNotice } from '../parts/rehearsal-notice.tsx';
import { VacantSeats } from '../parts/vacant-seats.tsx';
import type { HoldingNow } from '../rules/assembly-now.ts';
import { answersSearch } from '../rules/members-search.ts';
import type { MembersFound } from '../views/find-members.ts';
import { mayKeep, membersOf, membersPath } from './members-of-visit.ts';

/** GET /conseil/membres?q=&assemblee=: who sits, who sat, the vacant seats and what they do to the quorum. */
export const showMembers: Screen = async (visit) => {
  const members = await membersOf(visit);
  const w = inLang(memberWords, visit.lang);
  if (members === null) {
    if (visit.url.searchParams.has('assemblee')) throw new Stop('NOT_FOUND');
    return noAssembly(visit);
  }
  const { assembly } = members;
  return page(visit, {
    title: w.title,
    description: w.lead(assembly.name),
    crumbs: [{ path: '/conseil', label: w.council }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{assembly.name}</p>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead(assembly.name)}</p>
          {mayKeep(visit, assembly) && <Keeping visit={visit} members={members} />}
        </header>
        <OwnToCreate visit={visit} members={members} />
        <RehearsalNotice visit={visit} assembly={assembly} />
        <MembersFigures visit={visit} members={members} />
        <Sitting visit={visit} members={members} />
        <VacantSeats visit={visit} members={members} keeps={mayKeep(visit, assembly)} />
        <Past visit={visit} members={members} />
      </>
    ),
  });
};

type Props = { readonly visit: Visit; readonly members: MembersFound };

/** For a secretariat whose organisation has no assembly yet, and which reads another one's meanwhile. */
function OwnToCreate({ visit, members }: Props) {
  const { acting } = visit.viewer;
  if (!acting || !may(visit.viewer, memberPermissions, 'assembly.create')) return null;
  const asked = visit.url.searchParams.has('assemblee');
  if (asked || members.assembly.organisationId === acting.organisationId) return null;
  const w = inLang(memberWords, visit.lang);
  return (
    <div class="notice" data-kind="info">
      <p>{w.notYours(members.assembly.name, acting.organisationName)}</p>
      <p>
        <a class="button" href={visit.href('/conseil/assemblee')}>
          {w.createAssembly}
        </a>
      </p>
    </div>
  );
}

function Keeping({ visit, members }: Props) {
  const w = inLang(memberWords, visit.lang);
  return (
    <div class="page-actions">
      {members.assembly.standing === 'real' && (
        <a class="button" href={visit.href(`${membersPath}/import`)}>
          {w.importMembers}
        </a>
      )}
      <a class="button" data-kind="secondary" href={visit.href('/conseil/groupes/nouveau')}>
        {w.createGroup}
      </a>
    </div>
  );
}

function Sitting({ visit, members }: Props) {
  const w = inLang(memberWords, visit.lang);
  const q = (visit.url.searchParams.get('q') ?? '').trim().slice(0, 100);
  const { assembly, today } = members;
  const shown = today.sitting.filter((one) =>
    answersSearch({ number: one.number, name: memberName(visit, members, one.personId) }, q),
  );
  const groups = assembly.groups.filter((group) => shown.some((one) => one.groupId === group.id));
  return (
    <section class="stack" aria-labelledby="sitting">
      <h2 id="sitting">{w.sitting}</h2>
      {today.inOffice === 0 ? (
        <div class="empty">
          <h3>{w.nobodySits}</h3>
          <p>{w.nobodySitsHint}</p>
        </div>
      ) : (
        <SearchBox visit={visit} members={members} q={q} />
      )}
      {q !== '' && (
        <p role="status">
          {w.found(shown.length, q)} <a href={visit.href(membersPath)}>{w.searchAll}</a>
        </p>
      )}
      {groups.length > 1 && (
        <nav aria-label={w.toGroup}>
          <ul class="row">
            {groups.map((group) => (
              <li key={group.id}>
                <a href={`#group-${group.rank}`}>{group.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="columns">
        {groups.map((group) => (
          <GroupMembers
            key={group.id}
            visit={visit}
            members={members}
            name={group.name}
            id={`group-${group.rank}`}
            rows={shown.filter((one) => one.groupId === group.id)}
          />
        ))}
      </div>
    </section>
  );
}

function SearchBox({ visit, members, q }: Props & { q: string }) {
  const w = inLang(memberWords, visit.lang);
  return (
    <form method="get" action={visit.href(membersPath)} aria-label={w.search}>
      <div class="search-box">
        <div class="field">
          <label for="q">{w.search}</label>
          <input id="q" name="q" type="search" maxlength={100} value={q} />
        </div>
        {visit.url.searchParams.has('assemblee') && (
          <input type="hidden" name="assemblee" value={members.assembly.slug} />
        )}
        <button class="button" type="submit">
          {w.searchButton}
        </button>
      </div>
    </form>
  );
}

function Past({ visit, members }: Props) {
  const w = inLang(memberWords, visit.lang);
  const { assembly, day } = members;
  const ended = assembly.holdings.filter((one) => one.endsOn !== null && one.endsOn <= day);
  const latest = (a: HoldingNow, b: HoldingNow) => (b.endsOn ?? '').localeCompare(a.endsOn ?? '');
  return (
    <section class="stack" aria-labelledby="past">
      <h2 id="past">{w.history}</h2>
      {ended.length === 0 ? (
        <p class="muted">{w.historyNone}</p>
      ) : (
        <HoldingsTable
          visit={visit}
          members={members}
          rows={ended.sort(latest)}
          caption={w.historyCaption}
          linked="linked"
        />
      )}
    </section>
  );
}

function noAssembly(visit: Visit): Response {
  const w = inLang(memberWords, visit.lang);
  return page(visit, {
    title: w.title,
    crumbs: [{ path: '/conseil', label: w.council }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
        </header>
        <div class="empty">
          <h2>{w.noAssembly}</h2>
          <p>{w.noAssemblyHint}</p>
          {may(visit.viewer, memberPermissions, 'assembly.create') && (
            <p>
              <a class="button" href={visit.href('/conseil/assemblee')}>
                {w.createAssembly}
              </a>
            </p>
          )}
        </div>
      </>
    ),
  });
}
