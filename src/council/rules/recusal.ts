import type { Said } from '#kit/i18n.ts';

/**
 * Why a member takes no part in an item. A declaration is recorded, never decided by the software:
 * personal interest (L2131-11 CGCT), designation by law in the body concerned (L1111-6 II), or the president who
 * withdraws while the accounts are voted (L2121-14).
 */
export type Recusal = 'personal_interest' | 'designated_by_law' | 'accounts_withdrawal';

export const recusals: Readonly<Record<Recusal, Said>> = {
  personal_interest: { fr: 'intéressé à l’affaire', en: 'interested in the matter' },
  designated_by_law: {
    fr: 'désigné par la loi dans l’organisme concerné',
    en: 'designated by law in the body concerned',
  },
  accounts_withdrawal: {
    fr: 'retiré au moment du vote des comptes',
    en: 'withdrawn for the vote on the accounts',
  },
};
