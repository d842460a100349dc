import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { exportWords } from '../export-words.ts';
import { replayWords } from '../replay-words.ts';
import { sittingExports } from '../rules/deliberation-exports.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { ExportList } from './export-list.tsx';

/** What a sitting leaves behind: its replay once closed, its files once opened. */
export function SittingFiles({ visit, sitting }: { visit: Visit; sitting: SittingNow }) {
  const w = inLang(exportWords, visit.lang);
  if (sitting.transitions.every((one) => one.event !== 'open')) return null;
  const base = `/conseil/seances/${sitting.slug}`;
  return (
    <section class="stack" aria-labelledby="files">
      <h2 id="files">{w.sittingFiles}</h2>
      {sitting.state === 'closed' && (
        <p>
          <a class="button" href={visit.href(`${base}/rejeu`)}>
            {replayWords.replay[visit.lang]}
          </a>
        </p>
      )}
      <ExportList visit={visit} lines={sittingExports(sitting)} />
      <p>{w.recount}</p>
      <pre class="code-block">
        <code>{`npx totem verify --sitting ${sitting.slug}.votes.json`}</code>
      </pre>
    </section>
  );
}
