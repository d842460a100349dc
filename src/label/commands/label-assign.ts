import { ok, type Result, refuse } from '#kit/result.ts';
import { type Assignment, assign } from '../rules/assignment/assign.ts';
import { type InstanceFault, readInstance } from '../rules/assignment/instance.ts';
import { readJson } from './read-json.ts';

export type AssignFault = InstanceFault | { readonly code: 'NOT_JSON'; readonly at: string };

/** `totem label assign`: one instance in, its assignment or what makes it impossible; every fault of an input that is none. */
export async function assignInput(
  input: AsyncIterable<Uint8Array | string>,
): Promise<Result<Assignment, AssignFault>> {
  const json = await readJson(input);
  if (!json.ok) return refuse(...json.refusals.map((at) => ({ code: 'NOT_JSON' as const, at })));
  const instance = readInstance(json.value);
  return instance.ok ? ok(assign(instance.value)) : instance;
}
