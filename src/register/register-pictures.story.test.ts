import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { sharedData } from '../../test/harness/shared-data.ts';
import type { SeenPage } from '../../test/harness/visitor.ts';
import { onEmpty, story, type World } from '../../test/harness/world.ts';
import { xpathValues } from '../../test/harness/xml-validator.ts';
import { importContours } from './actions/import-contours.ts';

const svgSpace = 'http://www.w3.org/2000/svg';
const pictures = ['carte', 'paysage', 'graphe', 'chronologie'];
const source = { source: 'IGN, ADMIN EXPRESS COG 2018', licence: 'Licence Ouverte', published: '2018' };

async function text(world: World, path: string): Promise<string> {
  const response = await world.visitor().raw(path);
  assert.equal(response.status, 200, path);
  return response.text();
}

async function rows(world: World, path: string): Promise<Record<string, string>[]> {
  return parse(await text(world, path), { columns: true, bom: true }) as Record<string, string>[];
}

const countOf = (page: SeenPage) =>
  Number(/\d+/.exec(page.root.querySelector('.results-count')?.text ?? '')?.[0]);
const sum = (values: readonly (string | undefined)[]) =>
  values.reduce((total, one) => total + Number(one), 0);

/** The total at the foot of the first table. */
function tableTotal(page: SeenPage): number {
  return Number(page.root.querySelectorAll('tfoot td').at(-1)?.text);
}

for (const query of [
  '',
  '?kind=startup&layer=hardware',
  '?q=energie',
  '?commune=38185&commune=38229',
  '?domain=unknown',
]) {
  story(`the same filters give the same actors everywhere: ${query || 'none'}`, async (world) => {
    const visitor = world.visitor();
    const listed = await rows(world, `/acteurs.csv${query}`);
    const count = listed.length;
    assert.equal(countOf(await visitor.get(`/acteurs${query}`)), count);
    for (const name of pictures) {
      const page = await visitor.get(`/acteurs/${name}${query}`);
      assert.equal(page.status, 200);
      assert.equal(countOf(page), count, name);
    }
    const map = await visitor.get(`/acteurs/carte${query}`);
    assert.equal(tableTotal(map), count);
    assert.equal(
      sum((await rows(world, `/acteurs/carte.csv${query}`)).map((one) => one['organisations'])),
      count,
    );
    assert.equal(tableTotal(await visitor.get(`/acteurs/paysage${query}`)), count);
    const geojson = JSON.parse(await text(world, `/acteurs/carte.geojson${query}`)) as {
      total: number;
      unplaced: number;
      features: { properties: { count?: number } }[];
    };
    assert.equal(geojson.total, count);
    assert.equal(
      sum(geojson.features.map((one) => String(one.properties.count ?? 0))) + geojson.unplaced,
      count,
    );
    // Over all dates the graph holds the relations of the file, and no other.
    const links = await rows(world, `/acteurs/graphe.csv${query}${query ? '&' : '?'}annee=toutes`);
    const file = JSON.parse(await text(world, `/acteurs.json${query}`)) as { relations: unknown[] };
    assert.equal(links.length, file.relations.length);
    // Years count actors with a known date: never more than there are.
    const begun = sum((await rows(world, `/acteurs/chronologie.csv${query}`)).map((one) => one['begun']));
    assert.equal(begun, listed.filter((one) => one['active_from'] !== '').length);
  });
}

story('every disc and every crossing leads to as many actors as it says', async (world) => {
  const visitor = world.visitor();
  for (const name of ['carte', 'paysage']) {
    const page = await visitor.get(`/acteurs/${name}?kind=startup`);
    const links = page.root.querySelectorAll('.picture a');
    assert.ok(links.length > 3, name);
    for (const link of links) {
      const href = (link.getAttribute('href') ?? '').replaceAll('&amp;', '&');
      const number = link.querySelector('text')?.text;
      assert.equal(countOf(await visitor.get(href)), Number(number), href);
    }
  }
});

story(
  'a picture is saved as an SVG that stands alone, with its filters, its date, its licence and its links',
  async (world) => {
    for (const name of pictures) {
      const path = `/acteurs/${name}.svg?kind=cluster`;
      const response = await world.visitor().raw(path);
      assert.equal(response.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
      assert.match(response.headers.get('content-disposition') ?? '', new RegExp(`${name}\\.svg`));
      const svg = await response.text();
      const said = xpathValues(svg, '//n:text', svgSpace).join(' ');
      assert.match(said, /Filtres.: Pôle ou cluster/, name);
      assert.match(said, /Licence Ouverte 2\.0/);
      // Drawing programs know no variables.
      assert.doesNotMatch(svg, /var\(--/);
      for (const href of xpathValues(svg, '//n:a/@href', svgSpace))
        assert.match(href, /^http:\/\/localhost:3000\//);
      const english = await text(world, `/en${path}`);
      assert.match(english, /Filters: Cluster/);
    }
  },
);

story('without a contour the map says so, and shows points and the list', async (world) => {
  const page = await world.visitor().get('/acteurs/carte');
  assert.match(page.text, /Aucun contour n’est chargé/);
  assert.equal(page.root.querySelectorAll('.picture a circle').length, 15);
  assert.match(page.text, /82 sur 150 ont une commune connue/);
});

onEmpty('an empty register has no picture and no error; a file of it is not found', async (world) => {
  for (const name of pictures) {
    const page = await world.visitor().get(`/acteurs/${name}`);
    assert.equal(page.status, 200);
    assert.match(page.text, /Le registre est vide/);
    assert.equal((await world.visitor().raw(`/acteurs/${name}.svg`)).status, 404);
    assert.equal((await world.visitor().raw(`/acteurs/${name}.csv`)).status, 200);
  }
});

story('the contours of three EPCIs show 123 communes, with their source, once', async (world) => {
  const path = sharedData('geo_isere/communes_grenoble_gresivaudan_voironnais.geojson');
  if (path === null) return;
  const file = { ...source, text: readFileSync(path, 'utf8') };
  const done = await importContours(world.ctx, file);
  assert.ok(done.ok);
  assert.deepEqual(done.value, { communes: 123, gone: [] });
  const page = await world.visitor().get('/acteurs/carte?kind=startup');
  assert.match(page.text, /123 communes dessinées/);
  // One contour a commune, and the borders of the three.
  assert.equal(page.root.querySelectorAll('.picture-frame path').length, 123 + 1);
  assert.match(page.text, /IGN, ADMIN EXPRESS COG 2018, 2018, Licence Ouverte/);
  const again = await importContours(world.ctx, file);
  assert.deepEqual(again, { ok: false, refusals: [{ code: 'SAME_FILE', at: null, value: null }] });
});

story(
  'the 521 contours of 2018 draw the same 123 communes; nine that have merged are told',
  async (world) => {
    const path = sharedData('geo_isere/communes-38-isere_2018.geojson');
    if (path === null) return;
    const done = await importContours(world.ctx, { ...source, text: readFileSync(path, 'utf8') });
    assert.ok(done.ok);
    assert.equal(done.value.communes, 512);
    assert.equal(done.value.gone.length, 9);
    const geojson = JSON.parse(await text(world, '/acteurs/carte.geojson')) as {
      features: { properties: { what: string; epci: string }; geometry: { type: string } }[];
    };
    const communes = geojson.features.filter((one) => one.properties.what === 'commune');
    const of = (epci: string) => communes.filter((one) => one.properties.epci === epci).length;
    assert.deepEqual([of('200040715'), of('200018166'), of('243800984')], [49, 43, 31]);
    assert.ok(communes.every((one) => one.geometry.type === 'MultiPolygon'));
    assert.equal(geojson.features.filter((one) => one.properties.what === 'epci_border').length, 1);
  },
);

story('a wrong file of contours leaves nothing behind', async (world) => {
  const wrong = await importContours(world.ctx, { ...source, source: ' ', published: '18/10', text: '{}' });
  assert.ok(!wrong.ok);
  assert.deepEqual(wrong.refusals.map((one) => one.code).sort(), [
    'DATE_INVALID',
    'NOT_GEOJSON',
    'SOURCE_MISSING',
  ]);
  assert.match((await world.visitor().get('/acteurs/carte')).text, /Aucun contour n’est chargé/);
});

story('a link outside its dates is hidden from today’s graph and shown in the past one', async (world) => {
  const visitor = world.visitor();
  // The Néel institute was supervised by the Joseph-Fourier university until the end of 2015.
  const links = async (when: string) =>
    (await rows(world, `/acteurs/graphe.csv?autour=institut-neel${when}`)).filter(
      (one) => one['to'] === 'ujf',
    );
  assert.equal((await links('')).length, 0);
  assert.equal((await links('&annee=2014')).length, 1);
  assert.equal((await links('&annee=2016')).length, 0);
  assert.equal((await links('&annee=toutes')).length, 1);
  const page = await visitor.get('/acteurs/graphe?autour=institut-neel');
  assert.equal(page.root.querySelector('h1')?.text, 'Autour de Institut Néel');
  assert.match(page.text, /1 lien ne tient pas à ce moment d’après ses dates/);
});

story('the graph around an actor comes from its page; what an address cannot mean is told', async (world) => {
  const visitor = world.visitor();
  const profile = await visitor.get('/acteurs/minalogic');
  const link = profile.root.querySelectorAll('a').find((one) => one.text === 'Ses liens, dessinés');
  const graph = await visitor.get((link?.getAttribute('href') ?? '').replaceAll('&amp;', '&'));
  assert.equal(graph.root.querySelector('h1')?.text, 'Autour de Minalogic');
  assert.equal(graph.root.querySelectorAll('.picture .p-node-centre').length >= 1, true);
  const lost = await visitor.get('/acteurs/graphe?autour=personne&annee=hier&type=ami&kind=ovni');
  for (const said of ['personne', 'hier', 'ami', 'ovni']) assert.match(lost.text, new RegExp(`« ${said} »`));
  const drawn = async () => (await text(world, '/acteurs/graphe.svg')).replace(/\s+/g, ' ');
  assert.equal(await drawn(), await drawn());
});

story('a frame may be shown by another site, and nothing else may', async (world) => {
  const policy = async (path: string) => {
    const { headers } = await world.visitor().raw(path);
    return [
      /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1],
      headers.get('x-frame-options'),
    ];
  };
  for (const name of pictures) assert.deepEqual(await policy(`/integrer/${name}?kind=startup`), ['*', null]);
  assert.deepEqual(await policy('/en/integrer/carte'), ['*', null]);
  for (const path of ['/', '/acteurs', '/acteurs/carte', '/vues', '/connexion', '/entrer-comme', '/integrer'])
    assert.deepEqual(await policy(path), ["'none'", 'SAMEORIGIN'], path);
  const frame = await world.visitor().get('/integrer/graphe?kind=cluster&type=member_of');
  assert.match(frame.text, /Filtres : Pôle ou cluster/);
  assert.match(frame.text, /Données du registre au .+ 2026, Licence Ouverte 2\.0/);
  assert.equal(frame.root.querySelector('base')?.getAttribute('target'), '_blank');
  assert.equal(frame.root.querySelectorAll('form, header.site-header, nav').length, 0);
  assert.equal((await world.visitor().get('/integrer/liste')).status, 404);
  const page = await world.visitor().get('/acteurs/graphe?kind=cluster&type=member_of');
  assert.match(page.root.querySelector('#embed')?.text ?? '', /integrer\/graphe\?kind=cluster/);
});
