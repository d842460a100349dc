import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate, type PartialDate } from '#kit/partial-date.ts';
import type { FactSource } from '#people/public.ts';
import { programmeWords } from '../programme-words.ts';

interface Held {
  readonly starts: PartialDate | null;
  readonly ends: PartialDate | null;
  readonly source: FactSource;
}

/** Who holds which role, from when to when, read where. A date that is not known says so. */
export function MandateEntry(props: {
  readonly visit: Visit;
  readonly holder: string;
  readonly role: string;
  readonly held: Held;
  readonly attested?: PartialDate | null;
}) {
  const { visit, held } = props;
  const w = inLang(programmeWords, visit.lang);
  const date = (value: PartialDate) => <time datetime={value}>{formatPartialDate(value, visit.lang)}</time>;
  return (
    <li class="mandate">
      <p class="mandate-role">
        <strong>{props.holder}</strong> {props.role}
      </p>
      <p class="mandate-dates">
        {held.starts ? (
          <>
            {w.from} {date(held.starts)}
          </>
        ) : (
          <span class="unknown">{w.startUnknown}</span>
        )}
        {', '}
        {held.ends ? (
          <>
            {w.until} {date(held.ends)}
          </>
        ) : (
          <span class="unknown">{w.endUnknown}</span>
        )}
        {props.attested && (
          <>
            {', '}
            {w.attested} {date(props.attested)}
          </>
        )}
        {'. '}
        {w.source} :{' '}
        <a href={held.source.url} rel="noopener">
          {held.source.title}
        </a>
      </p>
    </li>
  );
}
