import { inLang, type Lang } from '#kit/i18n.ts';
import { resultWords } from '../result-words.ts';
import type { Counted } from '../rules/votes-now.ts';

/** The three large numbers, each with its shape and letter. */
export function VoteCounts({ lang, counted }: { lang: Lang; counted: Counted }) {
  const w = inLang(resultWords, lang);
  return (
    <ul class="counts">
      <Count sense="for" number={counted.for} letter={w.letterFor} label={w.for} />
      <Count sense="against" number={counted.against} letter={w.letterAgainst} label={w.against} />
      <Count
        sense="abstention"
        number={counted.abstain}
        letter={w.letterAbstain}
        label={w.abstain(counted.abstain)}
      />
    </ul>
  );
}

function Count({
  sense,
  number,
  letter,
  label,
}: {
  sense: string;
  number: number;
  letter: string;
  label: string;
}) {
  return (
    <li class="count" data-sense={sense}>
      <span class="count-number">{number}</span>{' '}
      <span class="sense-letter" aria-hidden="true">
        {letter}
      </span>{' '}
      <span class="count-label">{label}</span>
    </li>
  );
}

/** What the letters of the hemicycle mean. */
export function SeatKey({ lang }: { lang: Lang }) {
  const w = inLang(resultWords, lang);
  const entries = [
    ['for', w.letterFor, w.for],
    ['against', w.letterAgainst, w.against],
    ['abstention', w.letterAbstain, w.abstain(1)],
    ['none', w.letterNone, w.silent],
  ] as const;
  return (
    <ul class="seat-key">
      {entries.map(([sense, letter, label]) => (
        <li key={sense} data-sense={sense}>
          <span class="sense-letter" aria-hidden="true">
            {letter}
          </span>{' '}
          {label}
        </li>
      ))}
    </ul>
  );
}
