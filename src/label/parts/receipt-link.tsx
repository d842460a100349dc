import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { receiptWords } from '../receipt-words.ts';

/** Where the receipt of a deposit is drawn, for its team and for those who examine it. */
export function ReceiptLink({ visit, slug, number }: { visit: Visit; slug: string; number: number }) {
  const w = inLang(receiptWords, visit.lang);
  const path = `/candidatures/${slug}/depots/${number}/recepisse.pdf`;
  return (
    <a href={visit.href(path)} download={`recepisse-${slug}-${number}.pdf`} data-turbo="false">
      {w.link}
      <span class="visually-hidden">{w.linkFor(number)}</span>
    </a>
  );
}
