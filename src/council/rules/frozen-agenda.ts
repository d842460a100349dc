import { canonicalJson } from '#kit/canonical-json.ts';
import { sha256 } from '#kit/ids.ts';
import { type Draft, noteOf } from './draft.ts';

export interface FrozenAgenda {
  /** Canonical JSON: keys sorted, no spaces. */
  readonly text: string;
  /** SHA-256 of that text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * What the sending freezes: the date, the place, the agenda, each note and the fingerprint of each piece (L2121-10 CGCT:
 * the convocation says what is on the agenda; nothing is added afterwards). Anybody can work the fingerprint out again.
 */
export function frozenAgenda(draft: Draft): FrozenAgenda {
  const text = canonicalJson({
    assembly: draft.assembly.name,
    sitting: { fr: draft.titleFr, en: draft.titleEn },
    plannedAt: draft.plannedAt.toISOString(),
    notice: draft.notice,
    urgencyReason: draft.notice === 'urgent' ? draft.urgencyReason : null,
    venue: draft.venue,
    place: draft.place,
    items: draft.items.map((item, index) => ({
      rank: index + 1,
      title: { fr: item.titleFr, en: item.titleEn },
      object: item.object,
      rapporteur: item.rapporteur,
      subject: item.subject,
      matter: item.matterCode,
      carriedFrom: item.carriedFrom,
      note: noteOf(item)?.text ?? null,
      pieces: item.pieces.map((piece) => ({
        name: piece.filename,
        bytes: Number(piece.bytes),
        sha256: piece.sha256,
      })),
    })),
  });
  return { text, sha256: sha256(text) };
}
