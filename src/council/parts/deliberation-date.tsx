import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { deliberationWords } from '../deliberation-words.ts';
import type { Deliberation } from '../rules/deliberation.ts';

type Dated = Pick<Deliberation, 'date' | 'bounds' | 'dateMark'>;

/** The day of a deliberation, or the days it lies between, or that it is not known (GRE-04). */
export function DeliberationDate({ visit, dated }: { visit: Pick<Visit, 'lang'>; dated: Dated }) {
  const w = inLang(deliberationWords, visit.lang);
  const day = (date: string) => formatPartialDate(date, visit.lang);
  if (dated.date !== null) return <time datetime={dated.date}>{day(dated.date)}</time>;
  if (dated.bounds === null) return <span class="unknown">{w.unknownDate}</span>;
  return (
    <>
      <span class="unknown">{w.unknownDate}</span>,{' '}
      {w.between(day(dated.bounds.after), day(dated.bounds.before))}{' '}
      <Mark visit={visit} mark={dated.dateMark} />
    </>
  );
}
