import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { present } from '#kit/result.ts';
import type { Draft } from './completeness.ts';
import { readCallFile } from './read-call-file.ts';
import { missingFrom, progressOf, tasksOf } from './tasks.ts';

const text = readFileSync(new URL('../../../example/call-2014.json', import.meta.url), 'utf8');
const read = readCallFile(JSON.parse(text));
const call = present(read.ok ? read.value.content : null, 'the shipped call reads');
const questions = call.criteria.flatMap((one) => one.questions.map(({ key }) => key));

const empty: Draft = { answers: [], figures: [], pieces: [], blanks: [], waived: [] };
const answer = (question: string, text: string, blankReason: string | null = null) => ({
  question,
  text,
  blankReason,
  readiness: 'ready' as const,
});
const full: Draft = {
  answers: questions.map((key) => answer(key, 'écrit')),
  figures: call.indicators.map(({ key }) => ({ indicator: key, figureId: null, blankReason: 'introuvable' })),
  pieces: [],
  blanks: call.pieces.map(({ slot }) => ({ slot, reason: 'à venir', at: new Date(0) })),
  waived: [],
};

test('an empty draft misses everything, told at once, each with the page where it is fixed', () => {
  const missing = missingFrom(call, empty);
  assert.equal(missing.length, questions.length + call.indicators.length + call.pieces.length);
  assert.ok(missing.every((one) => one.path.startsWith('/dossier/') && one.path.includes(one.key)));
});

test('blanks with reasons miss nothing: an incomplete file is « une base de discussion » (F1.10)', () => {
  assert.deepEqual(missingFrom(call, full), []);
});

test('one blank without a reason is enough to miss (LBL-07)', () => {
  for (const key of questions) {
    const answers = full.answers.filter((one) => one.question !== key);
    assert.deepEqual(
      missingFrom(call, { ...full, answers: [...answers, answer(key, ' \n ')] }).map((one) => one.key),
      [key],
    );
  }
});

test('an answer in progress is an answer; a reason is one as well', () => {
  const [key = ''] = questions;
  const others = full.answers.filter((one) => one.question !== key);
  const state = (draft: Draft) =>
    tasksOf(call, draft)
      .flatMap((group) => group.tasks)
      .find((task) => task.key === key)?.state;
  const unfinished = {
    ...full,
    answers: [...others, { ...answer(key, 'début'), readiness: 'in_progress' as const }],
  };
  assert.equal(state(unfinished), 'in-progress');
  assert.deepEqual(missingFrom(call, unfinished), []);
  assert.equal(state({ ...full, answers: [...others, answer(key, '', 'pas encore')] }), 'blank');
});

test('a waived item misses nothing and does not count, unless somebody fills it in (LBL-09)', () => {
  const waived = { ...empty, waived: ['directeur'] };
  assert.ok(!missingFrom(call, waived).some((one) => one.key === 'directeur'));
  const c3 = tasksOf(call, waived).find((group) => group.criterion === 'C3')?.tasks ?? [];
  assert.deepEqual(progressOf(c3), { all: 2, done: 0, blank: 0 });
  const filled = tasksOf(call, { ...waived, answers: [answer('directeur', 'quelqu’un')] });
  assert.deepEqual(progressOf(filled.find((group) => group.criterion === 'C3')?.tasks ?? []), {
    all: 3,
    done: 1,
    blank: 0,
  });
});
