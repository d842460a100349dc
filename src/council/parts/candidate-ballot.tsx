import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { roundOf } from '../rules/nomination-round.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import { seatWords } from '../seat-words.ts';
import { voiceWords } from '../voice-words.ts';
import { type BallotProps, BallotShell } from './ballot-shell.tsx';
import { RoundRule } from './nomination-candidates.tsx';

/** The ballot in a nomination: one candidate, by the id of the candidacy, or none. */
export function CandidateBallot({ item, ...props }: BallotProps<string> & { readonly item: ItemNow }) {
  const { visit, vote } = props;
  const n = inLang(nominationWords, visit.lang);
  const secret = vote.mode === 'secret';
  // As plain as the others: greyed, it would look like a choice that is not open.
  const none = secret
    ? { value: 'blank', sense: 'candidate', label: n.noName }
    : { value: 'abstain', sense: 'candidate', label: seatWords.abstain[visit.lang] };
  const named = vote.candidates.map((one) => ({ value: one.id, sense: 'candidate', label: one.name }));
  return (
    <BallotShell
      {...props}
      legend={secret ? voiceWords.secretLegend[visit.lang] : n.publicLegend}
      before={
        <>
          {item.nomination?.post && <p>{n.postSaid(item.nomination.post)}</p>}
          <RoundRule visit={visit} item={item} round={roundOf(item, vote)} />
        </>
      }
      lines={[...named, none]}
    />
  );
}
