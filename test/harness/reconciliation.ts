import assert from 'node:assert/strict';
import { resultBatchShape } from '../../src/register/rules/reconciliation-shapes.ts';
import type { Answer } from './open-refine.ts';
import type { World } from './world.ts';

/** What a service answers to a batch, its shape checked. */
export async function answer(world: World, path: string, queries: Record<string, unknown>) {
  const body = new URLSearchParams({ queries: JSON.stringify(queries) });
  const response = await world.visitor().raw(path, { method: 'POST', body });
  assert.equal(response.status, 200);
  return resultBatchShape.parse(await response.json());
}

/** What it answers to one query. */
export async function one(world: World, path: string, query: Record<string, unknown>): Promise<Answer> {
  return (await answer(world, path, { q: query }))['q']?.result ?? [];
}

export function feature(candidate: Answer[number] | undefined, id: string): number | boolean | undefined {
  return candidate?.features.find((each) => each.id === id)?.value;
}
