import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrate } from './calibrate.ts';
import type { Jury } from './jury.ts';
import { fitModel } from './mixed-model.ts';

function drawnFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const normal = (draw: () => number) =>
  Math.sqrt(-2 * Math.log(draw() + 1e-12)) * Math.cos(2 * Math.PI * draw());

/** Planted qualities and offsets, and the scores they give: `each` experts a dossier, drawn. */
function planted(seed: number, dossiers: number, experts: number, each: number) {
  const draw = drawnFrom(seed);
  const quality = Array.from({ length: dossiers }, () => normal(draw));
  const offset = Array.from({ length: experts }, () => 0.8 * normal(draw));
  const reviews = quality.flatMap((f, d) => {
    const able = [...offset.keys()].sort(() => draw() - 0.5).slice(0, each);
    return able.map((e) => ({
      ...{ dossier: `d${String(d).padStart(3, '0')}`, expert: `e${String(e).padStart(2, '0')}` },
      score: 3 + f + (offset[e] ?? 0) + 0.6 * normal(draw),
    }));
  });
  return { quality, offset, reviews };
}
const known = { dossier: 1, expert: 0.64, noise: 0.36 };
const jury = (reviews: Jury['reviews'], rest: Partial<Jury> = {}): Jury => ({
  ...{ scale: null, variances: null, mean: null, reviews },
  ...rest,
});
const near = (a: number | undefined, b: number) =>
  assert.ok(Math.abs((a ?? Number.NaN) - b) < 1e-6, `${a} for ${b}`);

test('the vector of the domain (J7.6): f = ±1/3, b = ±2/3', () => {
  const reviews = [
    { dossier: 'd1', expert: 'e1', score: 5 },
    { dossier: 'd2', expert: 'e1', score: 4 },
    { dossier: 'd1', expert: 'e2', score: 3 },
    { dossier: 'd2', expert: 'e2', score: 2 },
  ];
  const done = calibrate(jury(reviews, { mean: 3.5, variances: { dossier: 1, expert: 1, noise: 1 } }));
  assert.deepEqual(
    done.dossiers.map((one) => one.calibrated),
    [3.833333, 3.166667],
  );
  assert.deepEqual(
    done.experts.map((one) => one.offset),
    [0.666667, -0.666667],
  );
  assert.deepEqual(
    done.dossiers.map((one) => one.raw),
    [4, 3],
  );
});

test('the reduced equations are the whole ones: against a direct solve of every unknown', () => {
  const { reviews } = planted(5, 8, 4, 2);
  const rows = reviews.map((one) => ({
    dossier: Number(one.dossier.slice(1)),
    expert: Number(one.expert.slice(1)),
    score: one.score,
  }));
  const [dossiers, experts] = [8, 4];
  const size = 1 + dossiers + experts;
  const matrix = Array.from({ length: size }, (_, at) =>
    Array.from({ length: size + 1 }, (__, column) =>
      at === column && at > 0 ? known.noise / (at <= dossiers ? known.dossier : known.expert) : 0,
    ),
  );
  for (const { dossier, expert, score } of rows) {
    const own = [0, 1 + dossier, 1 + dossiers + expert];
    for (const row of own)
      for (const column of [...own, size]) {
        const line = matrix[row];
        if (line) line[column] = (line[column] ?? 0) + (column === size ? score : 1);
      }
  }
  for (let pivot = 0; pivot < size; pivot += 1)
    for (let row = 0; row < size; row += 1) {
      const [line, by] = [matrix[row], matrix[pivot]];
      if (!line || !by || row === pivot) continue;
      const factor = (line[pivot] ?? 0) / (by[pivot] ?? 1);
      for (let column = pivot; column <= size; column += 1)
        line[column] = (line[column] ?? 0) - factor * (by[column] ?? 0);
    }
  const direct = matrix.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1));
  const fit = fitModel({ dossiers, experts, rows }, known, null);
  near(fit.mean, direct[0] ?? Number.NaN);
  for (const [at, one] of fit.quality.entries()) near(one, direct[1 + at] ?? Number.NaN);
  for (const [at, one] of fit.offset.entries()) near(one, direct[1 + dossiers + at] ?? Number.NaN);
});

test('planted offsets lie in their 95 % interval about 95 times in 100; calibrated scores are nearer the truth', () => {
  const covered = { known: 0, estimated: 0 };
  let [all, raw, calibrated] = [0, 0, 0];
  for (let seed = 1; seed <= 200; seed += 1) {
    const { quality, offset, reviews } = planted(seed * 101, 40, 12, 3);
    for (const [kind, variances] of [
      ['known', known],
      ['estimated', null],
    ] as const) {
      const done = calibrate(jury(reviews, { variances }));
      done.experts.forEach((one) => {
        const truth = offset[Number(one.id.slice(1))] ?? 0;
        if (truth >= one.low && truth <= one.high) covered[kind] += 1;
      });
      if (kind === 'known') all += done.experts.length;
      else
        for (const one of done.dossiers) {
          const truth = 3 + (quality[Number(one.id.slice(1))] ?? 0);
          raw += (one.raw - truth) ** 2;
          calibrated += (one.calibrated - truth) ** 2;
        }
    }
  }
  const share = { known: covered.known / all, estimated: covered.estimated / all };
  assert.ok(share.known > 0.93 && share.known < 0.97, `known ${share.known}`);
  assert.ok(share.estimated > 0.9 && share.estimated < 0.98, `estimated ${share.estimated}`);
  assert.ok(calibrated / raw < 0.7, `error ${calibrated / raw}`);
});

test('two groups that share no dossier cannot be told apart: said, and ranked apart', () => {
  const one = planted(3, 6, 3, 2).reviews;
  const other = planted(4, 5, 3, 2).reviews.map((row) => ({
    ...row,
    dossier: `z${row.dossier}`,
    expert: `z${row.expert}`,
  }));
  const done = calibrate(jury([...one, ...other]));
  assert.equal(done.identifiable, false);
  assert.equal(done.groups.length, 2);
  assert.ok(done.notes.some((note) => note.code === 'GROUPS_APART' && note.fr.includes('ze00')));
  assert.equal(done.dossiers.filter((row) => row.rank === 1).length, 2);
});

test('whatever the order; a constant added to all; scores all alike; one score alone', () => {
  const { reviews } = planted(9, 12, 5, 3);
  assert.deepEqual(calibrate(jury([...reviews].reverse())), calibrate(jury(reviews)));
  const plain = calibrate(jury(reviews, { variances: known }));
  const more = calibrate(
    jury(
      reviews.map((row) => ({ ...row, score: row.score + 2 })),
      { variances: known },
    ),
  );
  for (const [at, row] of plain.experts.entries()) near(more.experts[at]?.offset, row.offset);
  near(more.mean, plain.mean + 2);
  const alike = calibrate(jury(reviews.map((row) => ({ ...row, score: 4 }))));
  assert.ok(alike.experts.every((row) => row.offset === 0) && alike.dossiers.every((row) => row.rank === 1));
  assert.ok(alike.notes.some((note) => note.code === 'VARIANCES_NOT_ESTIMATED'));
  const alone = calibrate(jury([{ dossier: 'd', expert: 'e', score: 2 }]));
  assert.ok(
    [alone.mean, alone.dossiers[0]?.calibrated, alone.dossiers[0]?.low].every((value) =>
      Number.isFinite(value),
    ),
  );
  assert.deepEqual(alone.dossiers[0]?.flags, ['ONE_REVIEW']);
});

test('who is far from consensus, whose rank moves, where experts disagree', () => {
  const { reviews } = planted(21, 30, 6, 3);
  const harsh = reviews.map((row) => (row.expert === 'e00' ? { ...row, score: row.score - 3 } : row));
  const done = calibrate(jury(harsh, { variances: { dossier: 1, expert: 1, noise: 0.36 } }));
  assert.ok(done.experts.find((one) => one.id === 'e00')?.flags.includes('FAR_FROM_CONSENSUS'));
  assert.ok(done.dossiers.some((one) => one.flags.includes('RANK_CHANGES')));
  const [first] = reviews;
  const split = reviews.map((row) => (row === first ? { ...row, score: row.score + 6 } : row));
  const apart = calibrate(jury(split, { variances: known })).dossiers.find(
    (one) => one.id === first?.dossier,
  );
  assert.ok(apart?.flags.includes('EXPERTS_DISAGREE'));
  for (const one of done.dossiers)
    assert.ok(one.rankLow <= one.rank && one.rank <= one.rankHigh && one.low < one.high);
});
