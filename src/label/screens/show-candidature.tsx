import { deliberationsOf } from '#council/public.ts';
import { commitmentsOf } from '#evidence/public.ts';
import { Unknown } from '#kit/http/fact.tsx';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { labelsWords } from '../labels-words.ts';
import { StandingBadge, StandingNotice, StateBadge } from '../parts/candidature-signs.tsx';
import { Cited } from '../parts/cited.tsx';
import { CompletenessClockLine } from '../parts/completeness-clock.tsx';
import { CouncilSupport } from '../parts/council-support.tsx';
import { History } from '../parts/history.tsx';
import { PublicCommitments } from '../parts/public-commitments.tsx';
import { WaiverNote } from '../parts/waiver-note.tsx';
import { labelPermissions } from '../permissions.ts';
import { type Candidature, findCandidature } from '../queries/find-candidature.ts';
import { listWaivers, type Waiver } from '../queries/list-waivers.ts';
import { candidatureHistory, filedSince } from '../views/candidature-history.ts';
import { type DepositStub, listDeposits } from '../views/list-deposits.ts';
import { labelWords } from '../words.ts';

/** GET /candidatures/:slug: what everybody may know. The content of a draft, and of a filed version, is not here. */
export const showCandidature: Screen = async (visit) => {
  const { ctx, lang } = visit;
  const w = inLang(labelWords, lang);
  const candidature = found(await findCandidature(ctx, visit.params['slug'] ?? ''));
  const history = await candidatureHistory(ctx, candidature.id);
  const waivers = await listWaivers(ctx, candidature.id);
  const deposits = await listDeposits(ctx, candidature.id);
  const subject = `label/candidature/${candidature.id}`;
  const deliberations = await deliberationsOf(ctx, subject);
  const commitments = await commitmentsOf(ctx, subject);
  const ours = may(visit.viewer, labelPermissions, 'candidature.edit', candidature.organisationId);
  return page(visit, {
    title: candidature.title[lang],
    description: candidature.about[lang],
    crumbs: [{ path: '/candidatures', label: w.candidatures }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            <a href={visit.href(`/appels/${candidature.call.slug}`)}>{candidature.call.name[lang]}</a>
          </p>
          <h1>{candidature.title[lang]}</h1>
          <p class="row">
            <StateBadge visit={visit} candidature={candidature} />{' '}
            <StandingBadge visit={visit} candidature={candidature} />
          </p>
          <p class="lead">
            {candidature.carrier === '' ? (
              <Unknown text={labelsWords.carrierUnknown[lang]} />
            ) : (
              `${w.carriedBy} ${candidature.carrier}.`
            )}
          </p>
          {ours && (
            <div class="page-actions">
              <a class="button" href={visit.href(`/candidatures/${candidature.slug}/dossier`)}>
                {w.openDossier}
              </a>
            </div>
          )}
        </header>
        <StandingNotice visit={visit} candidature={candidature} />
        <p>{candidature.about[lang]}</p>
        <CompletenessClockLine visit={visit} candidature={candidature} since={filedSince(history)} />
        <section aria-labelledby="history">
          <h2 id="history">{w.history}</h2>
          <History visit={visit} history={history} />
        </section>
        <CouncilSupport visit={visit} deliberations={deliberations} />
        <PublicCommitments visit={visit} commitments={commitments} />
        <p>
          <a href={visit.href(`/candidatures/${candidature.slug}/lettres`)}>{w.letters}</a>
        </p>
        <Criteria visit={visit} candidature={candidature} waivers={waivers} />
        <Deposits visit={visit} deposits={deposits} />
      </>
    ),
  });
};

type CriteriaProps = { visit: Visit; candidature: Candidature; waivers: readonly Waiver[] };

function Criteria({ visit, candidature, waivers }: CriteriaProps) {
  const { lang } = visit;
  const w = inLang(labelWords, lang);
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{w.criteria}</h2>
      <ol class="stack">
        {candidature.call.content.criteria.map((one) => (
          <li key={one.key} id={one.key}>
            <h3>{one.name[lang]}</h3>
            <p>{one.looksAt[lang]}</p>
            {waivers
              .filter(
                ({ item }) => item === one.key || one.questions.some((question) => question.key === item),
              )
              .map((waiver) => (
                <WaiverNote key={waiver.item} visit={visit} waiver={waiver} />
              ))}
            <Cited visit={visit} sources={one.sources} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Deposits({ visit, deposits }: { visit: Visit; deposits: readonly DepositStub[] }) {
  const { lang } = visit;
  const w = inLang(labelWords, lang);
  return (
    <section aria-labelledby="deposits">
      <h2 id="deposits">{w.deposits}</h2>
      {deposits.length === 0 && <p>{w.depositsNone}</p>}
      {deposits.length > 0 && <p class="muted">{w.depositsHint}</p>}
      <dl class="facts">
        {deposits.map((one) => (
          <div key={one.number}>
            <dt>{w.deposit(one.number)}</dt>
            <dd>
              <time datetime={one.at.toISOString()}>{formatInstant(one.at, lang)}</time>
              <br />
              <code class="hash">sha256:{one.sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
