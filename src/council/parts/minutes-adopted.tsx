import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { recordWords } from '../record-words.ts';
import { memberName } from '../rules/member-list.ts';
import { memberBy } from '../rules/minutes-of.ts';
import type { MinutesFound } from '../views/find-minutes.ts';
import { RecordText } from './record-text.tsx';

/** Who adopted the minutes, how, with which corrections, and who signed them. Nothing before the adoption. */
export function MinutesAdopted({ visit, found }: { visit: Visit; found: MinutesFound }) {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  const { adoption, versions, signatures } = found.life;
  if (adoption === null) return null;
  const version = versions.find((one) => one.version === adoption.version);
  const member = memberBy(found.record);
  const { votes } = adoption;
  return (
    <section class="panel" aria-labelledby="adoption">
      <h2 class="panel-title" id="adoption">
        {w.adoptTitle}
      </h2>
      <p>
        {w.adoptedBy(adoption.by.title[lang], formatDay(adoption.by.openedAt, lang))}{' '}
        {votes === null ? w.withoutVote : w.withVote(votes.for, votes.against, votes.abstain)}
      </p>
      {adoption.corrections === null ? (
        <p>{w.noCorrection}</p>
      ) : (
        <>
          <h3>{w.corrections}</h3>
          <RecordText text={adoption.corrections} />
        </>
      )}
      {signatures.length > 0 && (
        <>
          <h3>{w.signatures}</h3>
          <ul>
            {signatures.map((one) => (
              <li key={one.seatId + one.capacity}>
                {w.signed(
                  memberName(member(one.seatId), lang),
                  w[one.capacity],
                  formatPartialDate(one.signedOn, lang),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {version && (
        <p>
          {w.version(version.version)}. {w.print} <span class="hash">{version.sha256}</span>
        </p>
      )}
    </section>
  );
}
