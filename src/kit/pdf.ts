import type { PdfDocument } from './pdf-document.ts';
import { pageData } from './pdf-page-data.ts';
import { PressFell, press } from './pdf-press.ts';
import { type Care, settable } from './pdf-text.ts';

/**
 * A document as an accessible PDF (tagged, titled, in its language) in the standard it asks for, A4. Every text is data:
 * none of it is read as markup. In a text, a line feed breaks the line and two begin a paragraph. Same document, same bytes.
 * A sign that no font here can draw is shown as its code, `[U+1F680]`; heading levels that skip one are drawn one below
 * the last, since the standard refuses the jump.
 * Rejects on an empty title or a table without a head: those are defects of the caller.
 */
export async function renderPdf(document: PdfDocument): Promise<Uint8Array> {
  const unshown = new Set<string>();
  let care: Care = 'usual';
  for (;;) {
    const data = JSON.stringify(pageData(document, (text) => settable(text, unshown, care)));
    try {
      const at = Math.floor(document.at.getTime() / 1000);
      const printed = await press({ data, standard: document.standard, at });
      if (printed.ok) return printed.bytes;
      // The compiler names the signs that none of its fonts can draw; each round must name new ones.
      const before = unshown.size;
      for (const sign of undrawn(printed.message, unshown)) unshown.add(sign);
      if (unshown.size === before) throw new Error(`the PDF was not made: ${printed.message}`);
    } catch (error) {
      if (!(error instanceof PressFell) || care === 'utmost') throw error;
      care = 'utmost';
    }
  }
}

/**
 * The signs in « the text `"🚀"` could not be displayed », those already replaced left out.
 * Where a whole cluster is named (a letter under a mark nobody draws), the mark is blamed before the letter.
 */
function undrawn(message: string, known: ReadonlySet<string>): string[] {
  const named = message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gsu);
  return [...named].flatMap(([, text = '']) => {
    const signs = Array.from(
      text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
    ).filter((sign) => !known.has(sign) && !/[\p{ASCII}]/u.test(sign));
    const besideLetters = signs.filter((sign) => !/[\p{L}\p{N}]/u.test(sign));
    return besideLetters.length > 0 ? besideLetters : signs;
  });
}
