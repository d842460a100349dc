import type { Fault } from '#kit/http/form.ts';
import type { NoticeType } from './profile.ts';

export type DraftCode =
  | 'AGENDA_FROZEN'
  | 'ALREADY_DONE'
  | 'ITEM_CARRIED'
  | 'ITEM_CARRIED_ELSEWHERE'
  | 'AGENDA_MOVED'
  | 'NOTE_CHANGED_MEANWHILE'
  | 'PIECE_WITHDRAWN'
  | 'FOLLOWS_SECOND_ONLY'
  | 'NOTHING_LEFT'
  | 'NOT_CANCELLED'
  | 'ALREADY_REPLACED'
  | 'ADDRESS_TAKEN'
  | 'DAY_PAST';

export type DraftFault = Fault<DraftCode>;

function whole(code: DraftCode): DraftFault {
  return { field: null, code };
}

/** What each violated constraint of a draft means: two people may write at the same second. */
export const draftConstraints: Readonly<Record<string, DraftFault>> = {
  once_pkey: whole('ALREADY_DONE'),
  AGENDA_FROZEN: whole('AGENDA_FROZEN'),
  ITEM_CARRIED: whole('ITEM_CARRIED'),
  draft_item_rank: whole('AGENDA_MOVED'),
  draft_item_removed_once: whole('ALREADY_DONE'),
  draft_item_carried_once: whole('ITEM_CARRIED_ELSEWHERE'),
  item_note_version: { field: 'text', code: 'NOTE_CHANGED_MEANWHILE' },
  piece_withdrawn_once: whole('PIECE_WITHDRAWN'),
  sitting_replaced_once: whole('ALREADY_REPLACED'),
  sitting_slug_key: whole('ADDRESS_TAKEN'),
};

/** What a well-formed plan still may not say: a second convocation follows a sitting without quorum, and a day to come. */
export function planFaults(
  plan: { readonly notice: NoticeType; readonly day: string },
  given: { readonly follows: 'nothing' | 'a_sitting'; readonly today: string },
): DraftFault[] {
  const second = plan.notice === 'second';
  const faults: DraftFault[] = [];
  if (second !== (given.follows === 'a_sitting'))
    faults.push({ field: 'notice', code: 'FOLLOWS_SECOND_ONLY' });
  if (plan.day < given.today) faults.push({ field: 'day', code: 'DAY_PAST' });
  return faults;
}
