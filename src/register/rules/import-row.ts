import type { ImportField } from './import-fields.ts';

/** Why a row is refused: it comes back in a file, to be corrected and sent again. */
export type RowFaultCode =
  | 'NAME_MISSING'
  | 'NAME_TOO_LONG'
  | 'GARBLED'
  | 'KIND_MISSING'
  | 'CELLS_BEYOND'
  | 'SLUG_UNKNOWN'
  | 'ACTOR_AMBIGUOUS';

/** Why a row is set aside until somebody says what it is. */
export type RowAlertCode =
  | 'NAME_IS_URL'
  | 'NAME_IS_SENTENCE'
  | 'NAME_IS_PERSON'
  | 'NATURAL_PERSON'
  | 'LEFT_ON_REQUEST';

/** What was noticed, or repaired, in a row that is imported even so. */
export type RowNoteCode =
  | 'HEADER_REPEATED'
  | 'HIDDEN_MARKS'
  | 'SIREN_KEY_WRONG'
  | 'SIREN_LENGTH'
  | 'SIREN_NOT_A_NUMBER'
  | 'SIREN_ROUNDED'
  | 'SIREN_IS_RNA'
  | 'SIREN_FROM_SIRET'
  | 'SIREN_DIFFERS_FROM_SIRET'
  | 'SIRET_KEY_WRONG'
  | 'TWO_IDENTIFIERS'
  | 'POSTCODE_ZERO_ADDED'
  | 'POSTCODE_IS_DEPARTMENT'
  | 'POSTCODE_UNREAD'
  | 'COMMUNE_UNRESOLVED'
  | 'COMMUNE_CODE_DIFFERS'
  | 'COMMUNE_FROM_POSTCODE'
  | 'COMMUNE_MERGED'
  | 'DATE_UNREAD'
  | 'DATE_FROM_NUMBER'
  | 'WEBSITE_UNREAD'
  | 'KIND_UNKNOWN'
  | 'LAYER_UNKNOWN'
  | 'DOMAIN_UNKNOWN'
  | 'SUMMARY_TOO_LONG'
  | 'SUMMARY_HAS_CONTACT'
  | 'ADDRESS_SHARED'
  | 'LINK_UNKNOWN'
  | 'LINK_AMBIGUOUS'
  | 'LINK_TO_ITSELF'
  | 'LINK_DATE_UNPLACED'
  | 'LINK_DATES_REVERSED'
  | 'SOURCE_UNREAD'
  | 'INCLUSION_UNREAD'
  | 'MARK_UNKNOWN'
  | 'SIREN_SHARED'
  | 'NAME_DIFFERS'
  | 'HOMONYM'
  | 'SAME_AS_LINE'
  | 'LISTED_AGAIN'
  | 'FIGURE_ADDED'
  | 'FIGURE_BESIDE'
  | 'FIGURE_IN_WORDS'
  | 'FIGURE_UNREAD';

export type RowCode = RowFaultCode | RowAlertCode | RowNoteCode;

export interface RowRemark<Code extends RowCode = RowCode> {
  readonly code: Code;
  readonly field?: ImportField;
  /** The cell as written, or what it was read as. */
  readonly text?: string;
  /** Other lines of the file. */
  readonly lines?: readonly number[];
  /** Names of actors of the register. */
  readonly actors?: readonly string[];
}

const held: readonly RowCode[] = [
  'NAME_IS_URL',
  'NAME_IS_SENTENCE',
  'NAME_IS_PERSON',
  'NATURAL_PERSON',
  'LEFT_ON_REQUEST',
] satisfies RowAlertCode[];
const refused: readonly RowCode[] = [
  'NAME_MISSING',
  'NAME_TOO_LONG',
  'GARBLED',
  'KIND_MISSING',
  'CELLS_BEYOND',
  'SLUG_UNKNOWN',
  'ACTOR_AMBIGUOUS',
] satisfies RowFaultCode[];

export function isFault(remark: RowRemark): boolean {
  return refused.includes(remark.code);
}

export function isAlert(remark: RowRemark): boolean {
  return held.includes(remark.code);
}

/** Neither a person in their own name nor who asked to leave enters because a list says so. */
const never: readonly RowCode[] = ['NATURAL_PERSON', 'LEFT_ON_REQUEST'];

/**
 * May the team import this row as it is, once it looked? A person in their own name enters only with a reason and their
 * consent (CADA 20232868): not by a list.
 */
export function isAcceptable(remarks: readonly RowRemark[]): boolean {
  const alerts = remarks.filter(isAlert);
  return alerts.length > 0 && !remarks.some(isFault) && alerts.every((alert) => !never.includes(alert.code));
}
