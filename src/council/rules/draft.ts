import type { NoticeType, ProfileName } from './profile.ts';
import type { SittingState } from './sitting-state.ts';

// The shape of a sitting being prepared: what the secretariat's pages show and what its acts decide on.

export interface NoteVersion {
  readonly version: number;
  readonly text: string;
  readonly at: Date;
}

export interface DraftPiece {
  readonly id: string;
  readonly filename: string;
  readonly bytes: bigint;
  readonly mediaType: string;
  /** 64 hexadecimal characters. */
  readonly sha256: string;
}

export interface DraftItem {
  readonly id: string;
  readonly rank: number;
  readonly titleFr: string;
  readonly titleEn: string | null;
  readonly object: string;
  readonly rapporteur: string | null;
  /** `module/thing/<id>` */
  readonly subject: string | null;
  readonly matterCode: string | null;
  /** The item of the sitting without quorum that this one takes up. */
  readonly carriedFrom: string | null;
  /** The first is the oldest; empty while nobody wrote one. */
  readonly notes: readonly NoteVersion[];
  readonly pieces: readonly DraftPiece[];
}

export interface Draft {
  readonly id: string;
  readonly slug: string;
  readonly state: SittingState;
  readonly titleFr: string;
  readonly titleEn: string | null;
  readonly plannedAt: Date;
  readonly notice: NoticeType;
  readonly venue: 'hall' | 'video';
  readonly place: string;
  readonly urgencyReason: string | null;
  /** The sitting that lacked its quorum. */
  readonly follows: { readonly id: string; readonly slug: string } | null;
  readonly assembly: {
    readonly id: string;
    readonly name: string;
    readonly organisationId: string;
    readonly profile: ProfileName;
  };
  readonly items: readonly DraftItem[];
}

/** The note in force: the last version. */
export function noteOf(item: Pick<DraftItem, 'notes'>): NoteVersion | null {
  return item.notes.at(-1) ?? null;
}
