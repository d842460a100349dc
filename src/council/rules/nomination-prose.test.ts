import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectProse, type NominationResult, nominationProse } from './nomination-prose.ts';

const post = 'Délégué au syndicat (fictif)';
const people = (...votes: readonly number[]) =>
  votes.map((count, index) => ({ name: `Siège ${12 + index} (fictif)`, votes: count }));
const result = (given: Partial<NominationResult>): NominationResult => ({
  post,
  round: 1,
  reason: 'another_round',
  elected: null,
  majority: 50,
  candidates: people(40, 39, 20),
  blank: 0,
  abstain: 0,
  notTakingPart: 0,
  ...given,
});
const french = (given: Partial<NominationResult>) => nominationProse(result(given)).fr;

test('elected at the second round: counts in words, the others after, papers last', () => {
  const given = {
    round: 2,
    reason: 'absolute_majority',
    elected: 'Siège 13 (fictif)',
    candidates: people(21, 41, 0),
    blank: 2,
    abstain: 1,
    notTakingPart: 1,
  } as const;
  assert.equal(
    french(given),
    'Délégué au syndicat (fictif) : Siège 13 (fictif) est élu au deuxième tour, à la majorité absolue, par quarante et une voix ; ' +
      'Siège 12 (fictif), vingt et une voix ; Siège 14 (fictif), aucune voix ; deux votes blancs ; une abstention ; ' +
      'un membre ne prenant pas part au vote',
  );
  assert.equal(
    nominationProse(result(given)).en,
    'Délégué au syndicat (fictif): Siège 13 (fictif) is elected at round 2, by absolute majority, with 41 votes; ' +
      'Siège 12 (fictif), 21 votes; Siège 14 (fictif), no votes; 2 blank votes; 1 abstention; 1 member not taking part',
  );
});

test('nobody elected: why, by round', () => {
  assert.match(
    french({}),
    / : personne n'est élu au premier tour, la majorité absolue étant de cinquante voix ; Siège 12/,
  );
  assert.match(
    french({ round: 2, majority: null, candidates: people(0, 0), blank: 1 }),
    /au deuxième tour, aucun suffrage n'ayant été exprimé ; .* ; un vote blanc$/,
  );
  assert.match(french({ round: 3, candidates: people(7, 7) }), /en tête ayant autant de voix et le même âge/);
  assert.match(nominationProse(result({})).en, /nobody is elected at round 1, .* majority being 50 votes/);
});

test('third round: relative majority, or the eldest of those tied', () => {
  const elected = 'Siège 13 (fictif)';
  assert.match(
    french({ round: 3, reason: 'eldest', elected, candidates: people(39, 39, 15) }),
    /est élu au troisième tour, à égalité de voix, au bénéfice de l'âge, par trente-neuf voix ; Siège 12/,
  );
  assert.match(
    french({ round: 3, reason: 'relative_majority', elected, candidates: people(1, 39) }),
    /à la majorité relative, par trente-neuf voix ; Siège 12 \(fictif\), une voix$/,
  );
});

test('« Mme » takes the feminine; any other name the masculine; no post, no head', () => {
  const name = 'Mme Candidate 2 (fictive)';
  const given = { elected: name, reason: 'absolute_majority', candidates: [{ name, votes: 2 }] } as const;
  assert.equal(
    french({ ...given, post: null }),
    `${name} est élue au premier tour, à la majorité absolue, par deux voix`,
  );
  assert.equal(
    effectProse(post, name).fr,
    `${post} : ${name}, seule candidature, est nommée sans scrutin, avec effet immédiat, le président en ayant donné lecture`,
  );
  assert.match(effectProse(null, 'Siège 3').fr, /^Siège 3, seule candidature, est nommé sans/);
  assert.match(effectProse(post, name).en, /appointed without a ballot, with immediate effect/);
});
