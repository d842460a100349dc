import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { story } from '../../test/harness/world.ts';
import { loadRegisterExample } from './example.ts';
import { actorNames, findActor } from './public.ts';

story('somebody opens a profile, reads its source and follows a link to another actor', async (world) => {
  const visitor = world.visitor();
  const page = await visitor.get('/acteurs/minalogic');
  assert.equal(page.status, 200);
  assert.match(
    page.text,
    /Source de cette fiche S? ?Minalogic et le pôle Optique Rhône-Alpes fusionnent, Électroniques/,
  );
  assert.match(page.text, /lue le 23 novembre 2026/);
  assert.match(page.text, /Succède à.*Pôle Optique Rhône-Alpes, le 2 avril 2015/);
  assert.match(page.text, /S lu dans la source citée/);
  const other = page.root.querySelectorAll('main a').find((link) => link.text === 'Pôle Optique Rhône-Alpes');
  const back = await visitor.get(other?.getAttribute('href') ?? '');
  assert.match(back.text, /Est devenu.*Minalogic, le 2 avril 2015/);
});

story('each unknown is said at its place', async (world) => {
  const page = await world.visitor().get('/acteurs/la-turbine-coop');
  const unknown = page.root.querySelectorAll('.facts .unknown').map((one) => one.text);
  // Other names, SIREN, town, layer, fields, beginning, end, website.
  assert.equal(unknown.length, 8);
  assert.doesNotMatch(page.text, /null|undefined/);
});

story('a website that nobody checked is printed and not linked', async (world) => {
  const visitor = world.visitor();
  const old = await visitor.get('/acteurs/kalray');
  assert.match(old.text, /http:\/\/www\.kalray\.eu non vérifié/);
  assert.equal(old.root.querySelectorAll('a[href^="http://www.kalray"]').length, 0);
  const known = await visitor.get('/acteurs/minalogic');
  assert.equal(known.root.querySelectorAll('a[href="https://www.minalogic.com"]').length, 1);
});

story('an inferred link says that it is inferred', async (world) => {
  const page = await world.visitor().get('/acteurs/linksium');
  const marks = page.root.querySelectorAll('main li .mark').map((mark) => mark.getAttribute('data-mark'));
  assert.ok(marks.includes('I'));
});

story('the same profile as data, and for machines inside the page', async (world) => {
  const visitor = world.visitor();
  const answer = await visitor.raw('/acteurs/grenoble-alpes-metropole.json');
  const { actor, relations, sources } = (await answer.json()) as {
    actor: Record<string, unknown>;
    relations: unknown[];
    sources: { slug: string; licence: string | null }[];
  };
  assert.equal(actor['siren'], '200040715');
  assert.equal(actor['website'], null);
  assert.ok(relations.length > 0);
  assert.ok(sources.some((one) => one.slug === 'decoupage' && one.licence !== null));
  const page = await visitor.get('/acteurs/grenoble-alpes-metropole');
  const script = page.root.querySelector('script[type="application/ld+json"]');
  const machine = JSON.parse(script?.innerHTML ?? '') as { '@type': string; name: string };
  assert.equal(machine['@type'], 'GovernmentOrganization');
  assert.equal(machine.name, 'Grenoble-Alpes Métropole');
});

for (const slug of [
  'personne',
  'minalogic%00',
  "minalogic'--",
  '..%2f..%2fetc',
  'minalogic.json.json',
  '%25',
]) {
  story(`nobody is called ${slug}`, async (world) => {
    assert.equal((await world.visitor().get(`/acteurs/${slug}`)).status, 404);
  });
}

story('every profile opens in both languages', async (world) => {
  const visitor = world.visitor();
  const rows = parse(await (await visitor.raw('/acteurs.csv')).text(), { columns: true, bom: true }) as {
    slug: string;
  }[];
  for (const { slug } of rows) {
    for (const prefix of ['', '/en']) {
      const response = await visitor.raw(`${prefix}/acteurs/${slug}`);
      assert.equal(response.status, 200, slug);
      await response.text();
    }
  }
});

story('all relations leave as a file, each with its two ends, its dates and its source', async (world) => {
  const rows = parse(await (await world.visitor().raw('/relations.csv')).text(), {
    columns: true,
    bom: true,
  }) as Record<string, string>[];
  assert.equal(rows.length, 190);
  for (const row of rows)
    assert.ok(row['from'] && row['to'] && row['type_fr'] && row['source_url'] && row['mark']);
});

story('the read me names each column of the files and repeats each attribution', async (world) => {
  const visitor = world.visitor();
  const text = await (await visitor.raw('/acteurs-lisezmoi.txt')).text();
  const [head = ''] = (await (await visitor.raw('/acteurs.csv')).text()).replace('\ufeff', '').split('\r\n');
  for (const column of head.split(',')) assert.ok(text.includes(`  ${column} `), column);
  assert.match(text, /Lauréats i-LAB, version du 19 janvier 2026, Licence Ouverte 2\.0/);
  assert.match(
    await (await visitor.raw('/en/acteurs-lisezmoi.txt')).text(),
    /An empty cell means "not known"/,
  );
});

story('the territory is presented with its sources, and listed actors are never its size', async (world) => {
  const page = await world.visitor().get('/territoire');
  assert.match(page.text, /Une ville complète/);
  assert.match(page.text, /Organisations listées dans cet exemple/);
  assert.match(page.text, /Ils ne disent pas la taille de l’écosystème/);
  for (const words of [
    'Les quatre piliers',
    'L’énergie',
    'parcours client',
    'Être visible à l’international',
  ]) {
    assert.ok(page.text.includes(words), words);
  }
  // Figures about the whole ecosystem come from evidence, rivals side by side.
  assert.match(page.text, /500.*entreprises/);
  assert.match(page.text, /550.*entreprises/);
  const english = await world.visitor().get('/en/territoire');
  assert.match(english.text, /A complete city/);
});

story('loading the example twice changes nothing', async (world) => {
  assert.equal(await loadRegisterExample(world.ctx), 0);
});

story('other modules ask by the door', async (world) => {
  const names = await actorNames(world.ctx, ['minalogic', 'personne']);
  assert.deepEqual([...names], [['minalogic', 'Minalogic']]);
  assert.equal(await findActor(world.ctx, 'personne'), null);
});
