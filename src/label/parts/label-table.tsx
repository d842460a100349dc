import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { labelsWords } from '../labels-words.ts';
import { stateNames } from '../state-words.ts';
import type { LabelRow } from '../views/labels-on.ts';
import { Cited } from './cited.tsx';

type Props = {
  readonly visit: Visit;
  readonly rows: readonly LabelRow[];
  readonly labelledBy: string;
};

const tones = {
  held: 'success',
  suspended: 'warning',
  perhaps: 'blank',
  past_term: 'info',
  undated: 'blank',
  without: 'todo',
} as const;

/** Candidatures as they stood on a day. */
export function LabelTable({ visit, rows, labelledBy }: Props) {
  const { lang } = visit;
  const w = inLang(labelsWords, lang);
  return (
    <section class="table-scroll" aria-labelledby={labelledBy} tabindex={0}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{w.territory}</th>
            <th scope="col">{w.standing}</th>
            <th scope="col">{w.since}</th>
            <th scope="col">{w.until}</th>
            <th scope="col">{w.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LabelLine key={row.slug} visit={visit} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LabelLine({ visit, row }: { readonly visit: Visit; readonly row: LabelRow }) {
  const { lang } = visit;
  const w = inLang(labelsWords, lang);
  const { standing } = row;
  const [since, until] = 'since' in standing ? [standing.since, standing.until] : [null, null];
  const isKnown = standing.kind !== 'without';
  return (
    <tr>
      <th scope="row">
        <a href={visit.href(`/candidatures/${row.slug}`)}>{row.title[lang]}</a>
        {row.outsideCall && ` (${w.outside})`}
        {row.thematic && ` (${w.thematic})`}
      </th>
      <td>
        <span class="badge" data-tone={tones[standing.kind]}>
          {w[standing.kind]}
        </span>
        {standing.state !== null && <p class="muted">{stateNames[standing.state][lang]}</p>}
      </td>
      <td>{isKnown && <Day visit={visit} date={since} />}</td>
      <td>{isKnown && <Day visit={visit} date={until} />}</td>
      <td>
        <Cited visit={visit} sources={row.sources} />
      </td>
    </tr>
  );
}

function Day({ visit, date }: { readonly visit: Visit; readonly date: string | null }) {
  const said = formatPartialDate(date, visit.lang);
  return date === null ? <span class="unknown">{said}</span> : <time datetime={date}>{said}</time>;
}
