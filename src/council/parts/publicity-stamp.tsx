import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay, formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { deadlineWords } from '../deadline-words.ts';
import { type ActPublicity, executoryOf } from '../rules/act-publicity.ts';

/** The stamp that acts bear: sent, received, published, identifier; then whether the act is executory (L2131-1 CGCT). */
export function PublicityStamp({ visit, publicity }: { visit: Visit; publicity: ActPublicity }) {
  const { lang } = visit;
  const w = inLang(deadlineWords, lang);
  const { sentOn, receivedOn, receipt, publishedAt, author } = publicity;
  const publishedOn = publishedAt === null ? null : civilDay(publishedAt);
  const executory = executoryOf({ sentOn, publishedOn });
  return (
    <>
      <ul>
        <li>{sentOn === null ? w.notSent : w.stampSent(formatPartialDate(sentOn, lang))}</li>
        <li>{receivedOn === null ? w.notReceived : w.stampReceived(formatPartialDate(receivedOn, lang))}</li>
        <li>{publishedAt === null ? w.notPublished : w.stampPublished(formatDay(publishedAt, lang))}</li>
        {receipt !== null && (
          <li>
            <span class="hash">{w.stampId(receipt)}</span>
          </li>
        )}
      </ul>
      {author !== null && <p>{w.byAuthor(author.name, author.capacity)}</p>}
      <p>
        {executory.state === 'executory'
          ? w.executory(formatPartialDate(executory.since, lang))
          : w.notExecutory(executory.missing.map((one) => w[one]).join(w.and))}
      </p>
    </>
  );
}
