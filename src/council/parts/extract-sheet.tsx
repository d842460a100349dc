import { inLang } from '#kit/i18n.ts';
import type { PdfFact } from '#kit/pdf-document.ts';
import { extractWords } from '../extract-words.ts';
import type { Extract } from './deliberation-extract.ts';

/** The extract as a sheet on the page: same words as its PDF. */
export function ExtractSheet({ extract }: { extract: Extract }) {
  const w = inLang(extractWords, extract.lang);
  return (
    <article class="extract">
      <header class="extract-head">
        <h1>{extract.title}</h1>
        <p>{extract.subtitle}</p>
      </header>
      <Facts rows={extract.meta} />
      <h2>{w.members}</h2>
      <Facts rows={extract.members} />
      <h2>{w.decision}</h2>
      {extract.recitals.length > 0 && (
        <div class="extract-recitals">
          {extract.recitals.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <p class="extract-vote">{extract.sentence}</p>
      {extract.positions.length > 0 && (
        <>
          <h2>{w.positions}</h2>
          <p>{w.positionsNote}</p>
          <Facts rows={extract.positions.map(([label, value]) => ({ label, value }))} />
        </>
      )}
      {extract.stamp !== null && (
        <>
          <h2>{w.stamp}</h2>
          <Facts rows={extract.stamp.rows} />
          {extract.stamp.says.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )}
      {extract.unknown.length > 0 && <Listed title={w.unknownTitle} items={extract.unknown} />}
      {extract.sources.length > 0 && <Listed title={w.sources} items={extract.sources} />}
      <footer class="extract-foot">
        <p>{extract.note}</p>
      </footer>
    </article>
  );
}

function Facts({ rows }: { rows: readonly PdfFact[] }) {
  return (
    <dl class="facts">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
