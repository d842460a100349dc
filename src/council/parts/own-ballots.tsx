import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { BallotChoice } from '../rules/ballot-voice.ts';
import { itemVoices, recusalOf } from '../rules/item-voices.ts';
import type { ItemNow, SeatNow, SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import { seatWords } from '../seat-words.ts';
import { voiceWords } from '../voice-words.ts';
import { BallotForm } from './ballot-form.tsx';
import { BallotReceipt } from './ballot-receipt.tsx';
import { CandidateBallot } from './candidate-ballot.tsx';

/** What was picked in a ballot that was refused, and for whose seat. */
export interface PickedBallot {
  readonly seat: number;
  readonly choice: BallotChoice;
  /** Whom a choice `candidate` names. */
  readonly candidacyId: string | null;
}

interface OwnBallotsProps {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
  readonly vote: VoteNow;
  readonly seat: SeatNow;
  readonly changing: number | null;
  readonly picked: PickedBallot | null;
}

/** The ballots that one member may cast now: their own, and that of the colleague whose proxy they hold. */
export function OwnBallots(props: OwnBallotsProps) {
  const { visit, sitting, item, vote, seat } = props;
  const w = inLang(seatWords, visit.lang);
  const v = inLang(voiceWords, visit.lang);
  if (vote.mode === 'ordinary') return <p>{v.byHand}</p>;
  if (seat.presence === 'absent') return <p>{w.presentFirst}</p>;
  const recusal = recusalOf(item, seat.id, seat.sits);
  if (recusal) return <p>{recusal === 'accounts_withdrawal' ? v.withdrawnHere : v.recusedHere}</p>;
  const grantors = itemVoices(sitting, item)
    .represented.filter((proxy) => proxy.holderId === seat.id)
    .map((proxy) => proxy.grantorId);
  const voices = [seat, ...sitting.seats.filter((one) => grantors.includes(one.id))];
  // A choice refused because the seat was no seat of theirs stays picked on their own ballot: nothing typed is lost.
  const known = voices.some((voice) => voice.number === props.picked?.seat);
  const picked = props.picked && !known ? { ...props.picked, seat: seat.number } : props.picked;
  return (
    <>
      {voices.map((voice) => (
        <OneBallot key={voice.id} {...props} picked={picked} voice={voice} />
      ))}
    </>
  );
}

function OneBallot(props: OwnBallotsProps & { voice: SeatNow }) {
  const { visit, sitting, item, vote, seat, voice, changing, picked } = props;
  const w = inLang(seatWords, visit.lang);
  const own = voice.id === seat.id;
  if (vote.mode === 'secret' && vote.secretVoters.some((one) => one.seatId === voice.id))
    return <InTheBox visit={visit} voice={voice} own={own} />;
  const ballot = vote.ballots.find((one) => one.seatId === voice.id) ?? null;
  const again = picked?.seat === voice.number ? picked : null;
  const shown = again ?? ballot;
  if (ballot && again === null && changing !== voice.number)
    return (
      <BallotReceipt visit={visit} sitting={sitting} vote={vote} seat={voice} own={own} ballot={ballot} />
    );
  return (
    <>
      {item.nomination ? (
        <CandidateBallot
          visit={visit}
          sitting={sitting}
          item={item}
          vote={vote}
          seat={voice}
          own={own}
          chosen={shown?.candidacyId ?? shown?.choice ?? null}
        />
      ) : (
        <BallotForm
          visit={visit}
          sitting={sitting}
          vote={vote}
          seat={voice}
          own={own}
          chosen={shown?.choice ?? null}
        />
      )}
      {ballot && (
        <p>
          <a href={visit.href(visit.path)}>{w.keep}</a>
        </p>
      )}
    </>
  );
}

/** The receipt of a secret ballot: that it was put in the box, and nothing more. */
function InTheBox({ visit, voice, own }: { visit: Visit; voice: SeatNow; own: boolean }) {
  const v = inLang(voiceWords, visit.lang);
  return (
    <section class="ballot-receipt" data-sense="none" role="status">
      {!own && <p>{v.onBehalf(voice.number)}</p>}
      <p class="ballot-sense">{v.inTheBox}</p>
      <p>{v.inTheBoxHint}</p>
    </section>
  );
}
