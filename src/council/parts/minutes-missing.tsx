import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { fieldWords, recordWords } from '../record-words.ts';
import { citation } from '../rules/citation.ts';
import { fieldArticles, type MinutesFault, type MinutesField } from '../rules/minutes-faults.ts';

/** Where each field is mended; what is written item by item leads to its item. */
const places: Readonly<Record<MinutesField, string>> = {
  TIME: '/secretariat',
  PRESIDENT: '/secretariat',
  PRESENT: '/secretariat#presences',
  REPRESENTED: '/secretariat',
  SECRETARIES: '/secretaires',
  QUORUM: '/secretariat',
  AGENDA: '',
  DELIBERATIONS: '/secretariat',
  REPORTS: '/proces-verbal/points',
  REQUESTS: '/secretariat',
  BALLOTS: '/secretariat',
  DISCUSSIONS: '/proces-verbal/points',
};

/** What the minutes lack of the twelve fields, each with its article and, for who writes them, the place where it is mended. */
export function MinutesMissing({
  visit,
  slug,
  faults,
  mends,
}: {
  visit: Visit;
  slug: string;
  faults: readonly MinutesFault[];
  mends: boolean;
}) {
  const w = inLang(recordWords, visit.lang);
  if (faults.length === 0) return <p>{w.nothingMissing}</p>;
  const base = `/conseil/seances/${slug}`;
  return (
    <>
      <p>{w.missingCount(faults.length)}</p>
      <ol>
        {faults.map((fault) => (
          <li key={fault.field} value={fault.number}>
            {mends && !perItem(fault) ? (
              <a href={visit.href(base + places[fault.field])}>{fieldWords[fault.field][visit.lang]}</a>
            ) : (
              fieldWords[fault.field][visit.lang]
            )}{' '}
            {perItem(fault) && <Items visit={visit} base={base} fault={fault} mends={mends} />}
            <small class="muted">{citation(fieldArticles[fault.field], visit.lang)}</small>
          </li>
        ))}
      </ol>
    </>
  );
}

function perItem({ field }: MinutesFault): boolean {
  return places[field] === '/proces-verbal/points';
}

function Items({
  visit,
  base,
  fault,
  mends,
}: {
  visit: Visit;
  base: string;
  fault: MinutesFault;
  mends: boolean;
}) {
  const w = inLang(recordWords, visit.lang);
  const place = (rank: number) => visit.href(`${base}${places[fault.field]}/${rank}`);
  return (
    <>
      {fault.ranks.map((rank) => (
        <span key={rank}>{mends ? <a href={place(rank)}>{w.atItem(rank)}</a> : w.atItem(rank)} </span>
      ))}
    </>
  );
}
