import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { onlineBody, onlineResult, type Played, playRegister } from '../../test/harness/online-register.ts';
import { onEmpty, type World } from '../../test/harness/world.ts';
import { noteAnswers } from './actions/note-answers.ts';
import { rechercheEntreprises } from './gateways/recherche-entreprises.ts';
import { lookUp } from './public.ts';

const query = {
  name: 'Atelier d’Essai',
  commune: 'Grenoble',
  postcode: '',
  website: '',
  kind: '',
  within: { name: 'departement', value: '38' },
} as const;

async function looking(world: World, play: (url: URL) => Played, base?: null) {
  const server = await playRegister(play);
  const register =
    base === null
      ? null
      : rechercheEntreprises({ base: server.base, now: Date.now, wait: async () => {}, fetch });
  const look = async () => {
    const looked = await lookUp(world.ctx, register, query);
    if (looked.ok) await noteAnswers({ ...world.ctx, author }, looked.value.heard);
    return looked;
  };
  return { server, look };
}
const author = { kind: 'system', id: 'test', mandateId: null } as const;

const homonym = onlineResult({
  siren: '234567891',
  nom_raison_sociale: 'ATELIER DU CUIR',
  siege: { code_postal: '13000', commune: '13055', libelle_commune: 'MARSEILLE' },
});
const units = () => onlineBody([homonym, onlineResult({}), onlineResult({})]);

onEmpty(
  'candidates are scored here, each once, whatever their rank there; the answer is kept a day',
  async (world) => {
    const { server, look } = await looking(world, units);
    const looked = await look();
    assert.ok(looked.ok);
    assert.equal(looked.value.candidates[0]?.unit.siren, '123456782', 'the register put the other one first');
    assert.deepEqual(
      looked.value.candidates[0]?.reasons.map((one) => one.code),
      ['same_name', 'place'],
    );
    assert.equal(
      new Set(looked.value.candidates.map((one) => one.unit.siren)).size,
      looked.value.candidates.length,
    );
    const calls = server.calls.length;
    assert.ok((await look()).ok);
    assert.equal(server.calls.length, calls, 'what is known is not asked again');
    const { rows } = await sql<{ kept: string }>`select answer::text as kept from sirene.api_answer`.execute(
      world.ctx.db,
    );
    assert.ok(rows.length > 0);
    assert.doesNotMatch(JSON.stringify(rows), /NE PAS GARDER|annee_de_naissance/, 'a director was kept');
    const journal = await sql<{ data: unknown }>`
    select data from journal.entry where event = 'directory.asked'`.execute(world.ctx.db);
    assert.doesNotMatch(JSON.stringify(journal.rows), /essai/i, 'the journal names who was looked for');
    world.at('2026-11-24T10:00:00Z');
    assert.ok((await look()).ok);
    assert.ok(server.calls.length > calls, 'a status of diffusion of yesterday is asked again');
    await server.close();
  },
);

onEmpty(
  'a register that breaks off in the middle: what was learnt is given, with why it stopped',
  async (world) => {
    const { server, look } = await looking(world, (url) =>
      url.searchParams.has('departement') ? onlineBody([homonym]) : { status: 500, body: '' },
    );
    const looked = await look();
    assert.ok(looked.ok);
    assert.equal(looked.value.stopped, 'UNREACHABLE');
    await server.close();
  },
);

onEmpty('switched off, or nobody there: one refusal, and nothing is kept', async (world) => {
  const off = await looking(world, units, null);
  assert.deepEqual(await off.look(), { ok: false, refusals: ['OFFLINE'] });
  assert.deepEqual(off.server.calls, []);
  await off.server.close();
  const gone = await looking(world, () => 'cut');
  assert.deepEqual(await gone.look(), { ok: false, refusals: ['UNREACHABLE'] });
  await gone.server.close();
  const { rows } = await sql`select from sirene.api_answer`.execute(world.ctx.db);
  assert.equal(rows.length, 0);
});
