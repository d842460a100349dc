import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { Ctx } from '#kit/ctx.ts';
import { exampleId } from '#kit/ids.ts';
import type { Role, Viewer } from '#kit/viewer.ts';
import { chooseFigure } from '../../src/label/actions/choose-figure.ts';
import { explainPieceBlank } from '../../src/label/actions/explain-piece-blank.ts';
import { fileCandidature } from '../../src/label/actions/file-candidature.ts';
import { saveAnswer } from '../../src/label/actions/save-answer.ts';
import { findCandidature } from '../../src/label/queries/find-candidature.ts';
import { findAnswer } from '../../src/label/queries/read-draft.ts';
import { readFiling } from '../../src/label/queries/read-filing.ts';
import { depositHash, draftFingerprint } from '../../src/label/rules/deposit-content.ts';
import { missingFrom } from '../../src/label/rules/tasks.ts';
import { findDeposit, listDeposits } from '../../src/label/views/list-deposits.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';
const slug = 'digital-grenoble-repetition';
const id = exampleId(`candidature/${slug}`);

/** Somebody of the example's team, as a session would know them. */
function member(key: string, role: Role): Viewer {
  const acting = {
    id: exampleId(`mandate/${key}`),
    role,
    organisationId: exampleId('organisation/digital-grenoble'),
    organisationSlug: 'digital-grenoble',
    organisationName: 'Digital Grenoble',
  };
  return { personId: exampleId(`person/${key}`), name: key, acting, mandates: [acting] };
}
const editor = member('territory-editor', 'territory_editor');
const lead = member('territory-lead', 'territory_lead');

const write = (ctx: Ctx, question: string, text: string, version: number) =>
  saveAnswer(ctx, editor, { slug, question, text, blankReason: null, readiness: 'ready', version });

const filing = async (ctx: Ctx) => {
  const candidature = await findCandidature(ctx, slug);
  assert.ok(candidature);
  return { candidature, ...(await readFiling(ctx, candidature)) };
};

test('50 writers from the same version of one answer: one is kept, 49 are shown what was kept', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  for (const version of [0, 1, 2]) {
    const results = await race(50, (index) => write(ctx, 'programmes', `texte ${version}.${index}`, version));
    assert.equal(results.filter((one) => one.ok).length, 1);
    const kept = await findAnswer(ctx, id, 'programmes');
    assert.equal(kept?.version, version + 1);
    for (const result of results) {
      if (result.ok) continue;
      const [refusal] = result.refusals;
      assert.equal(refusal?.code, 'STALE');
      assert.ok(refusal.code === 'STALE' && refusal.theirs?.text === kept?.text);
    }
  }
});

test('the same autosave sent 20 times at once is one version', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const results = await race(20, () => write(ctx, 'experimentation', 'une fois', 0));
  assert.ok(results.every((one) => one.ok && one.value.version === 1));
  assert.equal((await findAnswer(ctx, id, 'experimentation'))?.version, 1);
});

test('filing races with writing: every filed version is whole, numbered without a gap, and keeps its hash', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  const { candidature, draft } = await filing(ctx);
  for (const { kind, key } of missingFrom(candidature.call.content, draft)) {
    const input = { slug, version: 0 };
    if (kind === 'question') await write(ctx, key, 'écrit', 0);
    else if (kind === 'indicator') {
      await chooseFigure(ctx, editor, { ...input, indicator: key, choice: { blankReason: 'introuvable' } });
    } else await explainPieceBlank(ctx, editor, { slug, slot: key, reason: 'à venir', once: randomUUID() });
  }
  let version = (await findAnswer(ctx, id, 'programmes'))?.version ?? 0;
  const once = randomUUID();
  for (let round = 0; round < 5; round += 1) {
    const seen = draftFingerprint((await filing(ctx)).toFreeze);
    const key = round === 0 ? () => once : () => randomUUID();
    await Promise.all([
      race(10, () => fileCandidature(ctx, lead, { slug, seen, attests: 'yes', once: key() })),
      write(ctx, 'programmes', `pendant le dépôt ${round}`, version),
    ]);
    version = (await findAnswer(ctx, id, 'programmes'))?.version ?? 0;
  }
  const deposits = await listDeposits(ctx, id);
  assert.ok(deposits.length > 0);
  assert.deepEqual(
    deposits.map((one) => one.number),
    deposits.map((_, index) => index + 1),
  );
  for (const { number, sha256 } of deposits) {
    const deposit = await findDeposit(ctx, id, number);
    assert.ok(deposit);
    assert.equal(depositHash(deposit.content), sha256);
  }
  assert.equal((await fileCandidature(ctx, lead, { slug, seen: '', attests: 'yes', once })).ok, false);
});
