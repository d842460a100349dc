import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someEstablishment, someUnit } from '../../../test/harness/some-unit.ts';
import {
  type CarriedUnit,
  firstReadings,
  mayAccept,
  type ProposalKind,
  proposalsOf,
  type UnitReading,
  worstFirst,
} from './reference-proposals.ts';

const readings: readonly UnitReading[] = [
  { aspect: 'legal_name', content: 'ATELIER D ESSAI', nomenclature: null },
  { aspect: 'activity', content: '62.01Z', nomenclature: 'NAFRev2' },
  { aspect: 'diffusion', content: 'full', nomenclature: null },
];
function carried(given: Partial<CarriedUnit> = {}): CarriedUnit {
  return {
    actorId: '00000000-0000-8000-8000-000000000001',
    slug: 'essai',
    name: 'Chez Essai',
    siren: '732829320',
    communeCode: '38185',
    commune: 'Grenoble',
    activeUntil: null,
    readings,
    decisions: new Map(),
    turns: new Map(),
    ...given,
  };
}
const kindsOf = (one: Partial<CarriedUnit>, unit: Parameters<typeof someUnit>[0]) =>
  proposalsOf(carried(one), someUnit(unit)).map(({ kind, state }) =>
    state === 'later' ? `${kind} later` : kind,
  );

test('a profile that says what the reference says has nothing to decide', () => {
  assert.deepEqual(kindsOf({}, {}), []);
});

test('a closure enters its day; without a day there is nothing to accept', () => {
  const [dated] = proposalsOf(carried(), someUnit({ state: 'ceased', ceasedOn: '2026-06-30' }));
  assert.deepEqual(dated?.enters, { field: 'active_until', content: '2026-06-30' });
  assert.equal(dated !== undefined && mayAccept(dated), true);
  const [undated] = proposalsOf(carried(), someUnit({ state: 'ceased', ceasedOn: null }));
  assert.equal(undated?.kind, 'ceased');
  assert.equal(undated !== undefined && mayAccept(undated), false);
});

test('the trade name is not the legal name: a renaming is told only against what was read before', () => {
  assert.deepEqual(kindsOf({ readings: [] }, { legalName: 'ESSAIS REUNIS' }), []);
  const [other] = proposalsOf(carried(), someUnit({ legalName: 'ESSAIS REUNIS' }));
  assert.deepEqual(other?.enters, { field: 'other_names', content: 'ESSAIS REUNIS' });
  const [own] = proposalsOf(carried({ name: 'Atelier d’essai' }), someUnit({ legalName: 'ESSAIS REUNIS' }));
  assert.deepEqual(own?.enters, { field: 'name', content: 'ESSAIS REUNIS' });
});

test('a move enters the town as the official list writes it', () => {
  const edition = { title: 'Base Sirene, StockEtablissement', publishedOn: '2026-11-01' };
  const head = someEstablishment({ communeCode: '38421', commune: 'SAINT MARTIN D HERES', edition });
  const [moved] = proposalsOf(carried(), someUnit({ establishments: [head] }));
  assert.deepEqual(moved?.enters, {
    field: 'commune',
    content: { name: "Saint-Martin-d'Hères", code: '38421' },
  });
  assert.equal(moved?.edition, edition, 'its source is the file of establishments');
});

test('the switch to NAF 2025 is its own kind, last of all, and remembers the code with its nomenclature', () => {
  const unit = { naf: { code: '62.10Y', nomenclature: 'NAF2025' }, naf2025: null } as const;
  const [switched] = proposalsOf(carried(), someUnit(unit));
  assert.equal(switched?.kind, 'recoded');
  assert.deepEqual(switched?.reads, { aspect: 'activity', content: '62.10Y', nomenclature: 'NAF2025' });
  const after = [...readings, { aspect: 'activity', content: '62.10Y', nomenclature: 'NAF2025' } as const];
  assert.deepEqual(kindsOf({ readings: after }, unit), []);
});

test('a unit that turned to partial diffusion is told without what is masked', () => {
  const masked = proposalsOf(carried(), someUnit({ diffusion: 'partial', acronym: 'SECRET' }));
  assert.deepEqual(
    masked.map((one) => one.kind),
    ['masked'],
  );
  assert.doesNotMatch(JSON.stringify(masked), /SECRET/);
  assert.deepEqual(kindsOf({ readings: [] }, { diffusion: 'partial' }), []);
});

test('what was answered is not asked again, until the reference says something else', () => {
  const closed = { state: 'ceased', ceasedOn: '2026-06-30' } as const;
  const answered = (said: string, answer: 'accepted' | 'refused' | 'later') => ({
    decisions: new Map<ProposalKind, { said: string; answer: typeof answer }>([['ceased', { said, answer }]]),
    turns: new Map<ProposalKind, number>([['ceased', 1]]),
  });
  assert.deepEqual(kindsOf(answered('2026-06-30', 'refused'), closed), []);
  assert.deepEqual(kindsOf(answered('2026-06-30', 'accepted'), closed), []);
  assert.deepEqual(kindsOf(answered('2026-06-30', 'later'), closed), ['ceased later']);
  assert.deepEqual(kindsOf(answered('2026-01-31', 'refused'), closed), ['ceased']);
  const [again] = proposalsOf(carried(answered('2026-01-31', 'refused')), someUnit(closed));
  assert.equal(again?.turn, 1);
});

test('the worst comes first', () => {
  const unit = someUnit({
    state: 'ceased',
    ceasedOn: '2026-06-30',
    legalName: 'ESSAIS REUNIS',
    naf: { code: '62.10Y', nomenclature: 'NAF2025' },
    naf2025: null,
  });
  assert.deepEqual(
    worstFirst(proposalsOf(carried(), unit).reverse()).map((one) => one.kind),
    ['ceased', 'renamed', 'recoded'],
  );
});

test('a masked name is never kept as what was read', () => {
  const aspects = firstReadings(someUnit({ legalName: '[NON-DIFFUSIBLE]' }), '[NON-DIFFUSIBLE]');
  assert.deepEqual(
    aspects.map((one) => one.aspect),
    ['activity', 'diffusion'],
  );
});
