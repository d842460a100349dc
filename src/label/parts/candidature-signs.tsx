import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { Candidature } from '../queries/find-candidature.ts';
import { stateNames, stateTones } from '../state-words.ts';
import { labelWords } from '../words.ts';

type Props = { readonly visit: Visit; readonly candidature: Candidature };

/** Where a candidature stands, in one word. */
export function StateBadge({ visit, candidature }: Props) {
  const name = stateNames[candidature.state][visit.lang];
  return (
    <span class="badge" data-tone={stateTones[candidature.state]}>
      {name.charAt(0).toUpperCase() + name.slice(1)}
    </span>
  );
}

/** Whether it happened or was invented: said beside every title, never left to guess. */
export function StandingBadge({ visit, candidature }: Props) {
  const w = inLang(labelWords, visit.lang);
  if (candidature.standing === 'real') return null;
  const rehearsal = candidature.standing === 'rehearsal';
  return (
    <span class="badge" data-tone={rehearsal ? 'warning' : undefined}>
      {rehearsal ? w.rehearsalBadge : w.historicalBadge}
    </span>
  );
}

/** The same as a sentence, above everything else on the page. */
export function StandingNotice({ visit, candidature }: Props) {
  const w = inLang(labelWords, visit.lang);
  if (candidature.standing === 'real') return null;
  return (
    <div class="notice" data-kind={candidature.standing === 'rehearsal' ? 'warning' : 'info'}>
      <p>{candidature.standing === 'rehearsal' ? w.rehearsal : w.historical}</p>
    </div>
  );
}
