import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsNumber, actsObject } from './acts-form.ts';
import { type DeliberationRecord, scdlFromDeliberation } from './scdl-from-deliberation.ts';

const record: DeliberationRecord = {
  bodyName: 'Assemblée d’essai',
  siret: '99990124200019',
  id: '2027_00031',
  date: '2027-03-25',
  matterCode: '8.9',
  matterName: null,
  object: 'Soutien à la candidature',
  votes: { inOffice: 124, for: 122, against: 0, abstain: 2 },
  mode: 'ordinary',
  url: null,
};

const cells = (change: Partial<DeliberationRecord>, blanks?: 'left_out' | 'as_abstentions') => {
  const exported = scdlFromDeliberation({ ...record, ...change }, { blanks });
  assert.ok(exported.ok, JSON.stringify(exported));
  const { VOTE_EFFECTIF, VOTE_REEL, VOTE_POUR, VOTE_CONTRE, VOTE_ABSTENTION } = exported.value.row;
  return {
    votes: [VOTE_EFFECTIF, VOTE_REEL, VOTE_POUR, VOTE_CONTRE, VOTE_ABSTENTION],
    notes: exported.value.notes.map((note) => note.code),
  };
};

test('H15: proxies are in VOTE_REEL, and the nomenclature names the matter', () => {
  const exported = scdlFromDeliberation(record);
  assert.ok(exported.ok);
  assert.equal(Object.keys(exported.value.row).length, 17);
  assert.equal(exported.value.row.DELIB_MATIERE_NOM, 'domaines de compétences par thèmes/culture');
  assert.deepEqual(cells({}), { votes: ['124', '124', '122', '0', '2'], notes: [] });
});

test('an unknown count empties the five, and is never a zero (GRE-03)', () => {
  for (const key of ['inOffice', 'for', 'against', 'abstain'] as const) {
    const votes = { ...record.votes, [key]: null };
    assert.deepEqual(cells({ votes }), { votes: ['', '', '', '', ''], notes: ['VOTES_PARTLY_UNKNOWN'] });
  }
});

test('H15: « prend acte » leaves the five empty', () => {
  assert.deepEqual(cells({ mode: 'noted' }), { votes: ['', '', '', '', ''], notes: ['NO_VOTE_TAKEN'] });
});

test('H15: blanks and nulls stay out of VOTE_REEL, or go to abstentions by option', () => {
  const votes = { inOffice: 124, for: 60, against: 58, abstain: 0, blankAndNull: 6 };
  const secret = { mode: 'secret' as const, votes };
  assert.deepEqual(cells(secret), { votes: ['124', '118', '60', '58', '0'], notes: ['BLANKS_LEFT_OUT'] });
  assert.deepEqual(cells(secret, 'as_abstentions'), {
    votes: ['124', '124', '60', '58', '6'],
    notes: ['BLANKS_AS_ABSTENTIONS'],
  });
  const unknown = { ...secret, votes: { ...votes, blankAndNull: null } };
  assert.deepEqual(cells(unknown).notes, ['BLANKS_UNKNOWN']);
  assert.deepEqual(cells(unknown, 'as_abstentions').votes, ['', '', '', '', '']);
});

test('no date, no row: the reason gives the bounds (GRE-04), and every reason is given', () => {
  const refused = scdlFromDeliberation({
    ...record,
    siret: null,
    id: null,
    date: null,
    dateBounds: { after: '2014-04-25', before: '2014-11-12' },
    matterCode: null,
  });
  assert.ok(!refused.ok);
  assert.deepEqual(
    refused.refusals.map((refusal) => refusal.code),
    [
      'COLL_SIRET_REQUIRED',
      'DELIB_DATE_REQUIRED',
      'DELIB_ID_REQUIRED',
      'DELIB_MATIERE_CODE_REQUIRED',
      'DELIB_MATIERE_NOM_REQUIRED',
    ],
  );
  assert.deepEqual(refused.refusals[1]?.reason, {
    fr: 'la date de la délibération n’est pas connue (entre le 25 avril 2014 et le 12 novembre 2014)',
    en: 'the date of the deliberation is not known (between 25 April 2014 and 12 November 2014)',
  });
});

test('H15: what the schema refuses is refused with its reason', () => {
  const codes = (change: Partial<DeliberationRecord>) => {
    const answer = scdlFromDeliberation({ ...record, ...change });
    return answer.ok ? [] : answer.refusals.map((refusal) => refusal.code);
  };
  assert.deepEqual(codes({ date: '2027-03' }), ['DELIB_DATE_FORMAT']);
  assert.deepEqual(codes({ matterName: 'Culture' }), ['DELIB_MATIERE_NOM_NOMENCLATURE']);
  assert.deepEqual(codes({ prefecture: { id: 'PREF038', date: '2027-03-24' } }), ['PREF_BEFORE_DELIB']);
  assert.deepEqual(codes({ budget: { years: '2027', name: 'Budget principal' } }), []);
});

test('H15: an act number fits @CTES or is refused, an object is cut at a word', () => {
  assert.deepEqual(actsNumber('2022.00112'), { ok: true, value: '2022_00112' });
  assert.deepEqual(actsNumber('2027.00012-CAND-SOUTIEN'), {
    ok: false,
    refusals: ['NUMBER_OVER_15_CHARACTERS'],
  });
  assert.deepEqual(actsNumber(' – '), { ok: false, refusals: ['NUMBER_EMPTY'] });
  assert.equal(actsObject('court'), 'court');
  const cut = actsObject('mot '.repeat(160));
  assert.ok(cut.length <= 500 && cut.endsWith('mot...'));
  assert.equal(actsObject('x'.repeat(640)).length, 500);
});
