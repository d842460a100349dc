import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildUnitIndex, frenchTerritories, type LegalUnit, type TellableUnit } from '#sirene/public.ts';
import { askMatcher, type MatchFacts } from './ask-matcher.ts';
import { doubtShared } from './doubt-shared.ts';
import { inQueueOrder, type Queued, rankQuestion } from './match-rank.ts';
import { askedAgain, isOpen, type LastAsking, matchStates } from './match-state.ts';
import { sentOnline } from './online-query.ts';
import { rankKey } from './rank-key.ts';
import { type LinkReason, toldReasons } from './seen-candidate.ts';
import { codesOf } from './vocabulary.ts';

const [first, second, third] = ['500000013', '500000021', '500000039'] as const;

function unit(siren: string, legalName: string, given: Partial<LegalUnit> = {}): LegalUnit {
  const none = { acronym: '', tradeNames: [], postcode: '', region: '', website: '' };
  return { ...none, siren, legalName, commune: 'GRENOBLE', department: '38', ...given };
}

function facts(given: Partial<MatchFacts> = {}): MatchFacts {
  const none = { website: null, sirens: [] };
  return {
    names: ['Zéphyr des cimes'],
    kind: 'sme',
    commune: 'Grenoble',
    communeCode: '38185',
    ...none,
    ...given,
  };
}

const index = buildUnitIndex([
  unit(first, 'ZEPHYR DES CIMES'),
  unit(second, 'COROLLE BLEUE'),
  unit(third, 'CAFE DES ALPES', { commune: 'LYON', department: '69' }),
]);

function ask(given: Partial<MatchFacts>, known: { inReference?: string[]; undone?: string[] } = {}) {
  return askMatcher(index, frenchTerritories(), facts(given), {
    inReference: new Set(known.inReference),
    undone: new Set(known.undone),
  });
}

const codes = (reasons: readonly LinkReason[] = []) => reasons.map((one) => one.code);

test('a SIREN carried, its key right and the reference holding it, comes before names', () => {
  const asked = ask({ sirens: [second], names: ['Autre chose'] }, { inReference: [second] });
  assert.deepEqual(
    [asked.outcome, asked.method, asked.candidates[0]?.siren],
    ['match', 'identifier', second],
  );
  assert.deepEqual(codes(asked.candidates[0]?.reasons), ['identifier', 'name_unlike']);
  assert.equal(ask({ sirens: [first] }, { inReference: [first] }).candidates[0]?.score, 1);
  const damaged = ask({ sirens: ['123456789'] });
  assert.deepEqual([damaged.outcome, damaged.method], ['match', 'name'], 'a wrong key says nothing');
});

test('a SIREN carried is for a person when the name is surely another’s, when two are carried, or when it was undone', () => {
  const contradicted = ask({ sirens: [second] }, { inReference: [second] });
  assert.deepEqual(
    [contradicted.outcome, contradicted.candidates.map((one) => one.siren)],
    ['review', [second, first]],
  );
  assert.equal(ask({ sirens: [first, second] }, { inReference: [first, second] }).outcome, 'review');
  const undone = ask({ sirens: [first] }, { inReference: [first], undone: [first] });
  assert.equal(undone.outcome, 'review');
  assert.ok(codes(undone.candidates[0]?.reasons).includes('undone_before'));
});

test('a name is accepted alone only when nothing of the actor puts it in doubt', () => {
  assert.equal(ask({}).outcome, 'match');
  assert.equal(ask({}, { undone: [first] }).outcome, 'review');
  const another = ask({ sirens: ['732829320'] });
  assert.equal(another.outcome, 'review', 'it carries a SIREN that the reference lacks');
  assert.ok(codes(another.candidates[0]?.reasons).includes('carries_another'));
  const byOther = ask({ names: ['Nom de marque', 'Corolle bleue'] });
  assert.deepEqual([byOther.outcome, byOther.candidates[0]?.siren], ['review', second]);
  assert.ok(codes(byOther.candidates[0]?.reasons).includes('other_name'));
});

test('a common word, a place or nothing in common is no candidate', () => {
  for (const name of ['Alpes', 'Groupe technologies', 'Ébullition'])
    assert.notEqual(ask({ names: [name] }).outcome, 'match', name);
  assert.deepEqual(ask({ names: ['Ébullition'] }).candidates, []);
});

test('a name alone does not give one unit to two actors', () => {
  const asked = ask({});
  assert.equal(asked.outcome, 'match');
  assert.deepEqual(
    doubtShared([asked, asked], new Set()).map((one) => one.outcome),
    ['review', 'review'],
  );
  const [alone] = doubtShared([asked], new Set([first]));
  assert.equal(alone?.outcome, 'review');
  assert.ok(codes(alone?.candidates[0]?.reasons).includes('wanted_by_others'));
  assert.deepEqual(doubtShared([asked], new Set([second])), [asked]);
  const carried = ask({ sirens: [first] }, { inReference: [first] });
  assert.deepEqual(
    doubtShared([carried, carried], new Set([first])),
    [carried, carried],
    'a number decides still',
  );
});

test('only what changed is asked again, and an answer holds', () => {
  const now = { facts: 'f', reference: 'r' };
  const last = (given: Partial<LastAsking> = {}): LastAsking => ({
    ...now,
    answer: null,
    reopened: 'no',
    ...given,
  });
  const again = (given: Partial<LastAsking>) => askedAgain(now, last(given), 0);
  assert.equal(askedAgain(now, null, 0), 'yes');
  assert.equal(askedAgain(now, last({ facts: 'old' }), 1), 'no', 'a link holds, whatever moves');
  assert.equal(again({}), 'no');
  assert.equal(again({ facts: 'old' }), 'yes');
  assert.equal(again({ reference: 'old' }), 'yes');
  assert.equal(again({ answer: 'none_of_these' }), 'no');
  assert.equal(again({ answer: 'none_of_these', reference: 'old' }), 'if_somebody_new');
  assert.equal(again({ answer: 'not_a_unit', reference: 'old' }), 'no');
  assert.equal(again({ answer: 'not_a_unit', facts: 'old' }), 'if_somebody_new');
  assert.equal(again({ reopened: 'by_undone_import' }), 'yes');
});

test('a question waits in two states, and no other', () => {
  assert.deepEqual(codesOf(matchStates).filter(isOpen), ['to_review', 'no_unit']);
});

test('worst consequence first: what an error would spoil adds up, and each part is named', () => {
  const plain = { kind: 'sme', relations: 0, wantedBy: 1, firstState: 'active', ahead: null } as const;
  assert.deepEqual(rankQuestion(plain), { points: 0, reasons: [] });
  assert.deepEqual(rankQuestion({ ...plain, wantedBy: 2 }), { points: 40, reasons: ['SIREN_WANTED'] });
  assert.deepEqual(rankQuestion({ ...plain, kind: 'public_body' }).points, 30);
  assert.deepEqual(rankQuestion({ ...plain, kind: 'large_company' }).reasons, ['PUBLIC_OR_LARGE']);
  assert.equal(rankQuestion({ ...plain, relations: 3 }).points, 12);
  assert.equal(rankQuestion({ ...plain, relations: 300 }).points, 24);
  assert.deepEqual(rankQuestion({ ...plain, firstState: 'ceased', ahead: 0.02 }), {
    points: 20,
    reasons: ['CLOSED', 'NAMESAKES'],
  });
  assert.equal(rankQuestion({ ...plain, ahead: 0.08 }).points, 0);
});

test('of equal weight the surest comes first; what was put off comes last, in its order', () => {
  const one = (slug: string, given: Partial<Queued> = {}): Queued => ({
    slug,
    points: 10,
    score: 0.6,
    deferredAt: null,
    ...given,
  });
  const late = (day: string) => new Date(`2026-11-${day}T09:00:00Z`);
  const queue = [
    one('later', { points: 90, deferredAt: late('12') }),
    one('sooner', { points: 1, deferredAt: late('11') }),
    one('b'),
    one('a'),
    one('sure', { score: 0.7 }),
    one('heavy', { points: 20, score: 0.5 }),
  ];
  assert.deepEqual(
    queue.sort(inQueueOrder).map((each) => each.slug),
    ['heavy', 'sure', 'a', 'b', 'sooner', 'later'],
  );
});

test('a reason names what may be told of the unit today, and nothing that was', () => {
  const told: TellableUnit = {
    ...{ siren: first, legalName: 'ZEPHYR DES CIMES (ZDC)', acronym: 'ZED', names: ['CHEZ ZEPHYR'] },
    ...{
      legalForm: '5710',
      naf: null,
      nafNomenclature: null,
      state: 'active',
      createdOn: null,
      ceasedOn: null,
    },
    ...{
      diffusion: 'full',
      siret: null,
      address: null,
      postcode: null,
      commune: 'GRENOBLE',
      communeCode: '38185',
    },
  };
  const reasons: LinkReason[] = [
    { code: 'identifier' },
    { code: 'same_name', text: 'ZED', kind: 'acronym' },
    { code: 'same_name', text: 'CHEZ ZEPHYR', kind: 'trade' },
    { code: 'same_name', text: 'ZDC', kind: 'part' },
    { code: 'place', agreement: 'commune' },
    { code: 'other_name', text: 'Zed' },
  ];
  assert.deepEqual(toldReasons(reasons, told), reasons);
  const masked = { ...told, acronym: null, names: [], commune: null, communeCode: null };
  assert.deepEqual(codes(toldReasons(reasons, masked)), ['identifier', 'same_name', 'other_name']);
  assert.deepEqual(codes(toldReasons(reasons, null)), ['identifier', 'other_name']);
});

test('candidates are chosen by 1 to 9, then by letters that answer nothing else', () => {
  const keys = Array.from({ length: 18 }, (_, rank) => rankKey(rank));
  assert.deepEqual([keys[0], keys[8], keys[9], keys[17], rankKey(18)], ['1', '9', 'b', 'j', null]);
  for (const taken of ['a', 'r', 'n', 'l']) assert.equal(keys.includes(taken), false, taken);
});

test('what goes out about an actor: its name, words of its own website, its department; never its town', () => {
  const actor = { name: 'Fit Lab', kind: 'sme', commune: 'Grenoble', communeCode: null } as const;
  assert.deepEqual(sentOnline({ ...actor, website: 'https://www.fit-lab.fr/equipe' }), {
    name: 'Fit Lab',
    website: { host: 'fit-lab.fr', words: 'fit lab' },
    department: '38',
  });
  const elsewhere = sentOnline({
    ...actor,
    commune: null,
    website: 'https://www.linkedin.com/company/fit-lab',
  });
  assert.deepEqual([elsewhere.website, elsewhere.department], [null, null]);
});
