import type { BallotMode } from './ballot-mode.ts';
import { ballotRequest } from './ballot-request.ts';
import { type ItemVoice, itemVoices } from './item-voices.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import { type VideoItem, videoVote } from './video.ts';

export type ModeRefusal =
  | 'PUBLIC_BALLOT_GRANTED'
  | 'SECRET_BALLOT_GRANTED'
  | 'SECRET_NOT_GRANTED'
  | 'NOMINATION_SECRET'
  | 'NOMINATION_BY_PAPER'
  | 'COLLEGES_BY_NAME'
  | 'VIDEO_ITEM_EXCLUDED'
  | 'VIDEO_SECRET_POSTPONED'
  | 'VIDEO_PUBLIC_BALLOT_ONLY';

/** Requests counted against their threshold, on members present without proxies (L2121-21 CGCT). */
export interface RequestsNow {
  readonly present: number;
  readonly public: { readonly asking: number; readonly required: number; readonly granted: boolean };
  readonly secret: { readonly asking: number; readonly required: number; readonly granted: boolean };
}

type Hall = Pick<SittingNow, 'seats' | 'proxies' | 'venue' | 'rules'>;
type Item = ItemVoice & Pick<ItemNow, 'requests' | 'nomination'>;

/** The two counters of an item, shown at all times: a quarter for a public ballot, a third for a secret one. */
export function requestsNow(sitting: Hall, item: Item): RequestsNow {
  const { own } = itemVoices(sitting, item);
  const asking = (wanted: 'public' | 'secret') =>
    item.requests.filter((one) => one.wanted === wanted && own.includes(one.seatId)).length;
  const counter = (wanted: 'public' | 'secret') => {
    const requesting = asking(wanted);
    const { required, granted } = ballotRequest(
      { present: own.length, for: wanted, requesting },
      sitting.rules,
    );
    // Nobody present asks for nothing: no request is granted in an empty room.
    return { asking: requesting, required, granted: granted && requesting > 0 };
  };
  return { present: own.length, public: counter('public'), secret: counter('secret') };
}

/**
 * Says what stands against each mode of ballot on this item (L2121-21, L5211-11-1 CGCT): a granted secret ballot
 * prevails over a granted public one, which prevails over the usual show of hands; a nomination is secret, unless the
 * council, unanimous, decided otherwise and no third asks for it; by video only the public ballot is possible, and a
 * granted secret one postpones the item. Where the statutes of an association
 * ask for a majority in each college, only votes by name can be told apart by college: the ballot is public (inference).
 */
export function callableModes(
  sitting: Hall,
  item: Item,
): Readonly<Record<BallotMode, readonly ModeRefusal[]>> {
  const requests = requestsNow(sitting, item);
  const by = (mode: BallotMode) => [...modeRefusals(sitting, item, mode, requests)];
  return { ordinary: by('ordinary'), public: by('public'), secret: by('secret') };
}

/** The mode proposed first: the one that the requests or the law impose, else the public ballot. */
export function proposedMode(modes: ReturnType<typeof callableModes>): BallotMode {
  const order: readonly BallotMode[] = ['public', 'ordinary', 'secret'];
  return order.find((mode) => modes[mode].length === 0) ?? 'public';
}

function* modeRefusals(
  sitting: Hall,
  item: Item,
  mode: BallotMode,
  requests: RequestsNow,
): Generator<ModeRefusal> {
  if (sitting.rules.majority.value === 'each_college') {
    if (mode !== 'public') yield 'COLLEGES_BY_NAME';
    return;
  }
  const bySecret = requests.secret.granted;
  if (sitting.venue === 'video') yield* videoRefusals(item, mode, bySecret);
  if (item.kind === 'nomination') {
    if (sitting.rules.nominationSecret.value === 'yes') yield* nominationRefusals(item, mode, bySecret);
    // Hands are not counted by candidate, whatever the statutes say of secrecy.
    else if (mode === 'ordinary') yield 'NOMINATION_BY_PAPER';
    return;
  }
  if (mode === 'secret') {
    if (!bySecret) yield 'SECRET_NOT_GRANTED';
    return;
  }
  if (bySecret) yield 'SECRET_BALLOT_GRANTED';
  else if (mode === 'ordinary' && requests.public.granted) yield 'PUBLIC_BALLOT_GRANTED';
}

function* videoRefusals(item: Item, mode: BallotMode, secretGranted: boolean): Generator<ModeRefusal> {
  const answer = videoVote({ item: videoItemOf(item), mode, secretGranted });
  if (answer.allowed) return;
  yield (
    {
      item_excluded: 'VIDEO_ITEM_EXCLUDED',
      postponed_secret: 'VIDEO_SECRET_POSTPONED',
      public_ballot_only: 'VIDEO_PUBLIC_BALLOT_ONLY',
    } as const
  )[answer.reason];
}

/** Hands are not counted by candidate: without secrecy, each names theirs in a public ballot. */
function* nominationRefusals(item: Item, mode: BallotMode, secretGranted: boolean): Generator<ModeRefusal> {
  if (mode === 'secret') return;
  if (item.nomination?.secrecy?.outcome !== 'set_aside') yield 'NOMINATION_SECRET';
  else if (secretGranted) yield 'SECRET_BALLOT_GRANTED';
  else if (mode === 'ordinary') yield 'NOMINATION_BY_PAPER';
}

/** The accounts are voted as a deliberation; a nomination is one of the designations that need a room. */
function videoItemOf(item: Item): VideoItem {
  if (item.kind === 'accounts') return 'deliberation';
  return item.kind === 'nomination' ? 'designation_L2121_33' : item.kind;
}
