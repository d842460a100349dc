import { formatInstant } from '#kit/instant.ts';
import { type ConvocationCode, type ConvocationRefusal, refusedFor } from './convocation-refused.ts';
import type { Draft } from './draft.ts';
import type { SittingState } from './sitting-state.ts';

export const longestReason = 2000;

const byState: Readonly<Record<SittingState, ConvocationCode | null>> = {
  drafted: 'CANCEL_NOT_CONVENED',
  convened: null,
  opened: 'CANCEL_OPENED',
  suspended: 'CANCEL_OPENED',
  closed: 'CANCEL_CLOSED',
  cancelled: 'ALREADY_CANCELLED',
};

/**
 * Decides what stands against cancelling a sitting: it is convened and has not opened, and a reason is given. No text we
 * read organises it: who convenes (L2121-10 CGCT) may take it back, by the same ways (inference). Once open, the sitting is
 * the council's: it is suspended or closed (L2121-16), and each item may be postponed.
 */
export function cancellationFaults(state: SittingState, reason: string): ConvocationRefusal[] {
  const standing = byState[state];
  const faults: ConvocationRefusal[] = standing === null ? [] : [refusedFor(standing)];
  if (reason === '') faults.push(refusedFor('REASON_MISSING', 'reason'));
  if (reason.length > longestReason) faults.push(refusedFor('REASON_TOO_LONG', 'reason'));
  return faults;
}

/** What whoever was convened is told, by the same ways as the convocation: French first, then English in short. Plain text. */
export function cancellationMessage(
  draft: Pick<Draft, 'assembly' | 'plannedAt' | 'titleFr'>,
  given: { readonly reason: string; readonly page: string },
): { readonly subject: string; readonly body: string } {
  const whenFr = formatInstant(draft.plannedAt, 'fr');
  const whenEn = formatInstant(draft.plannedAt, 'en');
  return {
    subject: `Séance annulée : ${draft.assembly.name}, ${whenFr}`,
    body: [
      `La séance « ${draft.titleFr} » de ${draft.assembly.name}, convoquée pour le ${whenFr}, est annulée.`,
      '',
      `Motif : ${given.reason}`,
      '',
      'Elle ne se tiendra pas, et les pouvoirs donnés pour elle sont sans effet. Si le conseil est convoqué à une autre date,',
      'vous recevrez une nouvelle convocation, avec un nouveau délai.',
      '',
      `La convocation et son annulation restent publiées ici : ${given.page}`,
      '',
      '---',
      `The sitting of ${draft.assembly.name} convened for ${whenEn} is cancelled (the reason is given above, in French).`,
      'It will not be held, and the proxies given for it have no effect. Another date takes another convocation.',
    ].join('\n'),
  };
}
