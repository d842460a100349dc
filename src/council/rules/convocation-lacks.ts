import { type ConvocationNotice, convocationNotice } from './convocation-notice.ts';
import { type Draft, noteOf } from './draft.ts';
import type { PlainDate } from './plain-date.ts';
import { profiles } from './profiles.ts';

export type LackCode =
  | 'NOTICE_TOO_SHORT'
  | 'AGENDA_EMPTY'
  | 'NOTE_MISSING'
  | 'NO_MEMBER'
  | 'URGENCY_REASON_MISSING'
  | 'NOTHING_CARRIED'
  | 'VIDEO_NOT_OPEN';

/** What stands against the convocation; `ranks` are the items concerned. */
export interface Lack {
  readonly code: LackCode;
  readonly ranks: readonly number[];
}

export interface Readiness {
  readonly notice: ConvocationNotice;
  /** Every lack at once; none: the convocation may leave. */
  readonly lacks: readonly Lack[];
}

/** The article behind each lack. */
export const lackArticles: Readonly<Record<LackCode, string>> = {
  NOTICE_TOO_SHORT: 'L2121-12 CGCT',
  AGENDA_EMPTY: 'L2121-10 CGCT',
  NOTE_MISSING: 'L2121-12 et L5211-1 CGCT',
  NO_MEMBER: 'L2121-10 CGCT',
  URGENCY_REASON_MISSING: 'L2121-12 al. 3 CGCT',
  NOTHING_CARRIED: 'L2121-17 CGCT',
  VIDEO_NOT_OPEN: 'L2121-7 CGCT',
};

/**
 * Decides whether a convocation may leave on that day (L2121-10, L2121-12, L5211-1 CGCT): clear days, an agenda, an
 * explanatory note for each item, members to convene, a written reason where the notice is cut for urgency, in a second
 * convocation something to take up, and no video where the assembly may not sit so (L2121-7). `sent` is the civil day of the sending, `sitting` that of the sitting.
 */
export function convocationLacks(
  draft: Pick<Draft, 'items' | 'notice' | 'urgencyReason' | 'assembly' | 'venue'>,
  given: { readonly sent: PlainDate; readonly sitting: PlainDate; readonly members: number },
): Readiness {
  const carried = draft.items.filter((item) => item.carriedFrom !== null);
  const notice = convocationNotice({
    profile: draft.assembly.profile,
    notice: draft.notice,
    sent: given.sent,
    sitting: given.sitting,
    newItems: draft.items.length - carried.length,
  });
  const noteless = draft.items.filter((item) => noteOf(item) === null).map((item) => item.rank);
  const found: readonly (Lack & { readonly stands: boolean })[] = [
    { code: 'NOTICE_TOO_SHORT', ranks: [], stands: notice.lawful === 'no' },
    { code: 'AGENDA_EMPTY', ranks: [], stands: draft.items.length === 0 },
    { code: 'NOTE_MISSING', ranks: noteless, stands: noteless.length > 0 },
    { code: 'NO_MEMBER', ranks: [], stands: given.members === 0 },
    {
      code: 'URGENCY_REASON_MISSING',
      ranks: [],
      stands: draft.notice === 'urgent' && draft.urgencyReason === null,
    },
    { code: 'NOTHING_CARRIED', ranks: [], stands: draft.notice === 'second' && carried.length === 0 },
    {
      code: 'VIDEO_NOT_OPEN',
      ranks: [],
      stands: draft.venue === 'video' && profiles[draft.assembly.profile].rules.videoSittings.value === 'no',
    },
  ];
  return {
    notice,
    lacks: found.filter((one) => one.stands).map(({ code, ranks }) => ({ code, ranks })),
  };
}
