import { json } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { personName } from '#people/public.ts';
import { filingWords } from '../filing-words.ts';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { FrozenAnswers } from '../parts/frozen-answers.tsx';
import { FrozenSupport } from '../parts/frozen-support.tsx';
import { ReceiptLink } from '../parts/receipt-link.tsx';
import { fileCrumbs, publicCrumbs } from '../parts/support-crumbs.ts';
import { examinerPermissions, labelPermissions } from '../permissions.ts';
import { type Candidature, findCandidature } from '../queries/find-candidature.ts';
import { type Deposit, findDeposit } from '../views/list-deposits.ts';
import { labelWords } from '../words.ts';

/**
 * GET /candidatures/:slug/depots/:number?format=json: a filed version as it was frozen. For the team, and for those who
 * examine and decide; the public reads its date and hash on the candidature's page.
 */
export const showDeposit: Screen = async (visit) => {
  const { ctx, lang, viewer } = visit;
  const w = inLang(filingWords, lang);
  const candidature = found(await findCandidature(ctx, visit.params['slug'] ?? ''));
  const ours = may(viewer, labelPermissions, 'candidature.edit', candidature.organisationId);
  if (!ours && !may(viewer, examinerPermissions, 'deposit.read')) throw new Stop('NOT_FOUND');
  const number = /^\d{1,6}$/.test(visit.params['number'] ?? '') ? Number(visit.params['number']) : 0;
  const deposit = found(await findDeposit(ctx, candidature.id, number));
  if (visit.url.searchParams.get('format') === 'json') {
    return json({ sha256: deposit.sha256, content: deposit.content });
  }
  const { slug, title, call } = candidature;
  const filedBy = (await personName(ctx, [deposit.personId])).get(deposit.personId) ?? null;
  return page(visit, {
    title: w.frozen(number),
    crumbs: ours ? fileCrumbs(lang, slug, title) : publicCrumbs(lang, slug, title),
    body: (
      <>
        {ours && <DossierNav visit={visit} slug={slug} />}
        <header class="page-head">
          <p class="page-kicker">{title[lang]}</p>
          <h1>{w.frozen(number)}</h1>
        </header>
        {ours && (
          <div class="notice" data-kind="success" role="status">
            <p class="notice-title">{w.done(number)}</p>
            <p>{w.livesOn}</p>
          </div>
        )}
        <Facts visit={visit} candidature={candidature} deposit={deposit} filedBy={filedBy} />
        <FrozenAnswers visit={visit} slug={slug} call={call.content} content={deposit.content} />
        <FrozenSupport visit={visit} slug={slug} content={deposit.content} />
      </>
    ),
  });
};

type FactsProps = { readonly visit: Visit; readonly candidature: Candidature; readonly deposit: Deposit };

/** When, by whom, for which call, with which fingerprint: the head of the receipt as well. */
function Facts({ visit, candidature, deposit, filedBy }: FactsProps & { readonly filedBy: string | null }) {
  const { lang } = visit;
  const w = inLang(filingWords, lang);
  const { call } = deposit.content;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{w.filedAt}</dt>
          <dd>
            <time datetime={deposit.at.toISOString()}>{formatInstant(deposit.at, lang)}</time>
          </dd>
        </div>
        <div>
          <dt>{w.filedBy}</dt>
          <dd>{filedBy ?? w.formerMember}</dd>
        </div>
        <div>
          <dt>{inLang(labelWords, lang).call}</dt>
          <dd>
            <a href={visit.href(`/appels/${call.slug}?version=${call.version}`)}>
              {w.callVersion(candidature.call.name[lang], call.version)}
            </a>
          </dd>
        </div>
        <div>
          <dt>{w.hash}</dt>
          <dd>
            <code class="hash">sha256:{deposit.sha256}</code>
            <p class="muted">{w.hashHelp}</p>
          </dd>
        </div>
        <div>
          <dt>{w.attested}</dt>
          <dd lang="fr">{deposit.content.attests}</dd>
        </div>
      </dl>
      <p>
        <a href={visit.href(`/candidatures/${candidature.slug}/depots/${deposit.number}?format=json`)}>
          {w.asJson}
        </a>
      </p>
      <p>
        <ReceiptLink visit={visit} slug={candidature.slug} number={deposit.number} />
      </p>
    </>
  );
}
