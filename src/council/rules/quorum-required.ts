import type { Said } from '#kit/i18n.ts';
import type { NoticeType } from './profile.ts';

export interface QuorumRule {
  readonly required: 'yes' | 'no';
  readonly article: string;
  readonly says: Said;
}

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
const carriedOver: QuorumRule = {
  required: 'no',
  article: 'L2121-17 al. 2 CGCT',
  says: {
    fr: 'point repris de la séance sans quorum : le conseil délibère sans condition de quorum',
    en: 'item taken up from the sitting without quorum: the council deliberates without a quorum',
  },
};

/**
 * Does an item need the quorum? After a first convocation regularly made, the council convened again with three clear
 * days deliberates without it, but only on the items of the first agenda (L2121-17 al. 2 CGCT; law file R8).
 */
export function quorumRequired(
  convocation: { readonly notice: NoticeType } | null,
  item: { readonly carriedFrom: string | null },
): QuorumRule {
  if (convocation?.notice !== 'second') return asked;
  return item.carriedFrom === null ? newItem : carriedOver;
}

/** A second sitting opens without quorum as long as one of its items can be decided without it. */
export function quorumRequiredToSit(sitting: {
  readonly convocation: { readonly notice: NoticeType } | null;
  readonly items: readonly { readonly carriedFrom: string | null }[];
}): 'yes' | 'no' {
  return sitting.items.some((item) => quorumRequired(sitting.convocation, item).required === 'no')
    ? 'no'
    : 'yes';
}
