import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { profileWords } from '../profile-words.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { sittingStates } from '../rules/sitting-state.ts';
import { councilWords } from '../words.ts';
import { CancelledNotice } from './cancellation.tsx';
import { QuorumMeter } from './quorum-meter.tsx';

/** The head of every page of a sitting: what it is, where it stands, and its quorum. */
export function SittingHead({ visit, sitting, title }: { visit: Visit; sitting: SittingNow; title: string }) {
  const { lang } = visit;
  const w = inLang(councilWords, lang);
  const state = sittingStates.states[sitting.state][lang];
  return (
    <>
      <header class="sitting-head">
        <div>
          <p class="page-kicker">
            {sitting.standing === 'rehearsal' ? w.rehearsal : w.realSitting}
            {sitting.standing === 'real' && sitting.members === 'fictitious' && `, ${w.fictitious}`}
          </p>
          <h1>{title}</h1>
          <p class="sitting-place">
            {sitting.assembly.name}, {w.inOffice(sitting.seats.length)}
            {lang === 'fr' ? '\u00a0; ' : '; '}
            {sitting.plannedAt ? formatInstant(sitting.plannedAt, lang) : noDate(sitting, w)}
          </p>
          <p>
            {w.stateLabel}
            {lang === 'fr' ? '\u00a0: ' : ': '}
            <span class="badge" data-tone={sittingTones[sitting.state]}>
              {state}
            </span>{' '}
            <a href={visit.href(visit.path + visit.url.search)} class="no-print">
              {w.refresh}
            </a>{' '}
            <small class="muted">{w.readAt(visit.ctx.now())}</small>
          </p>
          <p class="no-print">
            <a href={visit.href(`/conseil/regles?assemblee=${sitting.assembly.slug}`)}>
              {profileWords.title[lang]}
            </a>
          </p>
        </div>
        {sitting.state !== 'cancelled' && <QuorumMeter lang={lang} sitting={sitting} />}
      </header>
      <CancelledNotice visit={visit} sitting={sitting} />
    </>
  );
}

/** The mark of each state, the same wherever a sitting is named. */
export const sittingTones = {
  drafted: 'todo',
  convened: 'todo',
  opened: 'info',
  suspended: 'warning',
  closed: undefined,
  cancelled: 'error',
} as const;

function noDate(sitting: SittingNow, w: { noDate: string; unknownDate: string }): string {
  return sitting.standing === 'rehearsal' ? w.noDate : w.unknownDate;
}
