import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { sourcePageWords } from '../page-words.ts';
import { tableRoles } from '../parts/table-roles.ts';
import { listSourceUses, type SourceUse } from '../views/list-source-uses.ts';
import { evidenceWords } from '../words.ts';

/** GET /sources: every source, with what rests on it. */
export const showSources: Screen = async (visit) => {
  const w = inLang(sourcePageWords, visit.lang);
  const uses = await listSourceUses(visit.ctx);
  return page(visit, {
    title: w.title,
    description: w.lead,
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        {uses.length === 0 ? <p class="empty">{w.none}</p> : <SourceTable visit={visit} uses={uses} />}
      </>
    ),
  });
};

function SourceTable({ visit, uses }: { visit: Visit; uses: readonly SourceUse[] }) {
  const w = inLang(sourcePageWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby="liste" tabindex={0}>
      <table class="table" data-narrow="cards" {...tableRoles.table}>
        <caption id="liste">{w.count(uses.length)}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th scope="col" {...tableRoles.column}>
              {w.source}
            </th>
            <th scope="col" {...tableRoles.column}>
              {w.published}
            </th>
            {[w.figures, w.commitments, w.events].map((label) => (
              <th key={label} scope="col" {...tableRoles.column} class="num">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {uses.map((use) => (
            <SourceRow key={use.source.id} visit={visit} use={use} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SourceRow({ visit, use }: { visit: Visit; use: SourceUse }) {
  const w = inLang(sourcePageWords, visit.lang);
  const e = inLang(evidenceWords, visit.lang);
  const { source } = use;
  return (
    <tr {...tableRoles.row} id={`source-${source.key}`}>
      <th scope="row" {...tableRoles.rowHead} data-label={w.source}>
        {source.publisher}
        <p class="muted">
          {source.url ? (
            <a href={source.url} rel="external">
              {source.title[visit.lang]}
            </a>
          ) : (
            <>
              {source.title[visit.lang]} (<span class="unknown">{e.noPage}</span>)
            </>
          )}
        </p>
        {source.note && <p class="muted">{source.note[visit.lang]}</p>}
      </th>
      <td {...tableRoles.cell} data-label={w.published}>
        {source.published ? (
          <time datetime={source.published}>{formatPartialDate(source.published, visit.lang)}</time>
        ) : (
          <span class="unknown">{e.unknownDate}</span>
        )}
      </td>
      <td {...tableRoles.cell} class="num" data-label={w.figures}>
        {formatNumber(use.figures, visit.lang)}
      </td>
      <td {...tableRoles.cell} class="num" data-label={w.commitments}>
        {formatNumber(use.commitments, visit.lang)}
      </td>
      <td {...tableRoles.cell} class="num" data-label={w.events}>
        {formatNumber(use.events, visit.lang)}
      </td>
    </tr>
  );
}
