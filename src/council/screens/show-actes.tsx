import { download } from '#kit/http/answers.ts';
import { TextField } from '#kit/http/fields.tsx';
import { untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { deliberationPermissions } from '../deliberation-permissions.ts';
import { deliberationWords } from '../deliberation-words.ts';
import { exportWords } from '../export-words.ts';
import { type ActesRefusal, actesRefusalWords, actesXml, type Transmission } from '../rules/actes-xml.ts';
import { actsObject } from '../rules/acts-form.ts';
import type { ActRecord } from '../rules/deliberation-record.ts';
import { findAct } from '../views/find-act.ts';

/** GET /conseil/deliberations/:slug/actes: the message ready to take, or every reason why it is not. */
export const showActes: Screen = async (visit) => {
  const act = await ownAct(visit, visit.params['slug'] ?? '');
  const w = inLang(exportWords, visit.lang);
  const given = transmissionOf(visit);
  const fields = { state: untouched, sentences: {} };
  return page(visit, {
    title: w.actesTitle,
    crumbs: [
      { path: '/conseil', label: w.council },
      { path: '/conseil/deliberations', label: w.deliberations },
      { path: `/conseil/deliberations/${act.slug}`, label: act.title[visit.lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{act.title[visit.lang]}</p>
          <h1>{w.actesTitle}</h1>
          <p class="lead">{w.actesLead}</p>
        </header>
        {act.standing === 'rehearsal' && (
          <div class="notice" data-kind="info">
            <p>{w.actesRehearsal}</p>
          </div>
        )}
        <Message visit={visit} act={act} given={given} />
        <form
          class="form"
          method="get"
          action={visit.href(`/conseil/deliberations/${act.slug}/actes`)}
          aria-label={w.prepare}
        >
          <TextField
            {...fields}
            name="departement"
            label={w.department}
            hint={w.departmentHint}
            maxlength={3}
            width="short"
            value={given.department}
          />
          <TextField
            {...fields}
            name="classification"
            label={w.classification}
            hint={w.classificationHint}
            type="date"
            width="medium"
            value={given.classificationDate}
          />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.prepare}
            </button>
          </div>
        </form>
        <p class="muted">{w.actesLimits}</p>
      </>
    ),
  });
};

/** GET /conseil/deliberations/:slug.actes.xml: the message alone; « introuvable » while it cannot be one. */
export const downloadActes: Screen = async (visit) => {
  const act = await ownAct(visit, (visit.params['file'] ?? '').split('.')[0] ?? '');
  const message = actesXml(act, transmissionOf(visit));
  if (!message.ok) throw new Stop('NOT_FOUND');
  return download(message.value.bytes, message.value.name, 'application/xml');
};

function Message({ visit, act, given }: { visit: Visit; act: ActRecord; given: Transmission }) {
  const w = inLang(exportWords, visit.lang);
  const message = actesXml(act, given);
  if (!message.ok) {
    return (
      <section aria-labelledby="message" class="notice" data-kind="warning">
        <h2 id="message">{w.actesRefused}</h2>
        <ul>
          {message.refusals.map((code) => (
            <li key={code}>{actesRefusalWords[code][visit.lang]}</li>
          ))}
        </ul>
        <Remedies visit={visit} act={act} refusals={message.refusals} />
      </section>
    );
  }
  const query = `?departement=${given.department}&classification=${given.classificationDate}`;
  return (
    <section aria-labelledby="message" class="notice" data-kind="success">
      <h2 id="message">{w.actesReady}</h2>
      <p>
        <a
          class="button"
          href={visit.href(`/conseil/deliberations/${act.slug}.actes.xml${query}`)}
          data-turbo="false"
        >
          {w.actesDownload}
        </a>
      </p>
      <p>{w.actesDocument(message.value.documentName)}</p>
      {actsObject(act.object) !== act.object && <p>{w.actesCut}</p>}
    </section>
  );
}

/** Where what is missing can be entered. */
function Remedies({
  visit,
  act,
  refusals,
}: {
  visit: Visit;
  act: ActRecord;
  refusals: readonly ActesRefusal[];
}) {
  const numbering = refusals.includes('NUMBER_MISSING') || refusals.includes('MATTER_MISSING');
  return (
    <ul class="row">
      {numbering && (
        <li>
          <a href={visit.href(`/conseil/deliberations/${act.slug}/numero`)}>
            {deliberationWords.numberIt[visit.lang]}
          </a>
        </li>
      )}
      {refusals.includes('SIREN_MISSING') && (
        <li>
          <a href={visit.href('/conseil/siret')}>{exportWords.enterSiret[visit.lang]}</a>
        </li>
      )}
    </ul>
  );
}

/** For the secretariat of that assembly; of another organisation, or absent, it is « introuvable ». */
async function ownAct(visit: Visit, slug: string): Promise<ActRecord> {
  const { act, organisationId } = found(await findAct(visit.ctx, slug, visit.site.publicUrl));
  if (!may(visit.viewer, deliberationPermissions, 'deliberation.transmit', organisationId))
    throw new Stop('NOT_FOUND');
  return act;
}

function transmissionOf(visit: Visit): Transmission {
  const query = visit.url.searchParams;
  return {
    department: (query.get('departement') ?? '').trim().toUpperCase().slice(0, 3),
    classificationDate: (query.get('classification') ?? '').trim().slice(0, 10),
  };
}
