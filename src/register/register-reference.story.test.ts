import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { importStockText } from '../../test/harness/import-stock-text.ts';
import {
  type EstablishmentCells,
  establishmentColumns,
  establishmentRow,
  siretOf,
  stockCsv,
  type UnitCells,
  unitColumns,
  unitRow,
} from '../../test/harness/stock-files.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

// SIREN of actors of the example; what is said of them here is invented.
const metro = '200040715';
const grain = '423244300';
const path = '/acteurs/propositions';
const team = (world: World) => world.enter('mandate/territory-editor');

type Edition = { units: readonly UnitCells[]; shops?: readonly EstablishmentCells[]; on: string };

async function edition(world: World, { units, shops = [], on }: Edition): Promise<void> {
  const file = stockCsv(unitColumns, units.map(unitRow));
  assert.ok((await importStockText(world.ctx, file, { publishedOn: on })).result.ok);
  if (shops.length === 0) return;
  const other = stockCsv(establishmentColumns, shops.map(establishmentRow));
  assert.ok((await importStockText(world.ctx, other, { publishedOn: on })).result.ok);
}

/** Presses the button of one line, by its whole label. */
async function answer(visitor: Visitor, page: SeenPage, label: string): Promise<SeenPage> {
  return visitor.submit(page, label);
}

async function tick(
  visitor: Visitor,
  page: SeenPage,
  names: readonly string[],
  button: string,
): Promise<SeenPage> {
  const form = page.form(button);
  const body = new URLSearchParams(form.fields);
  for (const name of names) {
    const box = page.root.querySelector(`input[name=take][aria-label="Cocher ${name}"]`);
    body.append('take', box?.getAttribute('value') ?? '');
  }
  const sent = await visitor.raw(form.action, { method: 'POST', body });
  return visitor.get(sent.headers.get('location') ?? path);
}

story('without a reference the page says what to import; it is the team’s alone', async (world) => {
  const editor = await team(world);
  const page = await editor.get(path);
  assert.match(page.text, /Aucune fiche dont le SIREN soit dans le répertoire importé/);
  assert.match(page.text, /totem register import --legal-units/);
  assert.match((await editor.get(`/en${path}`)).text, /What the reference says otherwise/);
  assert.match((await world.visitor().get(path)).path, /^\/connexion/);
  const member = await world.enter('mandate/expert');
  assert.equal((await member.get(path)).status, 403);
});

story(
  'a closure is proposed, changes nothing, is accepted with the edition as its source, and taken back',
  async (world) => {
    await edition(world, {
      units: [{ siren: metro, etatAdministratifUniteLegale: 'C', dateDebut: '2026-06-30' }],
      on: '2026-11-01',
    });
    const visitor = world.visitor();
    const before = await visitor.get('/acteurs/grenoble-alpes-metropole');
    assert.match(before.text, /Fin d’activité non connue|Active jusqu’à|non connue/);
    const editor = await team(world);
    const page = await editor.get(path);
    assert.match(page.text, /Cessées \(1\)/);
    assert.match(page.text, /cessée le 30 juin 2026/);
    assert.match(page.text, /Base Sirene, StockUniteLegale, 1er novembre 2026/);
    assert.doesNotMatch((await visitor.get('/acteurs/grenoble-alpes-metropole')).text, /30 juin 2026/);

    const done = await answer(editor, page, 'Accepter : Grenoble-Alpes Métropole');
    assert.match(done.text, /1 proposition acceptée/);
    assert.match((await visitor.get('/acteurs/grenoble-alpes-metropole')).text, /30 juin 2026/);
    const values = await visitor.get('/acteurs/grenoble-alpes-metropole/valeurs');
    assert.match(values.text, /30 juin 2026 .*S.* Base Sirene, StockUniteLegale, INSEE, 1er novembre 2026/);
    assert.doesNotMatch(done.text, /Cessées \(1\)/);

    const undone = await answer(editor, done, 'Reprendre cette réponse : Grenoble-Alpes Métropole');
    assert.match(undone.text, /Réponse reprise/);
    assert.match(undone.text, /Cessées \(1\)/, 'the reference still says so: it comes back');
    assert.doesNotMatch((await visitor.get('/acteurs/grenoble-alpes-metropole')).text, /30 juin 2026/);
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from register.value_withdrawal`.execute(world.parts.database);
    assert.equal(rows[0]?.count, 1, 'withdrawn by a row, not erased');
  },
);

story(
  'what is refused is not asked again while the reference says the same; put off, it waits apart',
  async (world) => {
    const closed = (on: string) => [{ siren: metro, etatAdministratifUniteLegale: 'C', dateDebut: on }];
    await edition(world, { units: closed('2026-06-30'), on: '2026-11-01' });
    const editor = await team(world);
    const off = await answer(editor, await editor.get(path), 'Plus tard : Grenoble-Alpes Métropole');
    assert.match(off.text, /Remises à plus tard \(1\)/);
    const refused = await answer(editor, off, 'Refuser : Grenoble-Alpes Métropole');
    assert.match(refused.text, /Rien à décider/);
    await edition(world, {
      units: closed('2026-06-30').map((one) => ({ ...one, sigleUniteLegale: 'X' })),
      on: '2026-12-01',
    });
    assert.match((await editor.get(path)).text, /Rien à décider/);
    await edition(world, { units: closed('2026-09-30'), on: '2027-01-01' });
    const again = await editor.get(path);
    assert.match(again.text, /cessée le 30 septembre 2026/);
    const back = await answer(editor, again, 'Reprendre cette réponse : Grenoble-Alpes Métropole');
    assert.match(back.text, /Réponse reprise/);
  },
);

story(
  'a name is told to change only after it was read once; the new one is found by search',
  async (world) => {
    await edition(world, {
      units: [{ siren: grain, denominationUniteLegale: 'GRAVIT INNOVATION' }],
      on: '2026-11-01',
    });
    const editor = await team(world);
    const first = await editor.get(path);
    assert.match(first.text, /1 unité jamais relevée/);
    assert.match(first.text, /Rien à décider/);
    const read = await editor.submit(first, 'Relever ce qu’il dit aujourd’hui');
    assert.match(read.text, /1 unité relevée/);
    assert.doesNotMatch(read.text, /jamais relevée/);
    await edition(world, {
      units: [{ siren: grain, denominationUniteLegale: 'LINKSIUM ALPES' }],
      on: '2026-12-01',
    });
    const page = await editor.get(path);
    assert.match(page.text, /Renommées \(1\)/);
    assert.match(page.text, /GRAVIT INNOVATION/);
    assert.match(page.text, /LINKSIUM ALPES \(deviendrait un autre nom\)/);
    await answer(editor, page, 'Accepter : GRAIN');
    const found = await world.visitor().get('/acteurs?q=linksium alpes');
    assert.match(found.text, /1 /);
    assert.ok(
      found.root
        .querySelectorAll('.card-title a')
        .some((one) => one.getAttribute('href') === '/acteurs/grain-incubateur'),
    );
  },
);

story('a move that the rule of values would not show says so, and the team may choose it', async (world) => {
  await edition(world, {
    units: [{ siren: metro }],
    shops: [
      {
        siret: siretOf(metro, 1),
        codeCommuneEtablissement: '38421',
        libelleCommuneEtablissement: 'SAINT MARTIN D HERES',
      },
    ],
    on: '2020-11-01',
  });
  const editor = await team(world);
  const page = await editor.get(path);
  assert.match(page.text, /Déménagées \(1\).*Saint-Martin-d['’]Hères/);
  assert.match(page.text, /La règle des valeurs montrerait encore « Grenoble \(38185\) »/);
  const done = await tick(editor, page, ['Grenoble-Alpes Métropole'], 'Accepter les lignes cochées');
  assert.match(done.text, /La fiche montre encore « Grenoble \(38185\) »\. Choisir la valeur affichée/);
  const undone = await answer(editor, done, 'Reprendre cette réponse : Grenoble-Alpes Métropole');
  const form = undone.form('Accepter : Grenoble-Alpes Métropole');
  await editor.post(form.action, { ...form.fields, show: 'chosen' });
  assert.match(
    (await world.visitor().get('/acteurs/grenoble-alpes-metropole')).text,
    /Saint-Martin-d['’]Hères/,
  );
});

story(
  'an end that the reference contradicts is withdrawn, and comes back when that is undone',
  async (world) => {
    await sql`insert into register.field_value (id, actor_id, field, content, source_id, mark, read_on, entered_at)
    select gen_random_uuid(), id, 'active_until', '"2019"', source_id, 'S', '2026-11-23', now() from register.actor where siren = ${metro}`.execute(
      world.parts.database,
    );
    await sql`update register.actor set active_until = '2019' where siren = ${metro}`.execute(
      world.parts.database,
    );
    await edition(world, { units: [{ siren: metro }], on: '2026-11-01' });
    const editor = await team(world);
    const page = await editor.get(path);
    assert.match(page.text, /De nouveau actives \(1\)/);
    const done = await answer(editor, page, 'Accepter : Grenoble-Alpes Métropole');
    assert.doesNotMatch((await world.visitor().get('/acteurs/grenoble-alpes-metropole')).text, /2019/);
    const undone = await answer(editor, done, 'Reprendre cette réponse : Grenoble-Alpes Métropole');
    assert.match((await world.visitor().get('/acteurs/grenoble-alpes-metropole')).text, /2019/);
    assert.match(undone.text, /De nouveau actives \(1\)/);
  },
);

story(
  'the switch to NAF 2025 is accepted for everybody in one act, and both codes stay readable',
  async (world) => {
    const units = [{ siren: metro }, { siren: grain }];
    await edition(world, { units, on: '2026-11-01' });
    const editor = await team(world);
    await editor.submit(await editor.get(path), 'Relever ce qu’il dit aujourd’hui');
    const switched = units.map((one) => ({
      ...one,
      activitePrincipaleUniteLegale: '62.10Y',
      nomenclatureActivitePrincipaleUniteLegale: 'NAF2025',
      activitePrincipaleNAF25UniteLegale: '',
    }));
    world.at('2027-01-15T09:00:00Z');
    await edition(world, { units: switched, on: '2027-01-01' });
    const later = await team(world);
    const page = await later.get(path);
    assert.match(page.text, /Passage à une autre nomenclature \(2\)/);
    assert.match(page.text, /62\.01Z NAF rév\. 2/);
    const done = await later.submit(page, 'Accepter les 2 changements de nomenclature');
    const both = await later.get('/acteurs/grenoble-alpes-metropole');
    assert.match(both.text, /62\.10Y NAF 2025.*62\.01Z NAF rév\. 2/, 'both codes are readable');
    const switchedTo = await world.visitor().get('/acteurs/activites?section=J');
    assert.match(switchedTo.text, /Code connu pour 2 fiches sur \d+/);
    assert.match(
      switchedTo.text,
      /K · .*\(2\)/,
      'the letter of another nomenclature is not looked for in this one',
    );
    assert.doesNotMatch(switchedTo.text, /62\.01Z/);
    const before = await world.visitor().get('/acteurs/activites?nomenclature=NAFRev2&section=J');
    assert.match(before.text, /J · .*GRAIN 62\.01Z/);
    assert.doesNotMatch(before.text, /62\.10Y/);
    assert.match(done.text, /2 propositions acceptées/);
    assert.match(done.text, /Rien à décider/);
    const stale = await later.submit(page, 'Accepter les 2 changements de nomenclature');
    assert.doesNotMatch(stale.text, /acceptées/, 'the same form twice is one act');
    const forced = await later.post(path, {
      ...page.form('Accepter les 2 changements de nomenclature').fields,
      once: 'une-autre-cle',
    });
    assert.equal(forced.status, 422);
    assert.match(forced.text, /a changé depuis que vous l’avez lue/);
  },
);

story('a unit that opposes leaves a trace without what is masked', async (world) => {
  await edition(world, { units: [{ siren: metro, sigleUniteLegale: 'GAMSECRET' }], on: '2026-11-01' });
  const editor = await team(world);
  await editor.submit(await editor.get(path), 'Relever ce qu’il dit aujourd’hui');
  await edition(world, {
    units: [{ siren: metro, statutDiffusionUniteLegale: 'P', sigleUniteLegale: 'GAMSECRET' }],
    on: '2026-12-01',
  });
  const page = await editor.get(path);
  assert.match(page.text, /Passées en diffusion partielle \(1\)/);
  const done = await answer(editor, page, 'Accepter : Grenoble-Alpes Métropole');
  assert.match(done.text, /Passées en diffusion partielle, acceptée/);
  const { rows } = await sql<{
    all: string;
  }>`select (select jsonb_agg(d)::text from register.reference_decision d)
    || (select jsonb_agg(r)::text from register.unit_reading r) || (select jsonb_agg(e)::text from journal.entry e) as all`.execute(
    world.parts.database,
  );
  assert.doesNotMatch(rows[0]?.all ?? 'GAMSECRET', /GAMSECRET/);
});

story('two people who answer at once answer once; nothing ticked is told', async (world) => {
  await edition(world, {
    units: [{ siren: metro, etatAdministratifUniteLegale: 'C', dateDebut: '2026-06-30' }],
    on: '2026-11-01',
  });
  const editor = await team(world);
  const lead = await world.enter('mandate/territory-lead');
  const page = await editor.get(path);
  const other = await lead.get(path);
  await answer(editor, page, 'Refuser : Grenoble-Alpes Métropole');
  const late = await lead.submit(other, 'Accepter : Grenoble-Alpes Métropole');
  assert.equal(late.status, 422);
  assert.match(late.text, /quelqu’un y a répondu.*Rien n’a été écrit/);
  assert.doesNotMatch((await world.visitor().get('/acteurs/grenoble-alpes-metropole')).text, /30 juin 2026/);
  const form = other.form('Accepter les lignes cochées');
  const none = await lead.post(path, { ...form.fields, once: 'une-cle-de-plus' });
  assert.equal(none.status, 422);
  assert.match(none.text, /Aucune ligne n’est cochée/);
});
