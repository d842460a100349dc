import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { exampleId } from '#kit/ids.ts';
import type { Viewer } from '#kit/viewer.ts';
import { addUnit } from '../../src/register/actions/add-unit.ts';
import { answerQuestion } from '../../src/register/actions/answer-question.ts';
import { matchActors } from '../../src/register/actions/match-actors.ts';
import { takeQuestion } from '../../src/register/actions/take-question.ts';
import { undoDecision } from '../../src/register/actions/undo-unit-decision.ts';
import { listDecisions } from '../../src/register/views/match-decisions.ts';
import { matchQuestion } from '../../src/register/views/match-question.ts';
import { readReference, sirenOf } from '../harness/match-steps.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';

function viewer(name: 'territory-lead' | 'territory-editor'): Viewer {
  const acting = {
    id: exampleId(`mandate/${name}`),
    role: name === 'territory-lead' ? 'territory_lead' : 'territory_editor',
    organisationId: exampleId('organisation/digital-grenoble'),
    organisationSlug: 'digital-grenoble',
    organisationName: 'Digital Grenoble',
  } as const;
  return { personId: exampleId(`person/${name}`), name: null, acting, mandates: [acting] };
}
const lead = viewer('territory-lead');
const editor = viewer('territory-editor');
const of = (index: number) => (index % 2 === 0 ? lead : editor);
const refusalsOf = (results: readonly { ok: boolean; refusals?: readonly string[] }[]) => [
  ...new Set(results.flatMap((one) => (one.ok ? [] : (one.refusals ?? [])))),
];

test('matching, taking, answering, adding and undoing at the same second: each is done once', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  await readReference(world);

  const runs = await race(4, (index) => matchActors(ctx, of(index), randomUUID()));
  assert.ok(runs.some((one) => one.ok));
  assert.deepEqual(
    refusalsOf(runs).filter((code) => code !== 'UNDER_WAY'),
    [],
  );
  const decided = await listDecisions(ctx, { by: 'all', slug: null, limit: null, offset: 0 });
  assert.equal(decided.length, new Set(decided.map((one) => one.slug)).size, 'one link an actor');

  const taken = await race(20, (index) => takeQuestion(ctx, of(index), 'soitec'));
  const holders = new Set(taken.flatMap((one, index) => (one.ok ? [of(index)] : [])));
  assert.equal(holders.size, 1, 'one of the two holds it');
  assert.deepEqual(refusalsOf(taken), ['HELD']);

  const questionId = (await matchQuestion(ctx, 'soitec'))?.question.asking?.id ?? '';
  const accepted = await race(20, (index) =>
    answerQuestion(ctx, of(index), {
      slug: 'soitec',
      questionId,
      as: 'unit',
      by: 'choice',
      siren: index % 3 === 0 ? sirenOf.oldSoitec : sirenOf.soitec,
      once: randomUUID(),
    }),
  );
  assert.equal(accepted.filter((one) => one.ok).length, 1, 'one link');
  assert.deepEqual(refusalsOf(accepted), ['DECIDED_MEANWHILE']);

  const given = { slug: 'minalogic', typed: sirenOf.elsewhere, chosen: '', from: '', until: '' } as const;
  const added = await race(10, (index) => addUnit(ctx, of(index), { ...given, once: randomUUID() }));
  assert.equal(added.filter((one) => one.ok).length, 1);
  assert.deepEqual(refusalsOf(added), ['ALREADY_LINKED']);

  const [decision] = await listDecisions(ctx, { by: 'all', slug: 'soitec', limit: 1, offset: 0 });
  const undone = await race(10, (index) =>
    undoDecision(ctx, of(index), { id: decision?.id ?? '', once: randomUUID() }),
  );
  assert.equal(undone.filter((one) => one.ok).length, 1);
  assert.deepEqual(refusalsOf(undone), ['ALREADY_UNDONE']);
  assert.equal(
    (await matchQuestion(ctx, 'soitec'))?.question.state,
    'to_review',
    'its question is open again',
  );
});
