import { CommitmentCard, MarksKey } from '#evidence/parts.tsx';
import type { Piece } from '#evidence/public.ts';
import { redirect } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { isId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { deadlineWords } from '../deadline-words.ts';
import { deliberationPermissions } from '../deliberation-permissions.ts';
import { deliberationWords, standingWords, unknownWords } from '../deliberation-words.ts';
import { exportWords } from '../export-words.ts';
import { DeliberationAmendments } from '../parts/deliberation-amendments.tsx';
import { DeliberationData } from '../parts/deliberation-data.tsx';
import { DeliberationDate } from '../parts/deliberation-date.tsx';
import { DeliberationAct, DeliberationDebate } from '../parts/deliberation-facts.tsx';
import { DeliberationAttendance, DeliberationResult } from '../parts/deliberation-result.tsx';
import { DeliberationThread } from '../parts/deliberation-thread.tsx';
import { DeliberationVersions } from '../parts/deliberation-versions.tsx';
import { GroupPositions } from '../parts/group-positions.tsx';
import { PublicityStamp } from '../parts/publicity-stamp.tsx';
import { PublishedFile } from '../parts/published-file.tsx';
import { readDeliberations } from '../queries/read-deliberations.ts';
import { readPublishedExtract } from '../queries/read-published-extract.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { ActPublicity } from '../rules/act-publicity.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { unknownOf } from '../rules/deliberation-figures.ts';
import { deliberationScdl } from '../rules/deliberation-scdl.ts';
import { amendmentsOf } from '../views/amendments-of.ts';
import { findDeliberation } from '../views/find-deliberation.ts';
import { findPublicity } from '../views/find-publicity.ts';
import { promisesOf } from '../views/promises-of.ts';

/** GET /conseil/deliberations/:slug: what was decided, who said what, and everything that is not known. */
export const showDeliberation: Screen = async (visit) => {
  const deliberation = found(await findDeliberation(visit.ctx, visit.params['slug'] ?? ''));
  const amendments = await amendmentsOf(visit.ctx, deliberation.id);
  const promises = await promisesOf(visit.ctx, deliberation);
  const publicity = await findPublicity(visit.ctx, deliberation.id);
  const file = await readPublishedExtract(visit.ctx, deliberation.id, visit.lang);
  const w = inLang(deliberationWords, visit.lang);
  const shared = { visit, deliberation };
  return page(visit, {
    title: deliberation.title[visit.lang],
    crumbs: [
      { path: '/conseil', label: w.council },
      { path: '/conseil/deliberations', label: w.deliberations },
    ],
    body: (
      <>
        <Head {...shared} />
        <DeliberationResult {...shared} />
        <DeliberationAmendments visit={visit} amendments={amendments} />
        <DeliberationAct {...shared} />
        <Publicity {...shared} publicity={publicity} file={file} />
        <DeliberationDebate {...shared} />
        <GroupPositions {...shared} />
        <section aria-labelledby="promises">
          <h2 id="promises">{w.commitments}</h2>
          {promises.length === 0 && <p class="muted">{w.commitmentsNone}</p>}
          <div class="columns">
            {promises.map((one) => (
              <CommitmentCard key={one.id} visit={visit} commitment={one} />
            ))}
          </div>
        </section>
        <DeliberationThread {...shared} promises={promises} />
        <DeliberationAttendance {...shared} />
        <Unknowns {...shared} />
        <DeliberationData {...shared} scdl={deliberationScdl(deliberation, visit.site.publicUrl)} />
        <DeliberationVersions {...shared} />
        <Sources {...shared} />
        <MarksKey visit={visit} />
      </>
    ),
  });
};

/** GET /sujets/council/deliberation/:id: where the opaque reference of a deliberation leads. */
export const redirectDeliberation: Screen = async (visit) => {
  const id = visit.params['id'] ?? '';
  const [one] = isId(id) ? await readDeliberations(visit.ctx, { column: 'id', value: id }) : [];
  return redirect(visit, `/conseil/deliberations/${found(one).slug}`);
};

interface Props {
  readonly visit: Visit;
  readonly deliberation: Deliberation;
}

function Head({ visit, deliberation }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const { slug, assembly, subject } = deliberation;
  const { viewer } = visit;
  const mayNumber = may(viewer, deliberationPermissions, 'deliberation.number', assembly.organisationId);
  const mayComplete =
    deliberation.standing === 'historical' &&
    may(viewer, deliberationPermissions, 'deliberation.complete', assembly.organisationId);
  return (
    <header class="page-head">
      <p class="page-kicker">{standingWords[deliberation.standing][visit.lang]}</p>
      <h1>{deliberation.title[visit.lang]}</h1>
      <p class="lead">
        {assembly.name}, <DeliberationDate visit={visit} dated={deliberation} />
      </p>
      <div class="page-actions">
        {mayNumber && (
          <a class="button" href={visit.href(`/conseil/deliberations/${slug}/numero`)}>
            {w.numberIt}
          </a>
        )}
        {may(viewer, deliberationPermissions, 'deliberation.transmit', assembly.organisationId) && (
          <a class="button" data-kind="secondary" href={visit.href(`/conseil/deliberations/${slug}/actes`)}>
            {exportWords.actes[visit.lang]}
          </a>
        )}
        {mayComplete && (
          <a
            class="button"
            data-kind="secondary"
            href={visit.href(`/conseil/deliberations/${slug}/complement`)}
          >
            {w.complete}
          </a>
        )}
        {subject !== null && (
          <a class="button" data-kind="secondary" href={visit.href(`/sujets/${subject}`)}>
            {w.subject}
          </a>
        )}
        <a class="button" data-kind="secondary" href={visit.href(`/conseil/deliberations/${slug}/extrait`)}>
          {w.extract}
        </a>
      </div>
    </header>
  );
}

/** Publication and transmission of an act proclaimed here; of what was voted elsewhere, nothing is recorded. */
function Publicity({
  visit,
  deliberation,
  publicity,
  file,
}: Props & { publicity: ActPublicity; file: Piece | null }) {
  if (deliberation.standing === 'historical') return null;
  const w = inLang(deadlineWords, visit.lang);
  const { slug, assembly, standing } = deliberation;
  return (
    <section aria-labelledby="publicity">
      <h2 id="publicity">{w.publicity}</h2>
      {standing === 'rehearsal' && <p>{w.rehearsal}</p>}
      <PublicityStamp visit={visit} publicity={publicity} />
      {file !== null && <PublishedFile visit={visit} slug={slug} file={file} />}
      {may(visit.viewer, recordPermissions, 'act.transmit', assembly.organisationId) && (
        <p>
          <a href={visit.href(`/conseil/deliberations/${slug}/publicite`)}>{w.manage}</a>
        </p>
      )}
    </section>
  );
}

function Unknowns({ visit, deliberation }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const unknown = unknownOf(deliberation);
  const note = deliberation.note?.[visit.lang].split('\n') ?? [];
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{w.unknownTitle}</h2>
      <ul>
        {unknown.map((code) => (
          <li key={code}>{unknownWords[code][visit.lang]}</li>
        ))}
      </ul>
      {note.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function Sources({ visit, deliberation }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{w.sources}</h2>
      <ul>
        {deliberation.sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="external">
              {title}
            </a>
          </li>
        ))}
        <li>
          <a href={visit.href(`/journal?sujet=council/deliberation/${deliberation.id}`)}>{w.journal}</a>
        </li>
      </ul>
    </section>
  );
}
