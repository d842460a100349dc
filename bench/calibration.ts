import { calibrate } from '../src/label/rules/calibration/calibrate.ts';
import type { Jury } from '../src/label/rules/calibration/jury.ts';
import { quantile } from './load.ts';

const juries = 200;
const known = { dossier: 1, expert: 0.64, noise: 0.36 };

/**
 * Calibration on simulated juries of 40 dossiers, 12 experts and three reviews each, whose offsets are known: how often the stated 95 %
 * interval holds them, and how near to the truth the scores come; then its time on a large jury.
 */
export async function benchCalibration(say: (line: string) => void): Promise<void> {
  for (const [name, variances] of [
    ['variances known', known],
    ['variances estimated', null],
  ] as const) {
    let [held, all, raw, calibrated] = [0, 0, 0, 0];
    for (let seed = 1; seed <= juries; seed += 1) {
      const { quality, offset, reviews } = planted(seed, 40, 12);
      const done = calibrate({ scale: null, mean: null, variances, reviews });
      for (const one of done.experts) {
        const truth = offset[Number(one.id)] ?? 0;
        all += 1;
        if (truth >= one.low && truth <= one.high) held += 1;
      }
      for (const one of done.dossiers) {
        const truth = 3 + (quality[Number(one.id)] ?? 0);
        raw += (one.raw - truth) ** 2;
        calibrated += (one.calibrated - truth) ** 2;
      }
    }
    say(
      `calibration, ${juries} juries of 40 × 12 × 3, ${name}: planted offsets in their 95 % interval ${((100 * held) / all).toFixed(1)} %; squared error of dossiers, calibrated / raw ${(calibrated / raw).toFixed(2)}`,
    );
  }
  const { reviews } = planted(7, 1000, 150);
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    calibrate({ scale: null, mean: null, variances: null, reviews });
    return performance.now() - began;
  });
  say(`calibration, 1000 × 150 × 3, variances estimated: median ${quantile(times, 0.5).toFixed(0)} ms`);
}

function planted(seed: number, dossiers: number, experts: number) {
  let state = (seed * 2_654_435_761) >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(draw() + 1e-12)) * Math.cos(2 * Math.PI * draw());
  const quality = Array.from({ length: dossiers }, normal);
  const offset = Array.from({ length: experts }, () => 0.8 * normal());
  const reviews: Jury['reviews'] = quality.flatMap((f, dossier) => {
    const first = Math.floor(draw() * experts);
    const able = [first, first + 1 + Math.floor(draw() * (experts / 3)), first + Math.floor(experts / 2)];
    return [...new Set(able.map((one) => one % experts))].map((expert) => ({
      ...{ dossier: String(dossier), expert: String(expert) },
      score: 3 + f + (offset[expert] ?? 0) + 0.6 * normal(),
    }));
  });
  return { quality, offset, reviews };
}
