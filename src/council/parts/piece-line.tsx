import type { Visit } from '#kit/http/visit.ts';
import { formatBytes } from '#kit/numbers.ts';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly piece: { readonly filename: string; readonly bytes: bigint; readonly sha256: string };
  /** Where this reader saves it. */
  readonly path: string;
}

/** A piece of an item as a list item (`<ul class="pieces">` around): kind, name, size, fingerprint. */
export function PieceLine({ visit, piece, path }: Props) {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(piece.filename)?.[1]?.toUpperCase() ?? '?';
  return (
    <li class="piece">
      <span class="piece-kind">{extension}</span>
      <div class="piece-body">
        <p>
          <a class="piece-name" href={visit.href(path)} download={piece.filename} data-turbo="false">
            {piece.filename}
          </a>
        </p>
        <p class="piece-meta">{formatBytes(Number(piece.bytes), visit.lang)}</p>
        <p>
          <code class="hash">sha256:{piece.sha256}</code>
        </p>
      </div>
    </li>
  );
}
