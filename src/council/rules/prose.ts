import type { Said } from '#kit/i18n.ts';
import { type CollegeTally, lackingMajority } from './college-tally.ts';
import { numberWords } from './number-words.ts';
import { commonOutcome, type OutcomeBy, type OutcomeName, outcomeOf, type Tally } from './outcome.ts';
import { proseEnglish, unanimityEnglish } from './prose-english.ts';

/** The voices that are not cast for or against. */
export type OtherVoices = Pick<Tally, 'abstain' | 'blank' | 'null'>;

const verdicts: Readonly<Record<OutcomeName, string>> = {
  adopted: 'adopté',
  rejected: 'rejeté',
  not_adopted: 'non adopté',
};

/**
 * Words the result as it is proclaimed, printed in the minutes and published: house style P1 to P7, since no text
 * fixes a wording nor defines « unanimité ». French agrees with « le projet de délibération »; lower case, no full stop.
 * The French is identical on every screen, in the minutes and in `totem council check`.
 */
export function prose(tally: Tally, by: OutcomeBy = commonOutcome): Said {
  return { fr: proseFrench(tally, by), en: proseEnglish(tally, by) };
}

/** The French fragment alone (P6 and P7). */
export function proseFrench(tally: Tally, by: OutcomeBy = commonOutcome): string {
  return `${sentence(tally, by)}${notTakingPart(tally.notTakingPart)}`;
}

/**
 * « unanimité moins deux abstentions », for a vote whose source gives the abstentions and not the votes for: the
 * wording must not pass through an invented count. Only for counts that are known.
 */
export function unanimityLess(others: OtherVoices): Said {
  const list = joined(otherItems(others));
  return { fr: list === '' ? 'unanimité' : `unanimité moins ${list}`, en: unanimityEnglish(others) };
}

function sentence(tally: Tally, by: OutcomeBy): string {
  const { outcome, reason } = outcomeOf(tally, by);
  const verdict = verdicts[outcome];
  const list = joined([...castItems(tally), ...otherItems(tally)]);
  switch (reason) {
    case 'majority':
      return majority(tally, verdict, list);
    case 'casting_vote':
      return `${verdict}, par ${list}, la voix du président de séance étant prépondérante`;
    case 'tie_secret':
      return `${verdict}, par ${list}, le partage des voix au scrutin secret valant rejet`;
    case 'tie_chair_not_expressed':
      return `${verdict}, par ${list}, le président de séance n'ayant pas exprimé de suffrage`;
    case 'accounts_not_rejected':
      return `${verdict}, par ${list}, aucune majorité ne s'étant dégagée contre l'adoption`;
    case 'tie_no_casting_vote':
      return `${verdict}, par ${list}, le partage des voix valant rejet`;
    case 'college_without_majority':
      return `${verdict}, par ${list}, la majorité n'étant pas réunie dans ${collegesFrench(lackingMajority(by.colleges))}`;
    case 'no_votes_cast':
      return `${verdict}, aucun suffrage n'ayant été exprimé${list === '' ? '' : ` (${list})`}`;
  }
}

function majority(tally: Tally, verdict: string, list: string): string {
  if (tally.for > 0 && tally.against > 0) return `${verdict} à la majorité, par ${list}`;
  const others = tally.abstain + tally.blank + tally.null;
  if (others === 0) return `${verdict} à l'unanimité`;
  if (others < tally.for + tally.against)
    return `${verdict} à l'unanimité moins ${joined(otherItems(tally))}`;
  return `${verdict} à l'unanimité des suffrages exprimés, par ${list}`;
}

function collegesFrench(colleges: readonly CollegeTally[]): string {
  const each = colleges.map((college) => {
    const cast = joined(castItems(college));
    return `le collège « ${college.name} » (${cast === '' ? 'aucun suffrage exprimé' : cast})`;
  });
  return joined(each);
}

function castItems(tally: Pick<Tally, 'for' | 'against'>): string[] {
  return [
    ...(tally.for > 0 ? [`${numberWords(tally.for, 'feminine')} voix pour`] : []),
    ...(tally.against > 0 ? [`${numberWords(tally.against, 'feminine')} voix contre`] : []),
  ];
}

function otherItems(others: OtherVoices): string[] {
  const { abstain, blank, null: spoilt } = others;
  return [
    ...(abstain > 0 ? [`${numberWords(abstain, 'feminine')} abstention${abstain > 1 ? 's' : ''}`] : []),
    ...(blank > 0 ? [`${numberWords(blank, 'masculine')} ${blank > 1 ? 'votes blancs' : 'vote blanc'}`] : []),
    ...(spoilt > 0 ? [`${numberWords(spoilt, 'masculine')} ${spoilt > 1 ? 'votes nuls' : 'vote nul'}`] : []),
  ];
}

function joined(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}

function notTakingPart(count: number): string {
  if (count === 0) return '';
  return `, ${numberWords(count, 'masculine')} membre${count > 1 ? 's' : ''} ne prenant pas part au vote`;
}
