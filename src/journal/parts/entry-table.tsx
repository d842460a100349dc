import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import type { JournalRow } from '../views/list-entries.ts';
import { journalWords } from '../words.ts';

/** Rows of the journal as a table: rank, moment, author, mandate, act, subject, fingerprint. */
export function EntryTable({ visit, rows }: { visit: Visit; rows: readonly JournalRow[] }) {
  const w = inLang(journalWords, visit.lang);
  const authors = { system: w.system, link: w.link, person: w.person };
  return (
    <section class="table-scroll" tabindex={0} aria-label={w.title}>
      <table class="table journal" data-density="dense">
        <caption class="visually-hidden">{w.title}</caption>
        <thead>
          <tr>
            {[w.rank, w.when, w.author, w.mandate, w.act, w.subject, w.hash].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.hash}>
              <th scope="row">{String(row.seq)}</th>
              <td>
                <time datetime={row.at.toISOString()}>{formatInstant(row.at, visit.lang)}</time>
              </td>
              <td>
                {authors[row.authorKind]} <code>{row.authorId.slice(0, 8)}</code>
              </td>
              <td>{row.mandateId ? <code>{row.mandateId.slice(0, 8)}</code> : w.noMandate}</td>
              <td>
                <code>{row.event}</code>
              </td>
              <td>
                <a href={visit.href(`/journal?sujet=${encodeURIComponent(row.subject)}`)}>
                  <code>{row.subject}</code>
                </a>
              </td>
              <td>
                <code class="hash" title={row.hash}>
                  {row.hash.slice(0, 12)}
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
