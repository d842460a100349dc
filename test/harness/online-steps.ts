import { exampleId } from '#kit/ids.ts';
import { createApp } from '../../src/app.ts';
import { rechercheEntreprises } from '../../src/sirene/gateways/recherche-entreprises.ts';
import { type Played, type PlayedRegister, playRegister } from './online-register.ts';
import { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** The program of this world where it may ask a played online register, which never makes it wait. */
export async function withOnline(
  world: World,
  play: (url: URL, rank: number) => Played,
): Promise<{ server: PlayedRegister; enter: (mandate: string) => Promise<Visitor> }> {
  const server = await playRegister(play);
  const onlineRegister = rechercheEntreprises({
    base: server.base,
    now: () => world.parts.now().getTime(),
    wait: async () => {},
    fetch: (url, options) => fetch(url, options),
    patience: 2_000,
  });
  const app = createApp({ ...world.parts, onlineRegister });
  return {
    server,
    enter: async (mandate) => {
      const visitor = new Visitor(app);
      await visitor.post('/entrer-comme', { mandate: exampleId(mandate) });
      return visitor;
    },
  };
}
