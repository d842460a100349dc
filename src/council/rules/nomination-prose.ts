import type { Said } from '#kit/i18n.ts';
import type { NominationReason } from './nomination.ts';
import { numberWords } from './number-words.ts';

/** What a round, or a single candidacy, came to: what is proclaimed. Counts are integers from 0 to 999. */
export interface NominationResult {
  /** As it was typed; null when nobody has said it. */
  readonly post: string | null;
  readonly round: number;
  readonly reason: NominationReason;
  /** The name, or null when nobody is elected. */
  readonly elected: string | null;
  /** Null when no vote was cast. */
  readonly majority: number | null;
  /** In the order of the ballot. */
  readonly candidates: readonly { readonly name: string; readonly votes: number }[];
  readonly blank: number;
  readonly abstain: number;
  readonly notTakingPart: number;
}

/**
 * Words a round as it is proclaimed and printed: no text fixes a wording, this is the house style of the results of votes
 * (plain letters, counts in words). The masculine agrees with « candidat »; a name noted « Mme … » takes the feminine.
 */
export function nominationProse(result: NominationResult): Said {
  return { fr: frenchRound(result), en: englishRound(result) };
}

/** A single candidacy: no ballot, the nomination takes effect when the president reads it out (L2121-21 CGCT). */
export function effectProse(post: string | null, name: string): Said {
  const e = feminine(name);
  return {
    fr: `${head(post, 'fr')}${name}, seule candidature, est nommé${e} sans scrutin, avec effet immédiat, le président en ayant donné lecture`,
    en: `${head(post, 'en')}${name}, the only candidacy, is appointed without a ballot, with immediate effect, the president having read it out`,
  };
}

function frenchRound(result: NominationResult): string {
  const { elected, candidates } = result;
  const first = candidates.find((one) => one.name === elected);
  const others = sorted(candidates.filter((one) => one.name !== elected));
  const votes = (count: number) => (count === 0 ? 'aucune' : numberWords(count, 'feminine'));
  const verdict = first
    ? `${first.name} est élu${feminine(first.name)} au ${ordinal(result.round)} tour, ${frenchReason(result.reason)}, par ${votes(first.votes)} voix`
    : `personne n'est élu au ${ordinal(result.round)} tour, ${frenchNobody(result)}`;
  return [
    head(result.post, 'fr') + verdict,
    ...others.map((one) => `${one.name}, ${votes(one.votes)} voix`),
    ...frenchPapers(result),
  ].join(' ; ');
}

function frenchReason(reason: NominationReason): string {
  if (reason === 'absolute_majority') return 'à la majorité absolue';
  return reason === 'eldest' ? "à égalité de voix, au bénéfice de l'âge" : 'à la majorité relative';
}

function frenchNobody({ majority, round }: NominationResult): string {
  if (majority === null) return "aucun suffrage n'ayant été exprimé";
  if (round >= 3) return 'les candidats en tête ayant autant de voix et le même âge';
  return `la majorité absolue étant de ${numberWords(majority, 'feminine')} voix`;
}

function frenchPapers({ blank, abstain, notTakingPart }: NominationResult): string[] {
  const said = (count: number, gender: 'masculine' | 'feminine', one: string, many: string) =>
    count === 0 ? [] : [`${numberWords(count, gender)} ${count > 1 ? many : one}`];
  return [
    ...said(blank, 'masculine', 'vote blanc', 'votes blancs'),
    ...said(abstain, 'feminine', 'abstention', 'abstentions'),
    ...said(
      notTakingPart,
      'masculine',
      'membre ne prenant pas part au vote',
      'membres ne prenant pas part au vote',
    ),
  ];
}

const ordinals = ['', 'premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'];

function ordinal(round: number): string {
  return ordinals[round] ?? `${round}e`;
}

/** « Mme … » as it was typed; anything else agrees in the masculine, which French also uses when it does not know. */
export function isFeminine(name: string): boolean {
  return /^(mme|madame|mlle|mademoiselle)\b/i.test(name);
}

function feminine(name: string): 'e' | '' {
  return isFeminine(name) ? 'e' : '';
}

function head(post: string | null, lang: 'fr' | 'en'): string {
  return post === null ? '' : `${post}${lang === 'fr' ? ' : ' : ': '}`;
}

/** Most votes first; the order of the ballot between equals. */
function sorted(candidates: NominationResult['candidates']): NominationResult['candidates'] {
  return candidates.toSorted((a, b) => b.votes - a.votes);
}

function englishRound(result: NominationResult): string {
  const { elected, round, majority } = result;
  const first = result.candidates.find((one) => one.name === elected);
  const votes = (count: number) => `${count === 0 ? 'no' : count} ${count === 1 ? 'vote' : 'votes'}`;
  const reasons = {
    absolute_majority: 'by absolute majority',
    relative_majority: 'by relative majority',
    eldest: 'as the eldest of those tied',
    another_round: '',
  } as const;
  const nobody =
    majority === null
      ? 'no vote having been cast'
      : round >= 3
        ? 'those in front having as many votes and the same age'
        : `the absolute majority being ${votes(majority)}`;
  const verdict = first
    ? `${first.name} is elected at round ${round}, ${reasons[result.reason]}, with ${votes(first.votes)}`
    : `nobody is elected at round ${round}, ${nobody}`;
  return [
    head(result.post, 'en') + verdict,
    ...sorted(result.candidates.filter((one) => one.name !== elected)).map(
      (one) => `${one.name}, ${votes(one.votes)}`,
    ),
    ...englishPapers(result),
  ].join('; ');
}

function englishPapers({ blank, abstain, notTakingPart }: NominationResult): string[] {
  const said = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count > 1 ? many : one}`];
  return [
    ...said(blank, 'blank vote', 'blank votes'),
    ...said(abstain, 'abstention', 'abstentions'),
    ...said(notTakingPart, 'member not taking part', 'members not taking part'),
  ];
}
