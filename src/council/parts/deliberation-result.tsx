import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { blockWords, deliberationWords } from '../deliberation-words.ts';
import { resultWords } from '../result-words.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { type BlockLine, blockLinesOf, headerBlock, printedLines } from '../rules/deliberation-figures.ts';
import { hasSides, isWithoutVote } from '../rules/without-vote.ts';
import { Counted } from './counted.tsx';
import { capitalised } from './deliberation-card.tsx';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly deliberation: Deliberation;
}

const senses = [
  ['for', 'for', 'letterFor'],
  ['against', 'against', 'letterAgainst'],
  ['abstain', 'abstention', 'letterAbstain'],
] as const;

/** The result in words, then the voices that are known; never a count that the source does not give (GRE-02). */
export function DeliberationResult({ visit, deliberation }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const { counts, outcome } = deliberation;
  const labels = { for: w.countFor, against: w.countAgainst, abstain: w.countAbstain };
  const unguessed = counts.for.value === null && counts.present.value === null;
  const sided = hasSides(deliberation);
  return (
    <section
      class="result"
      data-state={outcome === 'adopted' || !sided ? 'adopted' : 'rejected'}
      aria-labelledby="result"
    >
      <h2 id="result">{w.result}</h2>
      <p class="result-verdict">{capitalised(deliberation.wording[visit.lang])}.</p>
      {outcome === 'noted' && <p>{resultWords.noVote[visit.lang]}</p>}
      {outcome === 'appointed' && !isWithoutVote(deliberation) && <p>{w.noSides}</p>}
      {outcome === 'appointed' && isWithoutVote(deliberation) && <p>{w.noBallot}</p>}
      {sided && (
        <ul class="counts">
          {senses.map(([name, sense, letter]) => (
            <li key={name} class="count" data-sense={sense}>
              <span class="count-number">
                {counts[name].value ?? <span class="unknown">{w.unknown}</span>}
              </span>{' '}
              <span class="sense-letter" aria-hidden="true">
                {resultWords[letter][visit.lang]}
              </span>{' '}
              <span class="count-label">
                {labels[name]} <Mark visit={visit} mark={counts[name].mark} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {unguessed && <p class="unknown-reason">{w.noGuess}</p>}
    </section>
  );
}

const attendance: readonly BlockLine[] = [
  'inOffice',
  'quorum',
  'present',
  'represented',
  'voters',
  'cast',
  'blank',
  'null',
  'notTakingPart',
];

/** The other numbers of the header block of minutes, each with its mark. */
export function DeliberationAttendance({ visit, deliberation }: Props) {
  const w = inLang(deliberationWords, visit.lang);
  const block = headerBlock(deliberation);
  const borne = blockLinesOf(deliberation);
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{w.attendance}</h2>
      <dl class="facts">
        {printedLines(deliberation.mode, attendance)
          .filter((line) => borne.includes(line))
          .map((line) => (
            <div key={line}>
              <dt>{blockWords[line][visit.lang]}</dt>
              <dd>
                <Counted visit={visit} count={block[line]} />
              </dd>
            </div>
          ))}
      </dl>
      <p class="muted">
        {w.quorumArticle} {borne.includes('cast') && w.castArticle}
      </p>
    </section>
  );
}
