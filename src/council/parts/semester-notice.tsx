import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { citation } from '../rules/citation.ts';
import type { SemesterState } from '../rules/semester.ts';
import { semesterNames } from '../video-rule-words.ts';
import { videoWords } from '../video-words.ts';
import type { SemesterFound } from '../views/find-semester.ts';

const kinds: Readonly<Record<SemesterState, 'info' | 'success' | 'warning' | 'error'>> = {
  met: 'success',
  announced: 'info',
  due: 'warning',
  too_late: 'error',
  missed: 'error',
};

/** Before a sitting by video is convened: where the sitting in one place of the semester stands (L5211-11-1 CGCT). */
export function SemesterNotice({ visit, found }: { visit: Visit; found: SemesterFound | null }) {
  if (found === null) return null;
  const w = inLang(videoWords, visit.lang);
  const { answer, rule } = found;
  const ended = answer.endedWithout;
  const colon = visit.lang === 'fr' ? ' : ' : ': ';
  return (
    <section class="stack" aria-labelledby="semester">
      <h2 id="semester">{w.semesterTitle}</h2>
      {ended && (
        <div class="notice" data-kind="error">
          <p>{w.endedWithout(ended.from, ended.to)}</p>
        </div>
      )}
      <div class="notice" data-kind={kinds[answer.state]}>
        <p>{w.semester(answer)}</p>
      </div>
      <p>
        {w.reading}
        {colon}
        {semesterNames[answer.reading][visit.lang]} <span class="badge">{w.inferred}</span>{' '}
        <small class="nowrap">({citation(rule.article ?? '', visit.lang)})</small>{' '}
        <a href={visit.href('/conseil/regles/semestre')}>{w.semesterRules}</a>
      </p>
    </section>
  );
}
