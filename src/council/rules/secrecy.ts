/**
 * Whether an abstention breaks the unanimity that sets secrecy aside: no text settles it. Inference, with this default:
 * nobody against is enough, and abstentions are shown beside the decision.
 */
export type SecrecyReading = 'no_opposition' | 'no_abstention';
export const secrecyReading: SecrecyReading = 'no_opposition';

/**
 * Decides whether the council, unanimous, has set aside the secrecy of a nomination (L2121-21 CGCT, « le conseil peut
 * décider, à l'unanimité, de ne pas procéder au scrutin secret »). Counts are integers of 0 or more; nobody for is no
 * decision at all.
 */
export function secrecyOutcome(
  vote: { readonly voices: number; readonly against: number; readonly abstain: number },
  reading: SecrecyReading = secrecyReading,
): 'set_aside' | 'kept' {
  const { voices, against, abstain } = vote;
  if (against > 0 || voices - against - abstain <= 0) return 'kept';
  return reading === 'no_abstention' && abstain > 0 ? 'kept' : 'set_aside';
}
