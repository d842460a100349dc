import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { convocationWords } from '../convocation-words.ts';
import { citation } from '../rules/citation.ts';
import type { ConvocationNotice } from '../rules/convocation-notice.ts';
import type { Draft } from '../rules/draft.ts';
import { profiles } from '../rules/profiles.ts';

interface Props {
  readonly visit: Visit;
  readonly draft: Draft;
  readonly notice: ConvocationNotice;
}

/** The clear days as they are counted today, with the last lawful day and the text that asks for them. */
export function NoticeJudged({ visit, draft, notice }: Props) {
  const { lang } = visit;
  const w = inLang(convocationWords, lang);
  const profile = profiles[draft.assembly.profile];
  const rule = profile.notice[draft.notice];
  const lawful = notice.lawful === 'yes';
  return (
    <section class="panel stack" aria-labelledby="notice">
      <h2 class="panel-title" id="notice">
        {w.noticeTitle}
      </h2>
      <p>
        <span class="badge" data-tone={lawful ? 'success' : 'error'}>
          {w.clearDays}
          {lang === 'fr' ? ' : ' : ': '}
          {w.daysOf(notice.clearDays, notice.required)}
        </span>
      </p>
      <dl class="facts">
        <div>
          <dt>{w.sentToday}</dt>
          <dd>{formatDay(visit.ctx.now(), lang)}</dd>
        </div>
        <div>
          <dt>{w.sittingOn}</dt>
          <dd>{formatDay(draft.plannedAt, lang)}</dd>
        </div>
        <div>
          <dt>{w.lastSending}</dt>
          <dd>{dayOf(notice.lastSending, visit)}</dd>
        </div>
        <div>
          <dt>{w.article}</dt>
          <dd>
            {citation(notice.article, lang)}
            {lang === 'fr' ? ' : ' : ': '}
            {rule.says[lang]}. {notice.mark === 'I' && <span class="badge">{w.inferred}</span>}
          </dd>
        </div>
        <div>
          <dt>{w.profile}</dt>
          <dd>{profile.name[lang]}</dd>
        </div>
      </dl>
      <p class="muted">{w.howCounted}</p>
      {!lawful && <LawfulWays visit={visit} draft={draft} notice={notice} />}
    </section>
  );
}

/** What may be done instead of a convocation that leaves too late. */
function LawfulWays({ visit, draft, notice }: Props) {
  const w = inLang(convocationWords, visit.lang);
  const { earliest, earliestUrgent, urgencyWouldDo } = notice;
  return (
    <div class="notice" data-kind="info">
      <p class="notice-title">{w.ways}</p>
      <ul>
        <li>
          {w.wayLater(dayOf(earliest, visit))} <small>({citation(notice.article, visit.lang)})</small>
        </li>
        {urgencyWouldDo === 'yes' ? (
          <li>{w.wayUrgent}</li>
        ) : (
          earliestUrgent !== null && <li>{w.wayUrgentLater(dayOf(earliestUrgent, visit))}</li>
        )}
      </ul>
      <p>
        <a href={visit.href(`/conseil/seances/${draft.slug}/preparation/seance`)}>{w.changePlan}</a>
      </p>
    </div>
  );
}

function dayOf(day: string, visit: Visit): string {
  // Noon: the same civil day in Paris all year round.
  return formatDay(new Date(`${day}T12:00:00Z`), visit.lang);
}
