import { PieceRow } from '#evidence/parts.tsx';
import type { Piece } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { pieceWords } from '../piece-words.ts';

/** Pieces as a list, each with its size, date and fingerprint. `slug` null: known to exist, not to be downloaded. */
export function PieceList({
  visit,
  pieces,
  slug,
}: {
  visit: Visit;
  pieces: readonly Piece[];
  slug: string | null;
}) {
  const w = inLang(pieceWords, visit.lang);
  if (pieces.length === 0) return <p class="muted">{w.none}</p>;
  return (
    <ul class="pieces">
      {pieces.map((piece) => (
        <PieceRow
          key={piece.id}
          visit={visit}
          piece={piece}
          path={slug === null ? null : pieceAddress(slug, piece.id)}
        />
      ))}
    </ul>
  );
}

/** Where a piece is downloaded, for those who may. */
export function pieceAddress(slug: string, pieceId: string): string {
  return `/candidatures/${slug}/dossier/pieces/${pieceId}`;
}
