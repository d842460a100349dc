import assert from 'node:assert/strict';
import { type Rehearsal, rehearsal } from './rehearsal.ts';
import type { SeenPage } from './visitor.ts';
import type { World } from './world.ts';

/** A nomination of the rehearsal, played by its roles. */
export const post = 'Délégué au syndicat (fictif)';
export const names = ['Siège 12 (fictif)', 'Siège 34 (fictif)', 'Mme Candidate 3 (fictive)'] as const;

/** The secretariat's page of nominations, submitted by the label of its button. */
export async function clerk(
  play: Rehearsal,
  button: string,
  fields: Record<string, string> = {},
): Promise<SeenPage> {
  return play.secretariat.submit(await play.secretariat.get(`${play.base}/nominations`), button, fields);
}

export const note = (play: Rehearsal, name: string, more: Record<string, string> = {}) =>
  clerk(play, 'Noter cette candidature (point 1)', { 'Nom du candidat': name, ...more });

/** Item 1 said to be a nomination, its candidates noted, then under discussion with these seats there. */
export async function nominating(
  world: World,
  candidates: readonly string[],
  present = 99,
): Promise<Rehearsal> {
  const play = await rehearsal(world);
  world.at('2026-11-23T17:00:00Z');
  await play.arrive(1, present);
  await play.press('Ouvrir la séance');
  const said = await clerk(play, 'Dire que c’est une nomination', { 'Poste à pourvoir': post });
  assert.equal(said.status, 200, said.text.slice(0, 900));
  for (const name of candidates) assert.equal((await note(play, name)).status, 200);
  await play.press('Ouvrir le point 1');
  return play;
}

export async function call(play: Rehearsal, mode: 'secret' | 'public' | 'ordinary'): Promise<SeenPage> {
  const form = (await play.desk()).form('Mettre aux voix le point 1');
  return play.president.post(form.action, { ...form.fields, mode });
}

/** A whole secret round: called, the seats left vote so, closed; the desk as it is then. */
export async function round(play: Rehearsal, given: Readonly<Record<string, string>>): Promise<SeenPage> {
  assert.equal((await call(play, 'secret')).status, 200);
  const page = await play.president.submit(await play.desk(), 'Simuler les bulletins restants', given);
  assert.equal(page.status, 200, page.text.slice(0, 900));
  return play.press('Clore le scrutin du point 1');
}

/** « Siège 12: 40 »: votes by the label of each candidate's field. */
export const votes = (...counts: readonly number[]) =>
  Object.fromEntries(counts.map((count, index) => [names[index] ?? '', String(count)]));
