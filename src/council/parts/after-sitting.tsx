import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { deadlineWords } from '../deadline-words.ts';
import { recordPermissions } from '../record-permissions.ts';
import { minutesStates, recordWords } from '../record-words.ts';
import { memberList } from '../rules/member-list.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import type { SittingDeadlines } from '../views/list-deadlines.ts';
import { DeadlineTable } from './deadline-table.tsx';

/**
 * The secretaries of a sitting, then what remains of it once closed: list, minutes, deadlines. Seats are numbered here
 * as everywhere on this page; minutes name the members of a real sitting. Nothing before the opening.
 */
export function AfterSitting({
  visit,
  sitting,
  secretaries,
  after,
}: {
  visit: Visit;
  sitting: SittingNow;
  secretaries: readonly number[];
  /** Null while the sitting lasts. */
  after: SittingDeadlines | null;
}) {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  const { slug, assembly, state } = sitting;
  const mine = (verb: keyof typeof recordPermissions) =>
    may(visit.viewer, recordPermissions, verb, assembly.organisationId);
  if (state === 'drafted' || state === 'convened' || state === 'cancelled') return null;
  const base = `/conseil/seances/${slug}`;
  const named = secretaries.map((seat) => ({ seat, name: null }));
  const readable = after?.minutes === 'published' || mine('minutes.read');
  const links = [
    { path: `${base}/deliberations-examinees`, label: w.listed, shown: after !== null },
    {
      path: `${base}/proces-verbal`,
      label: after?.minutes === 'published' ? w.minutes : w.draftMinutes,
      shown: readable,
    },
    { path: `${base}/secretaires`, label: w.nameThem, shown: mine('secretaries.name') },
    { path: '/conseil/echeances', label: deadlineWords.title[lang], shown: mine('deadlines.read') },
  ].filter((link) => link.shown);
  return (
    <section class="stack" aria-labelledby="after">
      <h2 id="after">{after === null ? w.secretaries : w.after}</h2>
      <p>{named.length === 0 ? w.noSecretary : w.secretariesAre(memberList(named, lang))}</p>
      {after !== null && <p>{minutesStates[after.minutes][lang]}</p>}
      {links.length > 0 && (
        <ul class="row">
          {links.map((link) => (
            <li key={link.path}>
              <a class="button" data-kind="secondary" href={visit.href(link.path)}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {after !== null && mine('deadlines.read') && (
        <DeadlineTable
          visit={visit}
          caption={deadlineWords.ofSitting[lang](sitting.title[lang])}
          deadlines={after.deadlines}
        />
      )}
    </section>
  );
}
