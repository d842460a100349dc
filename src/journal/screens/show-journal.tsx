import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { EntryTable } from '../parts/entry-table.tsx';
import { listEntries } from '../views/list-entries.ts';
import { journalWords } from '../words.ts';

const pageSize = 50;

/** GET /journal?sujet=…&avant=…: who did what, newest first. Public: it names people by id only. */
export const showJournal: Screen = async (visit) => {
  const w = inLang(journalWords, visit.lang);
  const subject = visit.url.searchParams.get('sujet') ?? undefined;
  const beforeText = visit.url.searchParams.get('avant') ?? '';
  const before = /^\d{1,18}$/.test(beforeText) ? BigInt(beforeText) : undefined;
  const rows = await listEntries(visit.ctx, {
    limit: pageSize,
    ...(subject ? { subject } : {}),
    ...(before !== undefined ? { before } : {}),
  });
  const last = rows.at(-1);
  const older = last && rows.length === pageSize ? last.seq : null;
  const query = subject ? `sujet=${encodeURIComponent(subject)}&` : '';
  return page(visit, {
    title: w.title,
    description: w.lead,
    body: (
      <>
        <header class="page-head">
          <h1>{subject ? w.only(subject) : w.title}</h1>
          <p class="lead">{w.lead}</p>
          <div class="page-actions">
            <a class="button" data-kind="secondary" href={visit.href('/journal/verification')}>
              {w.verify}
            </a>
          </div>
        </header>
        {rows.length === 0 ? (
          <div class="empty">
            <h2>{w.none}</h2>
            <p>{w.noneHint}</p>
          </div>
        ) : (
          <EntryTable visit={visit} rows={rows} />
        )}
        <nav class="pagination" aria-label={w.older}>
          {before !== undefined && <a href={visit.href(`/journal?${query}`)}>{w.newest}</a>}
          {older !== null && (
            <a rel="next" href={visit.href(`/journal?${query}avant=${older}`)}>
              {w.older}
            </a>
          )}
        </nav>
      </>
    ),
  });
};
