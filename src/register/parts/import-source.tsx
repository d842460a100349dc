import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatBytes } from '#kit/numbers.ts';
import { importWords } from '../import-words.ts';
import type { ImportNow } from '../queries/find-import.ts';
import { SourceLine } from './source-line.tsx';

/** Where the list comes from, and which file it was. */
export function ImportSource({ visit, one }: { visit: Visit; one: ImportNow }) {
  const { lang } = visit;
  const w = inLang(importWords, lang);
  const { readOn, mark, ...source } = one.source;
  return (
    <dl class="facts">
      <div>
        <dt>{w.colSource}</dt>
        <dd>
          <Mark visit={{ lang }} mark={mark} />{' '}
          <SourceLine source={{ ...source, slug: '', consulted: readOn }} lang={lang} />
        </dd>
      </div>
      <div>
        <dt>{w.colFile}</dt>
        <dd>
          <bdi>{one.fileName}</bdi> <small class="muted">{formatBytes(one.fileBytes, lang)}</small>{' '}
          <code class="hash">{one.fileSha256.slice(0, 16)}</code>
        </dd>
      </div>
    </dl>
  );
}
