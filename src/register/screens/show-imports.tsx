import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatBytes, formatNumber } from '#kit/numbers.ts';
import { importWords } from '../import-words.ts';
import { type ImportNow, listImports } from '../queries/find-import.ts';
import { outcomes } from '../rules/plan-import.ts';
import { importPage, importsPath } from './import-of-visit.tsx';

/** GET /acteurs/imports: the lists that the team brought in, and what an import is where there is none. */
export const showImports: Screen = async (visit) => {
  const w = inLang(importWords, visit.lang);
  const imports = await listImports(visit.ctx.db, visit.viewer.acting?.organisationId ?? '');
  return importPage(visit, {
    title: w.title,
    lead: w.lead,
    actions: (
      <a class="button" href={visit.href(`${importsPath}/nouveau`)}>
        {w.new}
      </a>
    ),
    body: imports.length === 0 ? <NoImport visit={visit} /> : <ImportTable visit={visit} imports={imports} />,
  });
};

function NoImport({ visit }: { visit: Visit }) {
  const w = inLang(importWords, visit.lang);
  return (
    <div class="empty">
      <h2>{w.emptyTitle}</h2>
      <p>{w.emptyWhy}</p>
      <p>{w.emptySteps}</p>
      <ul>
        <li>{w.emptyFile}</li>
        <li>{w.emptySource}</li>
      </ul>
    </div>
  );
}

function ImportTable({ visit, imports }: { visit: Visit; imports: readonly ImportNow[] }) {
  const w = inLang(importWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby="imports" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="imports">{w.caption}</caption>
        <thead>
          <tr>
            {[w.colNumber, w.colSource, w.colFile, w.colState, w.colRows].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <ImportLine key={one.id} visit={visit} one={one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const tones = { draft: 'todo', applied: 'success', undone: undefined, abandoned: undefined } as const;

function ImportLine({ visit, one }: { visit: Visit; one: ImportNow }) {
  const { lang } = visit;
  const w = inLang(importWords, lang);
  const at = one.undoneAt ?? one.appliedAt ?? one.startedAt;
  const rows =
    one.judged === null ? null : outcomes.reduce((sum, each) => sum + (one.judged?.counts[each] ?? 0), 0);
  return (
    <tr>
      <th scope="row">
        <a href={visit.href(`${importsPath}/${one.id}${one.judged === null ? '/colonnes' : ''}`)}>
          {w.number(one.number)}
        </a>
      </th>
      <td data-label={w.colSource}>
        <bdi>{one.source.title}</bdi>
        <br />
        <small class="muted">
          <bdi>{one.source.publisher}</bdi>
        </small>
      </td>
      <td data-label={w.colFile}>
        <bdi>{one.fileName}</bdi> <small class="muted">{formatBytes(one.fileBytes, lang)}</small>
      </td>
      <td data-label={w.colState}>
        <span class="badge" data-tone={tones[one.state]}>
          {w[one.state]}
        </span>{' '}
        <small>{w.on(formatDay(at, lang))}</small>
      </td>
      <td data-label={w.colRows}>{rows === null ? w.notJudged : formatNumber(rows, lang)}</td>
    </tr>
  );
}
