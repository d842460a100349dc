import { MarksKey } from '#evidence/parts.tsx';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { may } from '#kit/viewer.ts';
import { assemblyWords } from '../assembly-words.ts';
import { deliberationPermissions } from '../deliberation-permissions.ts';
import { memberWords } from '../member-words.ts';
import { Discrepancy, GroupsTable } from '../parts/groups-described.tsx';
import { RuleSaid } from '../parts/rule-said.tsx';
import { profileWords } from '../profile-words.ts';
import { type AssemblyDescribed, groupsDiscrepancies } from '../rules/assembly.ts';
import { quorumOf } from '../rules/quorum.ts';
import { findAssembly } from '../views/find-assembly.ts';

/** GET /conseil: who sits, when they may decide, and how two sources describe the groups. */
export const showAssembly: Screen = async (visit) => {
  const assembly = await findAssembly(visit.ctx);
  const w = inLang(assemblyWords, visit.lang);
  if (assembly === null) return noAssembly(visit);
  return page(visit, {
    title: w.council,
    description: w.lead(assembly.name),
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{assembly.name}</p>
          <h1>{w.council}</h1>
          <p class="lead">{w.lead(assembly.name)}</p>
        </header>
        <ul class="cards">
          <li class="card">
            <h2 class="card-title">
              <a href={visit.href('/conseil/membres')}>{memberWords.title[visit.lang]}</a>
            </h2>
            <p>{memberWords.cardHint[visit.lang]}</p>
          </li>
          <li class="card">
            <h2 class="card-title">
              <a href={visit.href('/conseil/seances')}>{w.sittings}</a>
            </h2>
            <p>{w.sittingsHint}</p>
          </li>
          <li class="card">
            <h2 class="card-title">
              <a href={visit.href('/conseil/deliberations')}>{w.deliberations}</a>
            </h2>
            <p>{w.deliberationsHint}</p>
          </li>
          <li class="card">
            <h2 class="card-title">
              <a href={visit.href(`/conseil/regles?assemblee=${assembly.slug}`)}>
                {profileWords.title[visit.lang]}
              </a>
            </h2>
            <p>{profileWords.cardHint[visit.lang]}</p>
          </li>
        </ul>
        <Numbers visit={visit} assembly={assembly} />
        <Groups visit={visit} assembly={assembly} />
        <MarksKey visit={visit} />
      </>
    ),
  });
};

type Props = { readonly visit: Visit; readonly assembly: AssemblyDescribed };

function Numbers({ visit, assembly }: Props) {
  const w = inLang(assemblyWords, visit.lang);
  const { required } = quorumOf({ inOffice: assembly.seats, present: 0, rule: assembly.quorum });
  const dated = assembly.descriptions.find((one) => one.asOf !== null)?.asOf ?? null;
  const mayIdentify = may(
    visit.viewer,
    deliberationPermissions,
    'assembly.identify',
    assembly.organisationId,
  );
  return (
    <ul class="figures">
      <li class="figure">
        <p class="figure-label">{w.members}</p>
        <p class="figure-value">
          <span class="figure-number">{assembly.seats}</span> <span class="figure-unit">{w.membersUnit}</span>
        </p>
        {dated !== null && <p class="figure-perimeter">{w.asOf(formatPartialDate(dated, visit.lang))}</p>}
      </li>
      <li class="figure">
        <p class="figure-label">{w.quorum}</p>
        <p class="figure-value">
          <span class="figure-number">{required}</span> <span class="figure-unit">{w.quorumUnit}</span>
        </p>
        <p class="figure-perimeter">
          <RuleSaid visit={visit} rule={assembly.quorum} />
        </p>
      </li>
      <li class="figure">
        <p class="figure-label">{w.siret}</p>
        <p class="figure-value">
          {assembly.siret === null ? (
            <span class="figure-number unknown">{w.unknown}</span>
          ) : (
            <span class="figure-number">{assembly.siret}</span>
          )}
        </p>
        {assembly.siretSource === null ? (
          <p class="unknown-reason">{w.siretWhy}</p>
        ) : (
          <p class="figure-perimeter">
            <a href={assembly.siretSource.url} rel="external">
              {assembly.siretSource.title}
            </a>
          </p>
        )}
        {mayIdentify && (
          <p>
            <a href={visit.href('/conseil/siret')}>{w.enterSiret}</a>
          </p>
        )}
      </li>
    </ul>
  );
}

function Groups({ visit, assembly }: Props) {
  const w = inLang(assemblyWords, visit.lang);
  const { descriptions } = assembly;
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{descriptions.length > 1 ? w.groups : w.groupsOne}</h2>
      {descriptions.length === 0 && <p class="muted">{w.groupsNone}</p>}
      {groupsDiscrepancies(descriptions).map((pair) => (
        <Discrepancy key={pair.fewer.key + pair.more.key} visit={visit} pair={pair} />
      ))}
      <div class="columns">
        {descriptions.map((one) => (
          <GroupsTable key={one.key} visit={visit} description={one} />
        ))}
      </div>
    </section>
  );
}

function noAssembly(visit: Visit): Response {
  const w = inLang(assemblyWords, visit.lang);
  return page(visit, {
    title: w.council,
    body: (
      <>
        <header class="page-head">
          <h1>{w.council}</h1>
        </header>
        <div class="empty">
          <h2>{w.empty}</h2>
          <p>{w.emptyHint}</p>
          <p>
            <a href={visit.href('/conseil/membres')}>{memberWords.title[visit.lang]}</a>
          </p>
        </div>
      </>
    ),
  });
}
