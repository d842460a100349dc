import type { ProfileRules } from './profile.ts';
import { commonRules } from './profiles.ts';

export interface ProxyQuestion {
  readonly grantor: { readonly present: boolean };
  readonly holder: {
    readonly present: boolean;
    /** Recused for this item. */
    readonly recused: boolean;
    /** Other proxies the holder has. */
    readonly alreadyHolds: number;
  };
  /** Rank of this sitting in the run of sittings the proxy covers, 1 for the first. */
  readonly consecutiveSittings: number;
  readonly certifiedIllness: boolean;
}

export type ProxyFault =
  | 'grantor_present'
  | 'holder_absent'
  | 'holder_recused'
  | 'holder_already_has_proxy'
  | 'fourth_consecutive_sitting';

export type ProxyAnswer = { readonly valid: true } | { readonly valid: false; readonly reason: ProxyFault };

type Limits = Pick<ProfileRules, 'proxiesPerHolder' | 'proxySittings'>;

/**
 * Says every reason why a proxy cannot be used for an item, most immediate first (L2121-20 CGCT; for a recused
 * holder L1111-6 and the answer to the Assembly 20278): it lapses when the grantor arrives, sleeps while the holder
 * is out, is one per holder, and holds for three consecutive sittings save certified illness.
 */
export function proxyFaults(question: ProxyQuestion, rules: Limits = commonRules): readonly ProxyFault[] {
  const { grantor, holder } = question;
  const tooLong = question.consecutiveSittings > rules.proxySittings.value && !question.certifiedIllness;
  return [
    ...(grantor.present ? (['grantor_present'] as const) : []),
    ...(holder.present ? [] : (['holder_absent'] as const)),
    ...(holder.recused ? (['holder_recused'] as const) : []),
    ...(holder.alreadyHolds >= rules.proxiesPerHolder.value ? (['holder_already_has_proxy'] as const) : []),
    ...(tooLong ? (['fourth_consecutive_sitting'] as const) : []),
  ];
}

/** Decides whether a proxy is usable for an item and, if not, gives the first reason (L2121-20 CGCT). */
export function proxyUsable(question: ProxyQuestion): ProxyAnswer {
  const [reason] = proxyFaults(question);
  return reason === undefined ? { valid: true } : { valid: false, reason };
}
