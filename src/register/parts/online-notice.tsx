import { inLang, type Lang } from '#kit/i18n.ts';
import type { OnlineRefusal } from '#sirene/public.ts';
import { onlineWords } from '../online-words.ts';

/** Why the online register was not heard, or not to the end. */
export interface NotHeard {
  readonly code: OnlineRefusal | 'DECIDED_MEANWHILE';
  /** For how many milliseconds it wants to be left alone; 0 when it did not say. */
  readonly pause: number;
  /** Whether something was heard before. */
  readonly before: 'something' | 'nothing';
}

/** Said above the page, where somebody who pressed a button far below looks first. */
export function OnlineNotice({ notHeard, lang }: { notHeard: NotHeard; lang: Lang }) {
  const w = inLang(onlineWords, lang);
  const { code, pause, before } = notHeard;
  return (
    <div class="notice" data-kind="warning" role="alert">
      <p class="notice-title">
        <span class="notice-kind">
          {w.refused}
          {lang === 'fr' ? ' : ' : ': '}
        </span>
        {code === 'BUSY' ? w.BUSY(pauseText(pause, lang)) : w[code]}
      </p>
      {before === 'something' && <p>{w.partly}</p>}
    </div>
  );
}

/** « 45 secondes », « 3 minutes »: never shorter than it is. */
function pauseText(milliseconds: number, lang: Lang): string {
  const w = inLang(onlineWords, lang);
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  if (seconds < 120) return w.seconds(seconds);
  return w.minutes(Math.ceil(seconds / 60));
}
