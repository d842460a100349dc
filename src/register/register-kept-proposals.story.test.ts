import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { importStockText } from '../../test/harness/import-stock-text.ts';
import { mergeProfiles, separateProfile } from '../../test/harness/merge-steps.ts';
import { stockCsv, type UnitCells, unitColumns, unitRow } from '../../test/harness/stock-files.ts';
import type { SeenPage } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';
import { listProposals } from './queries/list-proposals.ts';
import { keptProposals } from './views/kept-proposals.ts';

// SIREN of actors of the example; what is said of them here is invented.
const metro = '200040715';
const grain = '423244300';
const path = '/acteurs/propositions';
const ceased = (siren: string): UnitCells => ({
  siren,
  etatAdministratifUniteLegale: 'C',
  dateDebut: '2026-06-30',
});

async function edition(world: World, units: readonly UnitCells[], on: string): Promise<void> {
  const file = stockCsv(unitColumns, units.map(unitRow));
  assert.ok((await importStockText(world.ctx, file, { publishedOn: on })).result.ok);
}

/** The words of the first button that says this. */
function buttonOf(page: SeenPage, says: RegExp): string {
  const texts = page.root
    .querySelectorAll('main button')
    .map((one) => one.text.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
  return texts.find((one) => says.test(one)) ?? 'none';
}

/** What is kept is what everybody’s look says now; answers how many proposals there are. */
async function same(world: World, after: string): Promise<number> {
  const kept = await keptProposals(world.ctx);
  assert.deepEqual(kept.proposals, await listProposals(world.ctx.db), after);
  return kept.proposals.length;
}

story('what is kept of the proposals is what a whole look would say, whatever happens', async (world) => {
  assert.equal(await same(world, 'no reference'), 0);
  await edition(world, [ceased(metro), ceased(grain)], '2026-11-01');
  const both = await same(world, 'an edition');
  assert.ok(both >= 2);
  const lead = await world.enter('mandate/territory-lead');
  const page = await lead.get(path);
  const done = await lead.submit(page, buttonOf(page, /^Accepter/));
  assert.ok((await same(world, 'an answer')) < both);
  await lead.submit(done, buttonOf(done, /^Reprendre cette réponse/));
  assert.equal(await same(world, 'an answer taken back'), both);
  await lead.submit(await lead.get(path), 'Relever ce qu’il dit aujourd’hui');
  await same(world, 'a first reading');
  await mergeProfiles(lead, ['grenoble-alpes-metropole', 'minatec'], 'Minatec');
  await same(world, 'a merge');
  await separateProfile(lead, 'grenoble-alpes-metropole');
  await same(world, 'a merge undone');
  const source = { title: 'Liste des fins', readOn: '2026-11-23' };
  const ends = await judgeList(lead, 'Nom;SIREN;Fin d’activité\nGrenoble-Alpes Métropole;200040715;2020\n', {
    source,
  });
  await confirmImport(lead, ends);
  await same(world, 'a list');
  await edition(world, [ceased(metro), { siren: grain }], '2026-12-01');
  await same(world, 'another edition');
});

story('an act looks again at whom it touched, an edition at everybody', async (world) => {
  await edition(world, [ceased(metro), ceased(grain)], '2026-11-01');
  const told = async () =>
    (await keptProposals(world.ctx)).proposals.map((one) => `${one.siren} ${one.kind} ${one.to}`);
  const before = await told();
  // Behind the program’s back: what a whole look would see, and a kept one must not.
  await sql`update sirene.legal_unit set ceased_on = '2026-05-31'`.execute(world.parts.database);
  assert.deepEqual(await told(), before);
  const lead = await world.enter('mandate/territory-lead');
  await lead.submit(
    await lead.get('/acteurs/grenoble-alpes-metropole/confirmation'),
    'Tout est toujours exact',
    {
      'Ce que vous avez regardé': 'Le site',
    },
  );
  const after = await told();
  assert.ok(after.includes(`${metro} ceased 2026-05-31`), 'whom the act names');
  assert.ok(after.includes(`${grain} ceased 2026-06-30`), 'and nobody else');
  await edition(world, [ceased('552032534')], '2026-12-01');
  assert.ok((await told()).includes(`${grain} ceased 2026-05-31`));
});
