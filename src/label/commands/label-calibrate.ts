import { ok, type Result, refuse } from '#kit/result.ts';
import { type Calibration, calibrate } from '../rules/calibration/calibrate.ts';
import { type JuryFault, readJury } from '../rules/calibration/jury.ts';
import { readJson } from './read-json.ts';

export type CalibrateFault = JuryFault | { readonly code: 'NOT_JSON'; readonly at: string };

/** `totem label calibrate`: the raw scores of a jury in, the same beside calibrated ones out; every fault of an input that is none. */
export async function calibrateInput(
  input: AsyncIterable<Uint8Array | string>,
): Promise<Result<Calibration, CalibrateFault>> {
  const json = await readJson(input);
  if (!json.ok) return refuse(...json.refusals.map((at) => ({ code: 'NOT_JSON' as const, at })));
  const jury = readJury(json.value);
  return jury.ok ? ok(calibrate(jury.value)) : jury;
}
