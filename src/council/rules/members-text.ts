import { ok, type Result, refuse } from '#kit/result.ts';

export interface MembersText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'windows-1252';
}

/** Tab, line feed, form feed and carriage return are the control signs that texts do hold. */
const control = /[^\P{Cc}\t\n\f\r]/u;

/**
 * The text of a file of members: UTF-8 (its mark dropped), else windows-1252, which spreadsheets of French offices still
 * write. Bytes that are neither (UTF-16, an image, five bytes that windows-1252 leaves undefined) are refused.
 */
export function membersText(bytes: Uint8Array): Result<MembersText, 'FILE_NOT_TEXT' | 'FILE_EMPTY'> {
  for (const encoding of ['utf-8', 'windows-1252'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (control.test(text)) continue;
      return text.trim() === '' ? refuse('FILE_EMPTY') : ok({ text, encoding });
    } catch {
      // Not this encoding: the next one.
    }
  }
  return refuse('FILE_NOT_TEXT');
}
