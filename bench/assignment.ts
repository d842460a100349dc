import { assign } from '../src/label/rules/assignment/assign.ts';
import type { Instance } from '../src/label/rules/assignment/instance.ts';
import { quantile } from './load.ts';

const sizes = [
  [30, 17],
  [100, 40],
  [300, 60],
  [1000, 150],
] as const;
const rounds = 7;

/** Dossiers × experts, three reviews each, one pair in ten a conflict, costs below a hundred, loads within a third of their mean. */
export async function benchAssignment(say: (line: string) => void): Promise<void> {
  for (const [dossiers, experts] of sizes)
    for (const objective of ['cost', 'fair'] as const) {
      const instance = drawnInstance(dossiers, experts, objective);
      const times = Array.from({ length: rounds }, () => {
        const began = performance.now();
        assign(instance);
        return performance.now() - began;
      });
      const done = assign(instance);
      const said = done.feasible
        ? `total ${done.cost}, worst-served ${done.worst}${done.proven ? ', proven' : ''}${done.connected ? ', connected' : ''}`
        : 'impossible';
      say(
        `assignment, ${dossiers} × ${experts} × 3, ${objective}: median ${quantile(times, 0.5).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms; ${said}`,
      );
    }
}

function drawnInstance(count: number, able: number, objective: Instance['objective']): Instance {
  let state = 42;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const mean = (count * 3) / able;
  const dossiers = Array.from({ length: count }, (_, at) => ({ id: `d${at}`, reviews: 3 }));
  const experts = Array.from({ length: able }, (_, at) => ({
    ...{ id: `e${at}`, min: Math.floor(mean * 0.7), max: Math.ceil(mean * 1.3) },
  }));
  const pairs = dossiers.flatMap((dossier) =>
    experts.flatMap((expert) =>
      draw() < 0.1 ? [] : [{ dossier: dossier.id, expert: expert.id, cost: Math.floor(draw() * 100) }],
    ),
  );
  return { objective, seed: 1, dossiers, experts, pairs };
}
