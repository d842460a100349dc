import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { publishRegister } from '../actions/publish-register.ts';
import { VersionTable } from '../parts/version-table.tsx';
import { publicationPermissions } from '../publication-permissions.ts';
import { sourcesOf } from '../rules/actor-json.ts';
import { openLicence } from '../rules/data-package.ts';
import { type DrawnRegister, drawRegister } from '../rules/draw-register.ts';
import { versionPath } from '../rules/published-version.ts';
import { readFilters } from '../rules/read-filters.ts';
import { versionWords } from '../version-words.ts';
import { listFigures } from '../views/list-figures.ts';
import { listVersions } from '../views/list-versions.ts';
import { registerFile } from '../views/register-file.ts';
import { aboutWords } from '../words.ts';
import { readmeText } from './show-actors-readme.ts';

const files = [
  'acteurs.csv',
  'acteurs.json',
  'acteurs.geojson',
  'acteurs.parquet',
  'acteurs.schema.json',
  'relations.csv',
  'relations.json',
  'relations.parquet',
  'relations.schema.json',
  'acteurs-lisezmoi.txt',
];

/** GET /donnees/registre: the files of the day, the dated versions, and for the territory’s team the act that adds one. */
export const showRegisterData: Screen = (visit) => body(visit, untouched, 200);

/** POST /donnees/registre: publishes a version, in French as the law of the files is; or says why there is none. */
export const postPublication: Screen = async (visit) => {
  const posted = await visit.form();
  const once = posted.text('once') || newId(visit.ctx.now());
  const done = await publishRegister(visit.ctx, visit.viewer, once, () => draw(visit));
  if (done.ok) return redirect(visit, versionPath(done.value));
  if (done.refusals.some((one) => one.code === 'ALREADY_DONE')) return redirect(visit, '/donnees/registre');
  return body(visit, { values: {}, faults: done.refusals }, 422);
};

async function draw(visit: Visit): Promise<DrawnRegister> {
  const { request } = readFilters(new URLSearchParams());
  const file = await registerFile(visit.ctx, request);
  const w = inLang(versionWords, 'fr');
  const { about } = inLang(aboutWords, 'fr');
  return drawRegister(
    file,
    await listFigures(visit.ctx, request.filters),
    {
      notes: { about, filters: request.filters, ignored: [] },
      readme: readmeText(sourcesOf(file.actors, file.relations), 'fr'),
      title: w.datasetTitle,
      description: about.join(' '),
    },
    visit.site.publicUrl,
  );
}

async function body(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang(versionWords, visit.lang);
  const versions = await listVersions(visit.ctx);
  return page(visit, {
    title: w.title,
    description: w.description,
    status,
    crumbs: [{ path: '/donnees', label: { fr: 'Données ouvertes', en: 'Open data' }[visit.lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <ErrorSummary lang={visit.lang} state={state} sentences={w} />
        <section class="stack" aria-labelledby="versions">
          <h2 id="versions">{w.versions}</h2>
          <VersionTable visit={visit} versions={versions} />
          {may(visit.viewer, publicationPermissions, 'register.publish') && <PublishForm visit={visit} />}
        </section>
        <section class="stack" data-gap="small" aria-labelledby="now">
          <h2 id="now">{w.now}</h2>
          <p>{w.nowHint}</p>
          <ul>
            {files.map((name) => (
              <li key={name}>
                <a href={visit.href(`/${name}`)}>{name}</a>
              </li>
            ))}
          </ul>
          <h3>{w.command}</h3>
          <pre class="code-block">
            <code>npx totem register export --out ./registre</code>
          </pre>
        </section>
        <section class="stack" data-gap="small" aria-labelledby="licence">
          <h2 id="licence">{w.licence}</h2>
          <p>{w.licenceHint}</p>
          <p>
            <a href={openLicence.path} rel="external">
              {openLicence.title}
            </a>
          </p>
        </section>
      </>
    ),
  });
}

function PublishForm({ visit }: { visit: Visit }) {
  const w = inLang(versionWords, visit.lang);
  return (
    <form class="panel stack" data-gap="small" method="post" action={visit.href('/donnees/registre')}>
      <h3 class="panel-title">{w.publishTitle}</h3>
      <p>{w.publishHint}</p>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.publish}
        </button>
      </div>
    </form>
  );
}
