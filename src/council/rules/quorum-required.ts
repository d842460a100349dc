import type { Said } from '#kit/i18n.ts';
import type { NoticeType, ProfileRules } from './profile.ts';
import { commonRules } from './profiles.ts';
import type { ItemNow } from './sitting-now.ts';

export interface QuorumRule {
  readonly required: 'yes' | 'no';
  readonly article: string;
  readonly says: Said;
}

type Rules = Pick<ProfileRules, 'secondConvocation' | 'interestedHalf'>;

/** Members in office for an item, those designated by law aside, and how many declared a personal interest. */
export interface InterestedCount {
  readonly inOffice: number;
  readonly interested: number;
}

/** What of a sitting decides which of its items need the quorum. */
interface Hall {
  readonly convocation: { readonly notice: NoticeType } | null;
  readonly seats: readonly { readonly id: string }[];
  readonly rules: Rules;
}
type Item = Pick<ItemNow, 'carriedFrom' | 'recusals'>;

const asked: QuorumRule = {
  required: 'yes',
  article: 'L2121-17 CGCT',
  says: { fr: 'quorum exigé', en: 'quorum required' },
};
const newItem: QuorumRule = {
  ...asked,
  says: {
    fr: 'point nouveau : le quorum est exigé',
    en: 'new item: the quorum is required',
  },
};
const carriedOver: Said = {
  fr: 'point repris de la séance sans quorum : le conseil délibère sans condition de quorum',
  en: 'item taken up from the sitting without quorum: the council deliberates without a quorum',
};

/**
 * Does an item need the quorum? After a first convocation regularly made, the council convened again with three clear
 * days deliberates without it, but only on the items of the first agenda (L2121-17 al. 2 CGCT; law file R8). In
 * Alsace-Moselle neither does an item in which half of the members or more are personally interested (L2541-4 2°).
 */
export function quorumRequired(
  convocation: { readonly notice: NoticeType } | null,
  item: { readonly carriedFrom: string | null },
  rules: Rules = commonRules,
  count: InterestedCount | null = null,
): QuorumRule {
  const { secondConvocation: second, interestedHalf: half } = rules;
  const again = convocation?.notice === 'second';
  if (again && item.carriedFrom !== null)
    return { required: 'no', article: second.article ?? asked.article, says: carriedOver };
  const prevented = count !== null && count.inOffice > 0 && count.interested * 2 >= count.inOffice;
  if (prevented && half.value === 'without_quorum')
    return { required: 'no', article: half.article ?? asked.article, says: half.says };
  return again ? newItem : asked;
}

/** A sitting opens without quorum as long as one of its items can be decided without it. */
export function quorumRequiredToSit(sitting: Hall & { readonly items: readonly Item[] }): 'yes' | 'no' {
  return sitting.items.some((item) => quorumRequiredNow(sitting, item).required === 'no') ? 'no' : 'yes';
}

/** The same for an item as the sitting finds it, with the interests declared. `upTo`: those declared by then. */
export function quorumRequiredNow(sitting: Hall, item: Item, upTo: Date | null = null): QuorumRule {
  const held = new Set(sitting.seats.map((seat) => seat.id));
  const declared = item.recusals.filter(
    (one) => held.has(one.seatId) && (upTo === null || one.declaredAt <= upTo),
  );
  const byLaw = declared.filter((one) => one.kind === 'designated_by_law').length;
  return quorumRequired(sitting.convocation, item, sitting.rules, {
    inOffice: held.size - byLaw,
    interested: declared.length - byLaw,
  });
}
