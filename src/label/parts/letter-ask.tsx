import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { letterSigningWords } from '../letter-signing-words.ts';
import { letterWords } from '../letter-words.ts';
import type { OpenLetterLink } from '../views/find-letter-link.ts';

/** Before anything is typed: who asks, for what, what is done with the data (LBL-25), until when the link opens. */
export function LetterAsk({ visit, link }: { visit: Visit; link: OpenLetterLink }) {
  const w = inLang(letterSigningWords, visit.lang);
  const { ruleOne } = inLang(letterWords, visit.lang);
  const { candidature, invitation } = link;
  return (
    <div class="columns">
      <section class="panel">
        <h2 class="panel-title">{w.whoAsks}</h2>
        <p>{w.whoAsksText(candidature.title[visit.lang], invitation.structureName)}</p>
        <h2 class="panel-title">{w.whatFor}</h2>
        <p>{w.whatForText(candidature.carrier, candidature.call[visit.lang])}</p>
        {candidature.oneSignatoryPerStructure === 'yes' && <p>{ruleOne}</p>}
        <p class="muted">{w.linkUntil(formatDay(invitation.expiresAt, visit.lang))}</p>
      </section>
      <section class="panel">
        <h2 class="panel-title">{w.yourData}</h2>
        <p>{w.dataNames}</p>
        <p>{w.dataPublic}</p>
        <p>{w.dataKept}</p>
      </section>
    </div>
  );
}
