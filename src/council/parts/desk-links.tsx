import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { nominationWords } from '../nomination-words.ts';
import { councilPermissions } from '../permissions.ts';
import { recordWords } from '../record-words.ts';
import { type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { isSubstituteOf } from '../rules/substitute.ts';
import { voiceWords } from '../voice-words.ts';
import { councilWords } from '../words.ts';

/**
 * The pages of a sitting that this person may open, and the two that everybody may: one quiet line, the same on each of
 * them, so that what is to be done now is what stands out.
 */
export function DeskLinks({ visit, sitting }: { visit: Visit; sitting: SittingNow }) {
  const w = inLang(councilWords, visit.lang);
  const base = `/conseil/seances/${sitting.slug}`;
  const mine = (verb: keyof typeof councilPermissions) =>
    may(visit.viewer, councilPermissions, verb, sitting.assembly.organisationId);
  const seat = seatOf(sitting, visit.viewer.personId);
  const substitute = seat !== null && isSubstituteOf(seat, visit.viewer.personId);
  const begun = !['drafted', 'convened', 'cancelled'].includes(sitting.state);
  const links = [
    { path: base, label: w.publicPage, shown: true },
    { path: `${base}/ecran`, label: w.hallScreen, shown: true },
    { path: `${base}/bureau`, label: w.chairDesk, shown: mine('chair_desk.keep') },
    { path: `${base}/secretariat`, label: w.secretariat, shown: mine('presence.note') },
    { path: `${base}/pouvoirs`, label: voiceWords.title[visit.lang], shown: mine('presence.note') },
    {
      path: `${base}/convocation`,
      label: w.convocation,
      shown: mine('sitting.conduct') && sitting.convocation !== null,
    },
    {
      path: `${base}/ma-convocation`,
      label: w.ownConvocation,
      // A substitute receives a copy, to which there is nothing to answer.
      shown: mine('seat.take') && sitting.convocation !== null && !substitute,
    },
    // Nothing to record before the opening; the page of the sitting has these two in its own section.
    {
      path: `${base}/secretaires`,
      label: recordWords.secretaries[visit.lang],
      shown: begun && visit.path !== base && mine('sitting.conduct'),
    },
    {
      path: `${base}/proces-verbal`,
      label: recordWords.draftMinutes[visit.lang],
      shown: begun && visit.path !== base && mine('sitting.conduct'),
    },
    {
      path: `${base}/nominations`,
      label: nominationWords.title[visit.lang],
      shown: mine('presence.note'),
    },
    { path: `${base}/ma-place`, label: w.ownSeat, shown: mine('seat.take') },
  ];
  return (
    <nav aria-label={w.desks} class="desk-nav">
      <ul>
        {links
          .filter((link) => link.shown)
          .map((link) => (
            <li key={link.path}>
              <a href={visit.href(link.path)} aria-current={link.path === visit.path ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
