import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as highsModule from 'highs';
import { assign } from './assign.ts';
import type { Instance } from './instance.ts';

// Its types describe another build than the one that is loaded here.
const { default: loadHighs } = highsModule as unknown as {
  readonly default: () => Promise<{
    solve(problem: string, options: object): { readonly Status: string; readonly ObjectiveValue: number };
  }>;
};
const highs = await loadHighs();

function drawnFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Sizes, conflicts, bounds and costs drawn; one in four or so is impossible. */
function instanceFrom(
  seed: number,
  objective: Instance['objective'],
  sizes: readonly [number, number],
): Instance {
  const draw = drawnFrom(seed * 7919 + 1);
  const dossiers = Array.from({ length: 1 + draw(sizes[0]) }, (_, at) => ({
    id: `d${at}`,
    reviews: draw(4),
  }));
  const experts = Array.from({ length: 1 + draw(sizes[1]) }, (_, at) => {
    const min = draw(3);
    return { id: `e${at}`, min, max: min + draw(6) };
  });
  const share = draw(4);
  const pairs = dossiers.flatMap((dossier) =>
    experts.flatMap((expert) =>
      draw(10) < share ? [] : [{ dossier: dossier.id, expert: expert.id, cost: draw(40) - 8 }],
    ),
  );
  return { objective, seed: 1, dossiers, experts, pairs };
}

/** The same as a linear programme; its least objective, or null when nothing is possible. */
function oracle({ objective, dossiers, experts, pairs }: Instance): number | null {
  const terms = pairs.map(({ dossier, expert, cost }) => ({
    dossier,
    expert,
    cost,
    name: `x_${dossier}_${expert}`,
  }));
  const of = (kind: 'dossier' | 'expert', id: string) => terms.filter((term) => term[kind] === id);
  const ones = (list: typeof terms) => list.map((term) => `+ 1 ${term.name}`).join(' ');
  const weighed = (list: typeof terms) =>
    list.map(({ name, cost }) => `${cost < 0 ? '-' : '+'} ${Math.abs(cost)} ${name}`).join(' ');
  // A sum of nothing is not written: it can only be nothing.
  const short = [
    ...dossiers.filter((one) => of('dossier', one.id).length < one.reviews),
    ...experts.filter((one) => of('expert', one.id).length < one.min),
  ];
  if (short.length > 0) return null;
  const row = (name: string, kind: 'dossier' | 'expert', id: string, bound: string): string[] =>
    of(kind, id).length === 0 ? [] : [` ${name}_${id}: ${ones(of(kind, id))} ${bound}`];
  if (terms.length === 0) return 0;
  const isFair = objective === 'fair';
  const lines = [
    ...['Minimize', ` obj: ${isFair ? '+ 1 worst' : weighed(terms)}`, 'Subject To'],
    ...dossiers.flatMap((one) => row('r', 'dossier', one.id, `= ${one.reviews}`)),
    ...experts.flatMap((one) => row('l', 'expert', one.id, `>= ${one.min}`)),
    ...experts.flatMap((one) => row('u', 'expert', one.id, `<= ${one.max}`)),
    ...dossiers.map((one) =>
      isFair ? ` w_${one.id}: ${weighed(of('dossier', one.id))} - 1 worst <= 0` : '',
    ),
    'Bounds',
    ...(isFair ? [' -1000000 <= worst <= 1000000'] : terms.map((term) => ` 0 <= ${term.name} <= 1`)),
    // Least cost needs no integers: the network gives them.
    ...(isFair ? ['Binary', ` ${terms.map((term) => term.name).join(' ')}`] : []),
    'End',
  ];
  const solution = highs.solve(lines.filter((line) => line !== '').join('\n'), { time_limit: 20 });
  assert.ok(solution.Status === 'Optimal' || solution.Status === 'Infeasible', solution.Status);
  return solution.Status === 'Optimal' ? Math.round(solution.ObjectiveValue) : null;
}

function check(instance: Instance, done: ReturnType<typeof assign>): void {
  if (!done.feasible) {
    const { why } = done;
    // A witness is one whoever looks at it: it is counted again from the instance.
    const [dossiers, experts] = [new Set(why.dossiers), new Set(why.experts)];
    const reviews = (id: string) => instance.dossiers.find((one) => one.id === id)?.reviews ?? 0;
    const expert = (id: string) => instance.experts.find((one) => one.id === id);
    const between = instance.pairs.filter((pair) => dossiers.has(pair.dossier) && experts.has(pair.expert));
    if (why.kind === 'too_few_experts') {
      const needed = [...dossiers].reduce((sum, id) => sum + reviews(id), 0);
      const most = [...experts].reduce(
        (sum, id) =>
          sum + Math.min(expert(id)?.max ?? 0, between.filter((pair) => pair.expert === id).length),
        0,
      );
      assert.ok(
        instance.pairs.every((pair) => !dossiers.has(pair.dossier) || experts.has(pair.expert)),
        'all who may',
      );
      assert.ok(why.needed === needed && why.possible < needed, JSON.stringify(why));
      assert.ok(most < needed, `${most} of ${needed}`);
    } else {
      const needed = [...experts].reduce((sum, id) => sum + (expert(id)?.min ?? 0), 0);
      const most = instance.dossiers.reduce(
        (sum, one) =>
          sum +
          Math.min(
            one.reviews,
            instance.pairs.filter((pair) => pair.dossier === one.id && experts.has(pair.expert)).length,
          ),
        0,
      );
      assert.ok(why.needed === needed && why.possible === most && most < needed, JSON.stringify(why));
    }
    return;
  }
  const count = (kind: 'dossier' | 'expert', id: string) =>
    done.assignment.filter((one) => one[kind] === id).length;
  for (const one of instance.dossiers) assert.equal(count('dossier', one.id), one.reviews, one.id);
  for (const one of instance.experts)
    assert.ok(count('expert', one.id) >= one.min && count('expert', one.id) <= one.max, one.id);
  let cost = 0;
  const sums = new Map<string, number>(instance.dossiers.map((one) => [one.id, 0]));
  for (const { dossier, expert, why } of done.assignment) {
    const pair = instance.pairs.find((one) => one.dossier === dossier && one.expert === expert);
    assert.ok(pair, 'never a conflict');
    assert.ok(why.fr.length > 10 && why.en.length > 10);
    cost += pair.cost;
    sums.set(dossier, (sums.get(dossier) ?? 0) + pair.cost);
  }
  assert.equal(
    new Set(done.assignment.map((one) => `${one.dossier} ${one.expert}`)).size,
    done.assignment.length,
  );
  assert.equal(done.cost, cost);
  assert.equal(done.worst, Math.max(...sums.values()));
}

test('400 instances: the least total and what is impossible are those of HiGHS', () => {
  let possible = 0;
  for (let seed = 1; seed <= 400; seed += 1) {
    const instance = instanceFrom(seed, 'cost', [14, 9]);
    const done = assign(instance);
    check(instance, done);
    const least = oracle(instance);
    assert.equal(done.feasible ? done.cost : null, least, `instance ${seed}`);
    if (done.feasible) possible += 1;
  }
  assert.ok(possible > 120 && possible < 380, `${possible} of 400 possible: both kinds are tried`);
});

test('150 instances: the worst-served dossier is served as well as HiGHS can, and it is proven', () => {
  let unproven = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const instance = instanceFrom(seed, 'fair', [9, 7]);
    const done = assign(instance);
    check(instance, done);
    const worst = oracle(instance);
    assert.equal(done.feasible ? done.worst : null, worst, `instance ${seed}`);
    if (done.feasible && !done.proven) unproven += 1;
  }
  assert.equal(unproven, 0);
});

test('the same seed, the same answer, whatever the order of the rows; another seed may break ties otherwise', () => {
  const tied: Instance = {
    ...{ objective: 'cost', seed: 3 },
    dossiers: Array.from({ length: 6 }, (_, at) => ({ id: `d${at}`, reviews: 2 })),
    experts: Array.from({ length: 5 }, (_, at) => ({ id: `e${at}`, min: 1, max: 4 })),
    pairs: Array.from({ length: 30 }, (_, at) => ({
      dossier: `d${Math.floor(at / 5)}`,
      expert: `e${at % 5}`,
      cost: 1,
    })),
  };
  const turned = {
    ...tied,
    dossiers: [...tied.dossiers].reverse(),
    experts: [...tied.experts].reverse(),
    pairs: [...tied.pairs].reverse(),
  };
  assert.deepEqual(assign(turned), assign(tied));
  const others = new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(assign({ ...tied, seed }))));
  assert.ok(others.size > 1);
  const done = assign(tied);
  assert.ok(done.feasible && done.connected, 'a connected graph costs nothing here');
});

test('two panels that nobody links say so; nothing to do is done', () => {
  const apart: Instance = {
    ...{ objective: 'cost', seed: 1 },
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
      { dossier: 'd2', expert: 'e2', cost: 0 },
    ],
  };
  const done = assign(apart);
  assert.ok(done.feasible && !done.connected);
  for (const objective of ['cost', 'fair'] as const)
    assert.deepEqual(
      assign({ objective, seed: 1, dossiers: [], experts: [{ id: 'e1', min: 0, max: 0 }], pairs: [] }),
      {
        ...{ feasible: true, cost: 0, worst: 0, proven: true, connected: true, assignment: [] },
      },
    );
});
