import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frenchTerritories } from './french-territories.ts';
import { matchName, type NameQuery } from './match-name.ts';
import { matchReasons } from './match-reasons.ts';
import { buildUnitIndex, type LegalUnit } from './unit-index.ts';

// Fictitious units: their numbers are not SIREN that INSEE attributed.
const empty = {
  acronym: '',
  tradeNames: [],
  commune: '',
  postcode: '',
  department: '',
  region: '',
  website: '',
};
const unit = (siren: string, legalName: string, more: Partial<LegalUnit> = {}): LegalUnit => ({
  ...empty,
  siren,
  legalName,
  ...more,
});
const units: readonly LegalUnit[] = [
  unit('000000001', 'KAZ', { department: '35' }),
  unit('000000002', 'KAZ', { department: '974' }),
  unit('000000003', 'GAZELLE DES SABLES', { acronym: 'GDS', department: '38' }),
  unit('000000004', 'PHOTONIQUE DU VERCORS', { website: 'https://photoverc.fr' }),
  unit('000000005', 'Université de Belledonne', {
    website: 'https://www.univ-belledonne.fr',
    department: '38',
  }),
  unit('000000006', 'UNIVERSITE DE BELLEDONNE 2', { department: '38' }),
  unit('000000007', '', { website: 'https://sansnom.fr' }),
  unit('000000008', '[ND]'),
  unit('000000009', 'RESISTOR-FACTORY SAS', { tradeNames: ['Resistor'] }),
  unit('000000010', 'INFORMATIQUE ET SERVICES DES ALPES'),
  unit('000000011', 'THE BUILDERY'),
  unit('000000012', 'École supérieure du granit de Briançon'),
  unit('000000013', 'École supérieure du granit de Vitré'),
  unit('000000014', 'SICATEX'),
];
const territories = frenchTerritories();
const index = buildUnitIndex(units);
const ask = (name: string, more: Partial<NameQuery> = {}) =>
  matchName(index, territories, { name, commune: '', postcode: '', website: '', kind: '', ...more });
const said = (name: string, more: Partial<NameQuery> = {}) => {
  const { decision, candidates } = ask(name, more);
  return `${decision} ${decision === 'none' ? '' : Number(candidates[0]?.siren)}`.trim();
};

const answers: readonly (readonly [string, string, string, Partial<NameQuery>?])[] = [
  ['a legal form, case and accents change nothing', 'Gazelle des Sâbles (SAS)', 'match 3'],
  ['glued or split', 'Gazelledessables', 'match 3'],
  ['with the words that join glued', 'thebuildery', 'match 11'],
  ['another order', 'Sables Gazelle', 'match 3'],
  ['a slip of the fingers', 'Gazelle des Salbes', 'match 3'],
  ['its town added', 'Resistor Factory Grenoble', 'match 9'],
  ['a trade name', 'Resistor', 'match 9'],
  ['homonyms: nobody knows which', 'Kaz', 'review 1'],
  ['homonyms: the place decides', 'Kaz', 'review 2', { postcode: '974' }],
  ['homonyms elsewhere', 'Kaz', 'none', { commune: 'Morbihan' }],
  ['an acronym alone', 'GDS', 'none'],
  ['an acronym with its place', 'GDS', 'review 3', { postcode: '38000' }],
  ['common words alone', 'Informatique Services', 'none'],
  ['a territory alone', 'Alpes', 'none'],
  ['another number', 'Université de Belledonne 3', 'review 5'],
  ['another town', 'École supérieure du granit de Grenoble', 'review 12'],
  ['another letter in a short word', 'Vicatex', 'none'],
  ['an empty cell', '', 'none'],
  ['a dash', '-', 'none'],
  ['an error of the spreadsheet', '#NOM?', 'none'],
  ['to be filled in', 'à compléter', 'none'],
  ['not applicable', 'N/A', 'none'],
  ['an empty cell with a website of its own', '', 'match 4', { website: 'http://www.photoverc.fr/contact' }],
  ['a brand with the company’s website', 'Lumio', 'match 4', { website: 'photoverc.fr' }],
  ['a platform says nothing', 'Lumio', 'none', { website: 'https://www.linkedin.com/company/photoverc' }],
  ['a masked unit is never found by name', 'ND', 'none'],
];
for (const [why, name, answer, more] of answers)
  test(`${why}: « ${name} » is ${answer}`, () => assert.equal(said(name, more), answer));

test('a laboratory on its university’s website is not the university', () => {
  const lab = { website: 'https://www.univ-belledonne.fr/recherche/laboratoires' };
  assert.notEqual(ask('Laboratoire de Neige', lab).decision, 'match');
  assert.notEqual(ask('NEIGE ET AVALANCHES', lab).decision, 'match');
});

test('place raises the score of a name, and an agreeing website raises it more', () => {
  const score = (more: Partial<NameQuery>) => ask('Universite Belledonne', more).candidates[0]?.score ?? 0;
  const alone = score({});
  const placed = score({ postcode: '38' });
  const both = score({ postcode: '38', website: 'univ-belledonne.fr' });
  assert.ok(alone < placed && placed < both, `${alone} < ${placed} < ${both}`);
});

test('every match and every review says why', () => {
  for (const [, name, , more] of answers) {
    const matched = ask(name, more);
    assert.equal(matchReasons(matched).length > 0, matched.decision !== 'none', name);
  }
});

test('the order of the register changes no answer', () => {
  const reversed = buildUnitIndex([...units].reverse());
  for (const [, name, , more] of answers) {
    const query = { name, commune: '', postcode: '', website: '', kind: '', ...more };
    const other = matchName(reversed, territories, query);
    assert.deepEqual(
      [other.decision, other.candidates[0]?.siren, other.candidates[0]?.score],
      [ask(name, more).decision, ask(name, more).candidates[0]?.siren, ask(name, more).candidates[0]?.score],
    );
  }
});
