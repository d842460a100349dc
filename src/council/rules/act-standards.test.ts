import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someAct } from '../../../test/harness/act-record.ts';
import { actesXml } from './actes-xml.ts';
import { aknDebate } from './akn-debate.ts';
import { aknSectionOf } from './akn-section.ts';
import { deliberationExports } from './deliberation-exports.ts';
import type { ActRecord, RollLine } from './deliberation-record.ts';
import { ocdVoteEvent } from './ocd-vote-event.ts';
import { popolo } from './popolo.ts';
import { type DeliberationRecord, scdlFromDeliberation } from './scdl-from-deliberation.ts';
import { optionCounts, optionOf, passOrFail, voteNote } from './vote-options.ts';

const aknOf = (act: ActRecord) =>
  aknDebate({
    body: act.body,
    slug: act.slug,
    title: act.title.fr,
    date: act.date ?? '',
    page: act.page,
    number: act.number,
    sections: [aknSectionOf(act)],
  });

function scdlOf(act: ActRecord, change: Partial<DeliberationRecord> = {}) {
  return scdlFromDeliberation({
    bodyName: act.body.name,
    siret: act.body.siret,
    id: act.number,
    date: act.date,
    matterCode: act.matter?.code ?? null,
    matterName: null,
    object: act.object,
    votes: act.numbers,
    mode: act.mode === 'no_ballot' ? 'nomination' : act.mode,
    url: act.extract,
    ...change,
  });
}

test('H15: « prend acte » is no vote in any standard: five empty cells, no vote event, no voting, and words everywhere', () => {
  const act = someAct({
    mode: 'noted',
    outcome: 'noted',
    wording: { fr: 'le conseil prend acte', en: 'the council takes note' },
  });
  const row = scdlOf(act);
  assert.ok(row.ok);
  for (const field of ['EFFECTIF', 'REEL', 'POUR', 'CONTRE', 'ABSTENTION'] as const)
    assert.equal(row.value.row[`VOTE_${field}`], '', field);
  const { motions, vote_events } = popolo([act], null);
  assert.deepEqual(
    [vote_events, motions[0]?.result, motions[0]?.requirement],
    [[], 'le conseil prend acte', null],
  );
  assert.equal(ocdVoteEvent(act), null);
  assert.doesNotMatch(aknOf(act), /<voting/);
  assert.match(aknOf(act), /le conseil prend acte/);
  assert.ok(actesXml(act, { department: '038', classificationDate: '2026-09-01' }).ok);
  const missing = deliberationExports(act).filter((line) => line.missing !== null);
  assert.deepEqual(
    missing.map((line) => line.format),
    ['ocd'],
  );
});

test('H15 whole: an object of 640 characters is cut in @CTES alone; number, matter and day of the préfecture are refused', () => {
  const object = 'délibéré '.repeat(72).slice(0, 640);
  const act = someAct({ object });
  const platform = { department: '038', classificationDate: '2026-09-01' };
  const message = actesXml(act, platform);
  assert.ok(message.ok);
  const sent = /<actes:Objet>(.*)<\/actes:Objet>/.exec(
    Buffer.from(message.value.bytes).toString('latin1'),
  )?.[1];
  assert.ok(sent !== undefined && sent.length <= 500);
  const row = scdlOf(act);
  assert.equal(row.ok && row.value.row.DELIB_OBJET, object);
  assert.equal(ocdVoteEvent(act)?.motion_text, object);
  assert.equal(popolo([act], null).motions[0]?.text, object);
  assert.ok(aknOf(act).includes(object));
  assert.ok(!actesXml(someAct({ number: '2027.00012-CAND-SOUTIEN' }), platform).ok);
  const codes = (change: Partial<DeliberationRecord>) => {
    const answer = scdlOf(act, change);
    return answer.ok ? [] : answer.refusals.map((refusal) => refusal.code);
  };
  assert.deepEqual(codes({ matterName: 'Culture' }), ['DELIB_MATIERE_NOM_NOMENCLATURE']);
  assert.deepEqual(codes({ prefecture: { id: null, date: '2027-02-24' } }), ['PREF_BEFORE_DELIB']);
});

test('an unknown count is left out of every standard, and is a zero in none (GRE-03)', () => {
  const act = someAct({ numbers: { ...someAct().numbers, for: null, notTakingPart: null, absent: null } });
  assert.deepEqual(
    optionCounts(act).map((one) => one.option),
    ['no', 'abstain'],
  );
  assert.deepEqual(
    ocdVoteEvent(act)?.counts.map((one) => one.option),
    ['no', 'abstain'],
  );
  assert.doesNotMatch(aknOf(act), /refersTo="#yes"/);
});

test('blanks and nulls: two options in Popolo, « other » in Open Civic Data, and only in a secret ballot', () => {
  const numbers = { ...someAct().numbers, blank: 4, null: 2 };
  const secret = someAct({ mode: 'secret', numbers });
  const names = (act: ActRecord) => optionCounts(act).map((one) => `${one.option} ${one.value}`);
  assert.ok(names(secret).includes('blank 4') && names(secret).includes('null 2'));
  assert.deepEqual(
    ocdVoteEvent(secret)?.counts.find((one) => one.option === 'other'),
    { option: 'other', value: 6 },
  );
  assert.ok(!names(someAct({ numbers: { ...numbers, blank: 0, null: 0 } })).includes('blank 0'));
});

test('outcomes are pass, fail or nothing; each sense has one option, and a note where the standard has no field', () => {
  for (const [outcome, result] of [
    ['adopted', 'pass'],
    ['appointed', 'pass'],
    ['rejected', 'fail'],
    ['not_adopted', 'fail'],
    ['noted', null],
  ] as const)
    assert.equal(passOrFail({ outcome, mode: outcome === 'noted' ? 'noted' : 'public' }), result, outcome);
  const line = (sense: RollLine['sense'], holder: number | null = null) => ({ sense, holder });
  for (const [sense, option, note] of [
    ['for', 'yes', null],
    ['against', 'no', null],
    ['abstain', 'abstain', null],
    ['deemed_abstaining', 'abstain', /deemed abstaining/],
    ['silent', 'not voting', /without a ballot/],
    ['recused', 'not voting', /interest/],
    ['absent', 'absent', null],
  ] as const) {
    assert.equal(optionOf(line(sense)), option, sense);
    if (note === null) assert.equal(voteNote(line(sense)), null, sense);
    else assert.match(voteNote(line(sense)) ?? '', note, sense);
  }
  assert.equal(voteNote(line('for', 12)), 'by proxy, held by seat 12');
});
