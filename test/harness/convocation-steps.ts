import assert from 'node:assert/strict';
import type { SeenPage, Visitor } from './visitor.ts';

export interface PlanTyped {
  readonly day: string;
  readonly hour?: string;
  readonly venue?: 'hall' | 'video';
  readonly notice?: 'first' | 'urgent';
  readonly reason?: string;
}

/** The secretariat begins a sitting; answers its address. */
export async function draftSitting(secretary: Visitor, plan: PlanTyped): Promise<string> {
  const form = await secretary.get('/conseil/seances/nouvelle');
  const page = await secretary.submit(form, 'Créer le brouillon', {
    'Titre en français': 'Conseil de décembre (fictif)',
    'Jour de la séance': plan.day,
    Heure: plan.hour ?? '18h30',
    'Où l’on siège': plan.venue ?? 'hall',
    Lieu: 'Salle 1 (fictive)',
    Convocation: plan.notice ?? 'first',
    'Motif de l’urgence': plan.reason ?? '',
  });
  assert.equal(page.status, 200, page.text.slice(0, 1500));
  const base = /^\/conseil\/seances\/seance-\d+/.exec(page.path)?.[0];
  assert.ok(base, page.path);
  return base;
}

/** One more item on its agenda, with its note unless said; answers the item's page. */
export async function addItem(
  secretary: Visitor,
  base: string,
  title: string,
  note: string | null = `Note sur : ${title}.`,
): Promise<SeenPage> {
  const form = await secretary.get(`${base}/preparation/points/nouveau`);
  const page = await secretary.submit(form, 'Enregistrer le point', {
    'Titre en français': title,
    Objet: `Objet : ${title}`,
    Rapporteur: 'Rapporteur 1 (fictif)',
  });
  assert.equal(page.status, 200, page.text.slice(0, 1500));
  if (note === null) return page;
  const written = await secretary.submit(page, 'Enregistrer la note', { 'Texte de la note': note });
  assert.equal(written.status, 200, written.text.slice(0, 1500));
  return written;
}

/** Presses « Convoquer le conseil »; the page answers with the follow-up or with every reason. */
export async function convene(secretary: Visitor, base: string): Promise<SeenPage> {
  return secretary.submit(await secretary.get(`${base}/convocation`), 'Convoquer le conseil');
}

/** The personal links of the newest convocations in the local outbox, the first member's last. */
export async function personalLinks(visitor: Visitor): Promise<string[]> {
  const box = await visitor.get('/boite-locale');
  return [...new Set([...box.body.matchAll(/\/convocations\/[\w-]{43}/g)].map((match) => match[0]))];
}

/** Notes the arrival of these seats one by one, as in a real hall. */
export async function arrive(secretary: Visitor, base: string, seats: readonly number[]): Promise<void> {
  for (const seat of seats) {
    const page = await secretary.get(`${base}/secretariat`);
    const done = await secretary.submit(page, `Arrivée du siège ${seat}`);
    assert.equal(done.status, 200, done.text.slice(0, 800));
  }
}
