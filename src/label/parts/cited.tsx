import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import type { SourceRef } from '../rules/source-ref.ts';
import { labelWords } from '../words.ts';

/** Where something was read, each source with its mark. A page that was not recorded is named without a link. */
export function Cited({ visit, sources }: { visit: Visit; sources: readonly SourceRef[] }) {
  if (sources.length === 0) return null;
  const word = sources.length > 1 ? labelWords.sources : labelWords.source;
  return (
    <p class="muted">
      <small>
        {word[visit.lang]}{' '}
        {sources.map((source, rank) => (
          <span key={source.name}>
            {rank > 0 && ' ; '}
            {source.url === null ? source.name : <a href={source.url}>{source.name}</a>}{' '}
            <Mark visit={visit} mark={source.mark} />
          </span>
        ))}
      </small>
    </p>
  );
}
