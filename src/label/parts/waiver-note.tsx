import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { Waiver } from '../queries/list-waivers.ts';
import { labelWords } from '../words.ts';
import { Cited } from './cited.tsx';

/** A waiver, printed beside its item wherever the item is shown (LBL-09): who, when, why, where it was read. */
export function WaiverNote({ visit, waiver }: { visit: Visit; waiver: Waiver }) {
  const { lang } = visit;
  const w = inLang(labelWords, lang);
  const when = waiver.dateWords?.[lang] ?? formatPartialDate(waiver.knownDate, lang);
  return (
    <div class="notice" data-kind="info">
      <p>
        <span class="notice-kind">
          {w.waived}
          {lang === 'fr' ? '\u00a0:' : ':'}
        </span>{' '}
        {waiver.reason[lang]} {w.waivedBy(waiver.grantedBy[lang], when)}
      </p>
      <Cited visit={visit} sources={waiver.sources} />
    </div>
  );
}
