import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { formatBytes } from '#kit/numbers.ts';
import type { Piece } from '../views/read-pieces.ts';
import { evidenceWords } from '../words.ts';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly piece: Piece;
  /** Where the owning module serves this piece to this reader; null when the reader may only know that it exists. */
  readonly path: string | null;
}

/** A piece as a list item (`<ul class="pieces">` around): kind, name, size, date, fingerprint. */
export function PieceRow({ visit, piece, path }: Props) {
  const w = inLang(evidenceWords, visit.lang);
  const extension = /\.([a-z0-9]{1,5})$/i.exec(piece.filename)?.[1]?.toUpperCase() ?? '?';
  return (
    <li class="piece">
      <span class="piece-kind">{extension}</span>
      <div class="piece-body">
        <p>
          {path === null || piece.withdrawal ? (
            <span class="piece-name">{piece.filename}</span>
          ) : (
            <a class="piece-name" href={visit.href(path)} download={piece.filename} data-turbo="false">
              {piece.filename}
            </a>
          )}
        </p>
        <p class="piece-meta">
          {w.pieceMeta(
            formatBytes(Number(piece.bytes), visit.lang),
            formatInstant(piece.addedAt, visit.lang),
          )}
        </p>
        {piece.withdrawal && (
          <p class="piece-meta">
            {w.pieceWithdrawn(formatInstant(piece.withdrawal.at, visit.lang))}
            {piece.withdrawal.reason && `. ${piece.withdrawal.reason}`}
          </p>
        )}
        <p>
          <code class="hash" title={w.fingerprint}>
            sha256:{piece.sha256}
          </code>
        </p>
      </div>
    </li>
  );
}
