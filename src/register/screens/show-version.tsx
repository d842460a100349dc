import { pieceStream } from '#evidence/public.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { versionPath } from '../rules/published-version.ts';
import { versionWords } from '../version-words.ts';
import { findVersion } from '../views/list-versions.ts';

/** GET /donnees/registre/:number: one dated version, its files and their prints. */
export const showVersion: Screen = async (visit) => {
  const { version, files } = found(await findVersion(visit.ctx, visit.params['number']));
  const { lang } = visit;
  const w = inLang(versionWords, lang);
  const title = w.version(version.number);
  return page(visit, {
    title: `${title} · ${w.title}`,
    description: w.publishedOn(formatDay(version.at, lang)),
    crumbs: [
      { path: '/donnees', label: { fr: 'Données ouvertes', en: 'Open data' }[lang] },
      { path: '/donnees/registre', label: w.title },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.title}</p>
          <h1>
            {title},{' '}
            <time datetime={version.at.toISOString()}>{w.publishedOn(formatDay(version.at, lang))}</time>
          </h1>
          <p class="lead">
            {w.actorsColumn} : {formatNumber(version.actors, lang)} · {w.relationsColumn} :{' '}
            {formatNumber(version.relations, lang)}
          </p>
        </header>
        <p id="print-hint">{w.printHint}</p>
        <ul class="stack" data-gap="small">
          {files.map((file) => (
            <li class="piece" key={file.id}>
              <a href={visit.href(`${versionPath(version.number)}/${file.filename}`)}>{file.filename}</a>{' '}
              <span class="muted">{w.bytes(formatNumber(file.bytes, lang))}</span>
              <br />
              <code class="hash">sha256:{file.sha256}</code>
            </li>
          ))}
        </ul>
        <p>{w.licenceHint}</p>
      </>
    ),
  });
};

/** GET /donnees/registre/:number/:file: a file of a version, byte for byte as it was published. */
export const downloadVersionFile: Screen = async (visit) => {
  const { files } = found(await findVersion(visit.ctx, visit.params['number']));
  const file = found(files.find((one) => one.filename === visit.params['file']));
  const response = found(await pieceStream(visit.ctx, file));
  response.headers.set('access-control-allow-origin', '*');
  return response;
};
