import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { deskWords } from '../desk-words.ts';
import { offeredSteps } from '../rules/offered-steps.ts';
import { quorumOf } from '../rules/quorum.ts';
import { quorumAlarm } from '../rules/quorum-alarm.ts';
import { quorumRequiredToSit } from '../rules/quorum-required.ts';
import { quorumCountNow, sittingChecks } from '../rules/sitting-checks.ts';
import { currentItem, type ItemNow, type SittingNow } from '../rules/sitting-now.ts';
import { type SittingEvent, sittingIsOver, sittingStates } from '../rules/sitting-state.ts';
import { councilWords } from '../words.ts';
import { ActButton } from './act-button.tsx';
import { Agenda } from './agenda.tsx';
import { AmendmentsDesk } from './amendments.tsx';
import { BallotPanel } from './ballot-panel.tsx';
import { BroadcastDesk } from './broadcast.tsx';
import { CallVote } from './call-vote.tsx';
import { CancelLink } from './cancellation.tsx';
import { ClosedSessionDesk } from './closed-session.tsx';
import { ConvocationConduct } from './convocation-conduct.tsx';
import { GroupsTime } from './groups-time.tsx';
import { ItemActs } from './item-acts.tsx';
import { itemHeading } from './item-name.ts';
import { NominationDiscussed } from './nomination-discussed.tsx';
import { QuorumFoundLine } from './quorum-found.tsx';
import { Speakers } from './speakers.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
}

const sittingNouns: Readonly<Record<SittingEvent, string>> = {
  convene: 'convocation',
  open: 'ouverture',
  suspend: 'suspension',
  resume: 'reprise',
  close: 'levee',
  record_lack_of_quorum: 'defaut-de-quorum',
  cancel: 'annulation',
};

/** Everything that runs a sitting: the sitting, the item under discussion, who speaks, the ballot, the agenda. */
export function Conduct({ visit, sitting }: Given) {
  const w = inLang(deskWords, visit.lang);
  const item = currentItem(sitting);
  return (
    <>
      <QuorumWarning visit={visit} sitting={sitting} />
      <ConvocationConduct visit={visit} sitting={sitting} />
      <BroadcastDesk visit={visit} sitting={sitting} />
      <div class="chair">
        {item?.state === 'under_discussion' ? (
          <>
            <div class="stack">
              <ItemPanel visit={visit} sitting={sitting} item={item} />
              <SittingPanel visit={visit} sitting={sitting} />
            </div>
            <Speakers visit={visit} sitting={sitting} item={item} />
            <GroupsTime visit={visit} sitting={sitting} item={item} desk="desk" />
          </>
        ) : (
          <>
            {item && <BallotPanel visit={visit} sitting={sitting} item={item} />}
            <SittingPanel visit={visit} sitting={sitting} />
          </>
        )}
        <section class="panel" data-wide="yes">
          <h2 class="panel-title">{councilWords.agenda[visit.lang]}</h2>
          {!item && sitting.state === 'opened' && <p>{w.noItem}</p>}
          <Agenda
            visit={visit}
            items={sitting.items}
            acts={(one) =>
              sitting.state !== 'cancelled' &&
              one.state === 'scheduled' && <ScheduledActs visit={visit} sitting={sitting} item={one} />
            }
          />
        </section>
      </div>
    </>
  );
}

function ScheduledActs({ visit, sitting, item }: Given & { item: ItemNow }) {
  return (
    <>
      <QuorumFoundLine lang={visit.lang} sitting={sitting} item={item} />
      <ItemActs visit={visit} sitting={sitting} item={item} />
      <AmendmentsDesk visit={visit} sitting={sitting} item={item} />
    </>
  );
}

function ItemPanel({ visit, sitting, item }: Given & { item: ItemNow }) {
  const w = inLang(councilWords, visit.lang);
  return (
    <section class="panel" data-state="live">
      <h2 class="panel-title">{itemHeading(item, visit.lang)}</h2>
      {item.rapporteur && <p>{w.rapporteur(item.rapporteur)}</p>}
      <QuorumFoundLine lang={visit.lang} sitting={sitting} item={item} />
      {item.nomination ? (
        <NominationDiscussed visit={visit} sitting={sitting} item={item} />
      ) : (
        <CallVote visit={visit} sitting={sitting} item={item} />
      )}
      <ItemActs visit={visit} sitting={sitting} item={item} />
      <AmendmentsDesk visit={visit} sitting={sitting} item={item} />
    </section>
  );
}

function SittingPanel({ visit, sitting }: Given) {
  if (sittingIsOver(sitting.state)) return null;
  const asking = { role: visit.viewer.acting?.role ?? null, quorum: quorumCountNow(sitting) };
  const offered = offeredSteps(sittingStates, sitting.state, sittingChecks(sitting), asking);
  // Cancelling wants a reason: it has a page of its own.
  const steps = offered.filter((step) => step.event !== 'cancel');
  const label = (event: SittingEvent) => {
    const said = sittingStates.events[event][visit.lang];
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
  return (
    <section class="panel">
      <h2 class="panel-title">{deskWords.sittingPanel[visit.lang]}</h2>
      <div class="row">
        {steps.map((step) => (
          <ActButton
            key={step.event}
            visit={visit}
            action={`/conseil/seances/${sitting.slug}/${sittingNouns[step.event]}`}
            label={label(step.event)}
            kind={step.event === 'open' || step.event === 'resume' ? undefined : 'secondary'}
            refusals={step.refusals}
          />
        ))}
      </div>
      <ClosedSessionDesk visit={visit} sitting={sitting} />
      <CancelLink visit={visit} sitting={sitting} />
    </section>
  );
}

/** Said before an item opens, when the quorum is missing or hangs on a few members. */
function QuorumWarning({ visit, sitting }: Given) {
  const w = inLang(deskWords, visit.lang);
  if (sittingIsOver(sitting.state) || sitting.state === 'drafted') return null;
  if (quorumRequiredToSit(sitting) === 'no') return null;
  const count = quorumCountNow(sitting);
  const alarm = quorumAlarm(count, sitting.rules.fragileMargin.value);
  if (alarm === 'comfortable') return null;
  const margin = count.present - quorumOf(count).required;
  return (
    <div class="notice" data-kind="warning" role="status">
      <p>{alarm === 'fragile' ? w.fragile(margin) : w.missing(-margin)}</p>
    </div>
  );
}
