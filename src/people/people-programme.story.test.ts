import assert from 'node:assert/strict';
import { exampleId } from '#kit/ids.ts';
import { story } from '../../test/harness/world.ts';
import { findOrganisation } from './views/find-organisation.ts';
import { listFunctions } from './views/list-functions.ts';
import { listPublicRoles } from './views/list-public-roles.ts';
import { personName } from './views/person-name.ts';

story(
  'the programme says who steers, who operates, who is coordinated, each with its source',
  async (world) => {
    const functions = await listFunctions(world.ctx);
    const said = functions.map((one) =>
      [one.organisation.name, one.function, one.of?.name ?? null].join(' | '),
    );
    for (const expected of [
      'Mission French Tech | steers | ',
      'Caisse des Dépôts | operates | ',
      'Bpifrance | coordinated | Caisse des Dépôts',
      'Ubifrance | coordinated | Caisse des Dépôts',
      'Agence française pour les investissements internationaux | coordinated | Caisse des Dépôts',
      'Grenoble-Alpes Métropole | carries | Digital Grenoble',
    ]) {
      assert.ok(said.includes(expected), `${expected} is missing from ${said.join('; ')}`);
    }
    for (const one of functions) assert.match(one.source.url, /^https?:\/\//);
  },
);

story('a date that no source gives stays unknown', async (world) => {
  for (const one of await listFunctions(world.ctx)) assert.deepEqual([one.starts, one.ends], [null, null]);
});

story('only the persons whom the seed text names are named, and they cannot sign in', async (world) => {
  const roles = await listPublicRoles(world.ctx);
  const names = [...new Set(roles.map((role) => role.personName))];
  assert.deepEqual(names, ['Fleur Pellerin', 'Jean-Pierre Verjus', 'Fabrice Hugelé']);
  const choice = await world.visitor().get('/entrer-comme');
  for (const name of names) assert.doesNotMatch(choice.text, new RegExp(name ?? 'nobody'));
});

story('a person is named by id, an erased or unknown one is not invented', async (world) => {
  const expert = exampleId('person/expert');
  const names = await personName(world.ctx, [expert, expert, exampleId('person/nobody'), 'not an id']);
  assert.deepEqual([...names], [[expert, 'Expert 1 (fictif)']]);
  assert.equal((await findOrganisation(world.ctx, 'digital-grenoble'))?.kind, 'territory');
  assert.equal(await findOrganisation(world.ctx, 'ailleurs'), null);
});
