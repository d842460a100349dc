import { inLang } from '#kit/i18n.ts';
import { resultWords } from '../result-words.ts';
import type { BallotChoice } from '../rules/ballot-voice.ts';
import { seatWords } from '../seat-words.ts';
import { voiceWords } from '../voice-words.ts';
import { type BallotProps, BallotShell } from './ballot-shell.tsx';

/** The ballot on a text: for, against, abstention, and in secret a blank one. */
export function BallotForm(props: BallotProps<BallotChoice>) {
  const { lang } = props.visit;
  const w = inLang(seatWords, lang);
  const r = inLang(resultWords, lang);
  const v = inLang(voiceWords, lang);
  const secret = props.vote.mode === 'secret';
  const choices = [
    ['for', 'for', w.for, r.letterFor],
    ['against', 'against', w.against, r.letterAgainst],
    ['abstain', 'abstention', w.abstain, r.letterAbstain],
    ...(secret ? ([['blank', 'none', v.blank, v.letterBlank]] as const) : []),
  ] as const;
  const lines = choices.map(([value, sense, said, letter]) => ({
    value,
    sense,
    label: (
      <>
        {said}{' '}
        <span class="sense-letter" aria-hidden="true">
          {letter}
        </span>
      </>
    ),
  }));
  return <BallotShell {...props} legend={secret ? v.secretLegend : w.ballotLegend} lines={lines} />;
}
