import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { importWords } from '../import-words.ts';
import type { SheetsSeen } from '../rules/sheets/read-sheets.ts';

/** How a file was understood: encoding, separator, sheets, and the lines that are in another encoding. */
export function FileNotes({ visit, seen }: { visit: Visit; seen: SheetsSeen }) {
  const { lang } = visit;
  const w = inLang(importWords, lang);
  const { encoding, separator, oddLines, oddLineCount } = seen.notes;
  const sheets = seen.sheets.map(({ name, rowCount }) =>
    w.sheetRows(name, w.rowsCount(rowCount, formatNumber(rowCount, lang))),
  );
  const how = [
    ...(encoding === null ? [] : [encoding === 'mixed' ? w.mixed : encoding.toUpperCase()]),
    ...(separator === null ? [] : [w.separatedBy(separator === '\t' ? w.tab : `« ${separator} »`)]),
    ...sheets,
  ];
  return (
    <>
      <p>
        {w.readAs} {how.join(', ')}.
      </p>
      {oddLineCount > 0 && (
        <div class="notice" data-kind="warning">
          <p>
            <span class="notice-kind">{w.noticeTitle}</span>{' '}
            {w.oddLines(formatNumber(oddLineCount, lang), oddLines.join(', '))}
          </p>
        </div>
      )}
    </>
  );
}
