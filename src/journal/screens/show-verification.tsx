import { json } from '#kit/http/answers.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { verifyJournal } from '../views/verify-journal.ts';
import { journalWords } from '../words.ts';

/** GET /journal/verification: recomputes the whole chain now. `?format=json` answers the verdict as data. */
export const showVerification: Screen = async (visit) => {
  const verdict = await verifyJournal(visit.ctx);
  if (visit.url.searchParams.get('format') === 'json') return json(verdict, verdict.intact ? 200 : 409);
  const w = inLang(journalWords, visit.lang);
  return page(visit, {
    title: w.verify,
    crumbs: [{ path: '/journal', label: w.title }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.verify}</h1>
        </header>
        {verdict.intact ? (
          <div class="notice" data-kind="success" role="status">
            <p>{w.intact(formatNumber(verdict.rows, visit.lang))}</p>
            <p>
              {w.head} : <code class="hash">{verdict.head}</code>
            </p>
            <p>{w.keepIt}</p>
          </div>
        ) : (
          <div class="notice" data-kind="error" role="alert">
            <p>{w.broken(String(verdict.firstBroken))}</p>
            <p>{w[verdict.fault]}</p>
          </div>
        )}
      </>
    ),
  });
};
