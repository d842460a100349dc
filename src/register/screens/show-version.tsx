import { type Piece, pieceStream } from '#evidence/public.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
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
        <p>{w.printHint}</p>
        <FileTable visit={visit} number={version.number} files={files} />
        <p>{w.licenceHint}</p>
      </>
    ),
  });
};

interface FilesProps {
  readonly visit: Visit;
  readonly number: number;
  readonly files: readonly Piece[];
}

function FileTable({ visit, number, files }: FilesProps) {
  const { lang } = visit;
  const w = inLang(versionWords, lang);
  return (
    <section class="table-scroll" aria-label={w.files} tabindex={0}>
      <table class="table" data-narrow="cards" aria-label={w.files}>
        <thead>
          <tr>
            <th scope="col">{w.file}</th>
            <th scope="col">{w.size}</th>
            <th scope="col">{w.print}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.id}>
              <th scope="row">
                <a href={visit.href(`${versionPath(number)}/${file.filename}`)}>{file.filename}</a>
              </th>
              <td data-label={w.size}>{w.bytes(formatNumber(file.bytes, lang))}</td>
              <td data-label={w.print}>
                <code class="hash">{file.sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** GET /donnees/registre/:number/:file: a file of a version, byte for byte as it was published. */
export const downloadVersionFile: Screen = async (visit) => {
  const { files } = found(await findVersion(visit.ctx, visit.params['number']));
  const file = found(files.find((one) => one.filename === visit.params['file']));
  const response = found(await pieceStream(visit.ctx, file));
  response.headers.set('access-control-allow-origin', '*');
  return response;
};
