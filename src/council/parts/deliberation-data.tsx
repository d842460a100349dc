import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deliberationWords } from '../deliberation-words.ts';
import { exportWords } from '../export-words.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { deliberationExports } from '../rules/deliberation-exports.ts';
import { type DeliberationScdl, extractPath } from '../rules/deliberation-scdl.ts';
import { ExportList } from './export-list.tsx';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly deliberation: Deliberation;
  readonly scdl: DeliberationScdl;
}

/** Where this deliberation stands in open data: its row, or each reason why there is none (GRE-04). */
export function DeliberationData({ visit, deliberation, scdl }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const exports = inLang(exportWords, visit.lang);
  return (
    <section aria-labelledby="data">
      <h2 id="data">{w.data}</h2>
      {scdl.row === null ? <ScdlRefusals visit={visit} scdl={scdl} /> : <p>{w.rowExported}</p>}
      {scdl.notes.length > 0 && (
        <ul>
          {scdl.notes.map(({ code, note }) => (
            <li key={code}>{note[visit.lang]}.</li>
          ))}
        </ul>
      )}
      <ul>
        <li>
          <a href={visit.href(extractPath(deliberation.slug))}>{w.extractPdf}</a>
        </li>
        <li>
          <a href={visit.href('/conseil/deliberations.json')}>{w.jsonHasAll}</a>
        </li>
        <li>
          <a href={visit.href(scdlPath(deliberation))}>
            {deliberation.standing === 'rehearsal' ? w.csvRehearsal : w.csvFile}
          </a>
        </li>
      </ul>
      <p class="muted">{exports.scdlLacks}</p>
      <h3>{exports.standards}</h3>
      <p>{exports.standardsLead}</p>
      <ExportList visit={visit} lines={deliberationExports(deliberation)} />
    </section>
  );
}

/** The SCDL file that this deliberation belongs to: rehearsals never mix with what was really decided. */
function scdlPath({ standing }: Pick<Deliberation, 'standing'>): string {
  return standing === 'rehearsal' ? '/conseil/deliberations-repetition.csv' : '/conseil/deliberations.csv';
}

export function ScdlRefusals({ visit, scdl }: Pick<Props, 'visit' | 'scdl'>) {
  const w = inLang(deliberationWords, visit.lang);
  return (
    <>
      <p>{w.rowRefused}</p>
      <ul>
        {scdl.refusals.map(({ code, reason }) => (
          <li key={code}>{reason[visit.lang]}</li>
        ))}
      </ul>
    </>
  );
}
