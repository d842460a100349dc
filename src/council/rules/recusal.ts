/**
 * Why a member takes no part in an item. A declaration is recorded, never decided by the software:
 * personal interest (L2131-11 CGCT), designation by law in the body concerned (L1111-6 II), or the president who
 * withdraws while the accounts are voted (L2121-14).
 */
export type Recusal = 'personal_interest' | 'designated_by_law' | 'accounts_withdrawal';
