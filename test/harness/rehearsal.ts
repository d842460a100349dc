import assert from 'node:assert/strict';
import type { SeenPage, Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** The rehearsal sitting of the example, played by its roles as they would in a browser. */
export interface Rehearsal {
  readonly base: string;
  readonly president: Visitor;
  readonly secretariat: Visitor;
  desk(): Promise<SeenPage>;
  secretary(): Promise<SeenPage>;
  hall(): Promise<SeenPage>;
  /** The presence code that the hall screen shows. */
  code(): Promise<string>;
  /** Seats from `first` to `last` arrive or leave, noted by the secretariat. */
  arrive(first: number, last: number): Promise<void>;
  leave(first: number, last: number): Promise<void>;
  /** Presses a button of the chair's desk; the page must say yes. */
  press(button: string): Promise<SeenPage>;
  /** A member at their own seat, signed in once. */
  member(seat: number): Promise<Visitor>;
  /** These seats vote from their own page. */
  vote(seats: readonly number[], choice: Choice): Promise<void>;
}
export type Choice = 'for' | 'against' | 'abstain';

export const seatsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export async function rehearsal(
  world: Pick<World, 'enter' | 'visitor'>,
  slug = 'repetition',
): Promise<Rehearsal> {
  const base = `/conseil/seances/${slug}`;
  const president = await world.enter('mandate/council-president');
  const secretariat = await world.enter('mandate/council-secretariat');
  const members = new Map<number, Visitor>();
  const member = async (seat: number) => {
    const known = members.get(seat) ?? (await world.enter(`mandate/council-member-${seat}`));
    members.set(seat, known);
    return known;
  };
  const bulk = async (first: number, last: number, button: string) => {
    const page = await secretariat.submit(await secretariat.get(`${base}/secretariat`), button, {
      'Du siège': String(first),
      'au siège': String(last),
    });
    assert.equal(page.status, 200, page.text.slice(0, 1500));
  };
  return {
    base,
    president,
    secretariat,
    desk: () => president.get(`${base}/bureau`),
    secretary: () => secretariat.get(`${base}/secretariat`),
    hall: () => world.visitor().get(`${base}/ecran`),
    code: async () => {
      const hall = await world.visitor().get(`${base}/ecran`);
      return hall.root.querySelector('.presence-code')?.text ?? '';
    },
    arrive: (first, last) => bulk(first, last, 'Ces sièges arrivent'),
    leave: (first, last) => bulk(first, last, 'Ces sièges partent'),
    press: async (button) => {
      const page = await president.submit(await president.get(`${base}/bureau`), button);
      assert.equal(page.status, 200, `« ${button} »: ${page.text.slice(0, 1500)}`);
      return page;
    },
    member,
    vote: async (seats, choice) => {
      for (const seat of seats) {
        const visitor = await member(seat);
        const form = (await visitor.get(`${base}/ma-place`)).form('Voter');
        const page = await visitor.post(form.action, { ...form.fields, choice });
        assert.equal(page.status, 200, page.text.slice(0, 1500));
        assert.match(page.text, /Votre vote est enregistré/);
      }
    },
  };
}
