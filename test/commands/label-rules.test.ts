import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/totem.mjs', import.meta.url));

function totem(input: string, ...options: string[]) {
  return label('assign', input, ...options);
}

function label(rule: string, input: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'label', rule, ...options], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const instance = {
  seed: 1,
  dossiers: [
    { id: 'd1', reviews: 1 },
    { id: 'd2', reviews: 1 },
  ],
  experts: [
    { id: 'e1', min: 0, max: 1 },
    { id: 'e2', min: 0, max: 1 },
  ],
  pairs: [
    { dossier: 'd1', expert: 'e1', cost: 0 },
    { dossier: 'd1', expert: 'e2', cost: 6 },
    { dossier: 'd2', expert: 'e1', cost: 5 },
    { dossier: 'd2', expert: 'e2', cost: 10 },
  ],
};

test('one instance in, one line out: the least total, or the worst-served dossier first', () => {
  const cost = JSON.parse(totem(JSON.stringify({ ...instance, objective: 'cost' })).stdout);
  assert.deepEqual([cost.feasible, cost.cost, cost.worst], [true, 10, 10]);
  const fair = JSON.parse(totem(JSON.stringify(instance)).stdout);
  assert.deepEqual([fair.cost, fair.worst, fair.proven], [11, 6, true], 'fair where nothing is said');
  assert.deepEqual(
    fair.assignment.map((one: { dossier: string; expert: string }) => `${one.dossier} ${one.expert}`),
    ['d1 e2', 'd2 e1'],
  );
  assert.ok(
    fair.assignment.every(
      (one: { why: { fr: string; en: string } }) => one.why.fr !== '' && one.why.en !== '',
    ),
  );
});

test('what is impossible is an answer, with the names and the count', () => {
  const { status, stdout } = totem(
    JSON.stringify({
      ...instance,
      experts: [
        { id: 'e1', min: 0, max: 1 },
        { id: 'e2', min: 0, max: 0 },
      ],
    }),
  );
  assert.equal(status, 0);
  const answer = JSON.parse(stdout);
  assert.equal(answer.feasible, false);
  assert.match(answer.why.fr, /Ces dossiers demandent 2 avis : d1, d2\. .*que 1 : e1, e2/);
  assert.match(answer.why.en, /need 2 reviews/);
});

test('an input that is none: every fault at once, exit 2, in either language', () => {
  const wrong = {
    ...{
      seed: 1,
      dossiers: [
        { id: 'd1', reviews: 1 },
        { id: 'd1', reviews: 1 },
      ],
    },
    experts: [{ id: 'e1', min: 2, max: 1 }],
    pairs: [
      { dossier: 'd1', expert: 'e9', cost: 1 },
      { dossier: 'd9', expert: 'e1', cost: 1 },
    ],
  };
  const refused = totem(JSON.stringify(wrong));
  assert.equal(refused.status, 2);
  for (const said of [
    '« d1 » est donné deux fois',
    'expert inconnu : e9',
    'dossier inconnu : d9',
    'minimum au-dessus de son maximum',
  ])
    assert.ok(refused.stderr.includes(said), refused.stderr);
  assert.equal(refused.stdout, '');
  const shape = JSON.parse(
    totem('{"objective":"best","pairs":[{"cost":1.5}]}', '--json', '--lang', 'en').stdout,
  );
  assert.equal(shape.error, 'BAD_INPUT');
  assert.ok(
    shape.faults.length >= 5 && shape.faults.some((one: { at: string }) => one.at === 'pairs.0.cost'),
  );
  assert.match(totem('no json').stderr, /n’est pas un document JSON/);
});

test('a long answer comes whole through a pipe that is read late', () => {
  const many = Array.from({ length: 700 }, (_, at) => `d${at}`);
  const large = {
    ...{ objective: 'cost', seed: 1, dossiers: many.map((id) => ({ id, reviews: 2 })) },
    experts: ['e1', 'e2', 'e3'].map((id) => ({ id, min: 0, max: 700 })),
    pairs: many.flatMap((dossier) => ['e1', 'e2', 'e3'].map((expert) => ({ dossier, expert, cost: 1 }))),
  };
  const run = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" label assign | (sleep 3; cat)`], {
    input: JSON.stringify(large),
    encoding: 'utf8',
  });
  assert.ok(run.stdout.length > 150_000, String(run.stdout.length));
  assert.equal(JSON.parse(run.stdout).assignment.length, 1400);
});

test('a jury in, raw and calibrated scores out; every fault of one that is none', () => {
  const reviews = [
    { dossier: 'd1', expert: 'e1', score: 5 },
    { dossier: 'd2', expert: 'e1', score: 4 },
    { dossier: 'd1', expert: 'e2', score: 3 },
    { dossier: 'd2', expert: 'e2', score: 2 },
  ];
  const given = { mean: 3.5, variances: { dossier: 1, expert: 1, noise: 1 }, reviews };
  const done = JSON.parse(label('calibrate', JSON.stringify(given)).stdout);
  assert.deepEqual(
    done.experts.map((one: { offset: number }) => one.offset),
    [0.666667, -0.666667],
  );
  assert.equal(done.identifiable, true);
  const wrong = { scale: { min: 0, max: 4 }, reviews: [...reviews, reviews[0]] };
  const refused = label('calibrate', JSON.stringify(wrong), '--lang', 'en');
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /The score d1 × e1: 5 is out of the scale/);
  assert.match(refused.stderr, /The pair d1 × e1 is given twice/);
  assert.equal(label('calibrate', '{"reviews":[]}').status, 2);
});
