import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { SeenPage } from '../../test/harness/visitor.ts';
import { onEmpty, story, type World } from '../../test/harness/world.ts';
import { readFilters } from './rules/read-filters.ts';
import { listActors } from './views/list-actors.ts';

/** The actors a page shows, in its order. */
function cardsOf(page: SeenPage): string[] {
  return page.root.querySelectorAll('.card-title a').map((link) => link.text);
}

function countOf(page: SeenPage): number {
  return Number(/\d+/.exec(page.root.querySelector('.results-count')?.text ?? '')?.[0]);
}

/** The numbers of one facet, by label. */
function facetOf(page: SeenPage, name: string): Record<string, number> {
  const boxes = page.root.querySelectorAll(`input[name=${name}]`);
  return Object.fromEntries(
    boxes.map((box) => {
      const label = page.root.querySelector(`label[for="${box.id}"]`);
      const count = label?.querySelector('.facet-count')?.text ?? '';
      return [(label?.text ?? '').replace(count, '').trim(), Number(count)];
    }),
  );
}

async function csvRows(world: World, query: string): Promise<Record<string, string>[]> {
  const response = await world.visitor().raw(`/acteurs.csv${query}`);
  assert.equal(response.status, 200);
  return parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[];
}

story('a citizen types « energie » without its accent and finds who works on energy', async (world) => {
  const visitor = world.visitor();
  const first = await visitor.get('/acteurs');
  assert.equal(countOf(first), 150);
  const address = new URLSearchParams({ q: 'energie' });
  const found = await visitor.get(`/acteurs?${address}`);
  assert.ok(cardsOf(found).includes('H3C-Énergies'));
  assert.equal(countOf(await visitor.get('/acteurs?q=ÉNERGIE')), countOf(found));
  assert.equal(countOf(await visitor.get('/acteurs?q=énergie')), countOf(found));
  assert.match(found.text, /Retirer le filtre « energie »/);
});

story('facets narrow each other, and each number told is the number found', async (world) => {
  const visitor = world.visitor();
  const found = await visitor.get('/acteurs?q=energie&layer=hardware');
  const kinds = facetOf(found, 'kind');
  const both = await visitor.get('/acteurs?q=energie&layer=hardware&kind=startup');
  assert.equal(countOf(both), kinds['Start-up']);
  assert.equal(
    countOf(found),
    Object.values(kinds).reduce((sum, count) => sum + count, 0),
  );
  // Values of one facet add up, so choosing a kind leaves the numbers of the other kinds as they were.
  assert.equal(facetOf(both, 'kind')['PME'], kinds['PME']);
  const layers = facetOf(both, 'layer');
  const softer = await visitor.get('/acteurs?q=energie&layer=software&kind=startup');
  assert.equal(countOf(softer), layers['Logiciel']);
  const back = both.root.querySelectorAll('.filters-on a').map((link) => link.getAttribute('href') ?? '');
  assert.equal(countOf(await visitor.get(back.find((href) => !href.includes('kind')) ?? '')), countOf(found));
});

story('every number of the landscape leads to as many actors', async (world) => {
  const visitor = world.visitor();
  const page = await visitor.get('/acteurs');
  const cells = page.root.querySelectorAll('table td a');
  assert.ok(cells.length > 20);
  for (const cell of cells.filter((_one, rank) => rank % 7 === 0)) {
    const href = (cell.getAttribute('href') ?? '').replaceAll('&amp;', '&');
    assert.equal(countOf(await visitor.get(href)), Number(cell.text), href);
  }
});

story('what is not known can be asked for, and is not a zero', async (world) => {
  const page = await world.visitor().get('/acteurs?commune=unknown&kind=startup');
  assert.ok(countOf(page) > 0);
  assert.match(page.text, /commune non connue/);
});

story('somebody who mistypes a name is shown what comes close, and told so', async (world) => {
  const page = await world.visitor().get('/acteurs?q=schnieder');
  assert.deepEqual(cardsOf(page), ['Schneider Electric']);
  assert.match(page.text, /Aucune organisation ne contient « schnieder »/);
});

story(
  'a SIREN is found as it is printed, and the name itself comes before those it describes',
  async (world) => {
    const visitor = world.visitor();
    assert.deepEqual(cardsOf(await visitor.get('/acteurs?q=200 040 715')), ['Grenoble-Alpes Métropole']);
    assert.equal(cardsOf(await visitor.get('/acteurs?q=minalogic'))[0], 'Minalogic');
  },
);

story('an empty list teaches which step would show something', async (world) => {
  const visitor = world.visitor();
  const page = await visitor.get('/acteurs?q=kalray&kind=investor');
  assert.equal(countOf(page), 0);
  assert.match(page.text, /ne veut pas dire ne pas exister/);
  const step = page.root.querySelector('.empty a')?.getAttribute('href') ?? '';
  assert.equal(countOf(await visitor.get(step)), 1);
});

story(
  'pages follow each other without repeating anybody, and a page too far is the last one',
  async (world) => {
    const visitor = world.visitor();
    const seen = new Set<string>();
    for (let number = 1; number <= 7; number += 1) {
      for (const name of cardsOf(await visitor.get(`/acteurs?page=${number}`))) seen.add(name);
    }
    assert.equal(seen.size, 150);
    assert.deepEqual(
      cardsOf(await visitor.get('/acteurs?page=999')),
      cardsOf(await visitor.get('/acteurs?page=7')),
    );
  },
);

story('the CSV is the page: same actors, same order, same filters', async (world) => {
  const visitor = world.visitor();
  for (const query of [
    '',
    '?q=energie&kind=startup&kind=sme',
    '?layer=software&sort=linked',
    '?commune=unknown&sort=oldest',
  ]) {
    const rows = await csvRows(world, query);
    const shown: string[] = [];
    const joint = query === '' ? '?' : `${query}&`;
    for (let number = 1; number <= Math.ceil(rows.length / 24); number += 1) {
      shown.push(...cardsOf(await visitor.get(`/acteurs${joint}page=${number}`)));
    }
    const names = rows.map((row) => row['name'] ?? '');
    assert.deepEqual(
      shown.map((name) => name.replaceAll('&amp;', '&')),
      names,
      query,
    );
  }
});

story(
  'the JSON has the same actors, their links, every source cited and what must be said to reuse it',
  async (world) => {
    const rows = await csvRows(world, '?domain=health');
    const answer = await (await world.visitor().raw('/acteurs.json?domain=health')).json();
    const { actors, relations, sources, attributions, total } = answer as {
      actors: {
        slug: string;
        source: string;
        sirenSource: string | null;
        siren: string | null;
        name: string;
      }[];
      relations: { from: string; to: string; source: string }[];
      sources: { slug: string }[];
      attributions: string[];
      total: number;
    };
    assert.deepEqual(
      actors.map((one) => one.name),
      rows.map((row) => row['name']),
    );
    assert.equal(total, rows.length);
    const keys = new Set(sources.map((one) => one.slug));
    for (const one of [...actors, ...relations]) assert.ok(keys.has(one.source));
    assert.ok(
      attributions.some((text) => text.includes('Lauréats i-LAB') && text.includes('Licence Ouverte 2.0')),
    );
    const slugs = new Set(actors.map((one) => one.slug));
    assert.ok(relations.length > 0 && relations.every((one) => slugs.has(one.from) || slugs.has(one.to)));
  },
);

const hostile = [
  "q=' or 1=1 --",
  'q=%25',
  'q=_',
  'q=%5C',
  'q=%00',
  'q=%EF%BF%BE%F0%9F%90%A7',
  'q=%ED%A0%80',
  'q=%3Cscript%3Ealert(1)%3C/script%3E',
  `q=${'z'.repeat(5000)}`,
  `q=${'a+'.repeat(60)}`,
  'kind=startup%27%3B--&layer=%00&domain[]=x&commune=../../etc',
  `${'kind=x&'.repeat(300)}`,
  'page=-3&sort=;drop table register.actor',
];
for (const query of hostile) {
  story(`a hostile address does nothing more than a search: ${query.slice(0, 40)}`, async (world) => {
    for (const file of ['/acteurs', '/en/acteurs', '/acteurs.csv', '/acteurs.json']) {
      const response = await world.visitor().raw(`${file}?${query}`);
      assert.equal(response.status, 200, file);
      const text = await response.text();
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      if (isPage) assert.ok(!text.includes('<script>alert'));
      // A file repeats what was asked, and browsers are told not to take it for a page.
      else assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    }
  });
}

story('a wildcard of the database is only a sign: nobody is called « % »', async (world) => {
  for (const sign of ['%25', '_', '%5C']) {
    const page = await world.visitor().get(`/acteurs?q=${sign}`);
    assert.equal(countOf(page), 0, sign);
  }
});

story('what an address asks that does not exist is ignored and told', async (world) => {
  const page = await world.visitor().get('/acteurs?kind=licorne&commune=99999&q=kalray');
  assert.equal(countOf(page), 1);
  assert.match(page.text, /« licorne » n’existe pas dans « Type d’acteur »/);
  assert.match(page.text, /« 99999 » n’existe pas dans « Commune »/);
});

story(
  'the English page says the same things in English, and keeps the filters when the language changes',
  async (world) => {
    const visitor = world.visitor();
    const page = await visitor.get('/en/acteurs?q=energie&kind=startup');
    assert.match(page.text, /organisations/);
    assert.match(page.text, /Remove the filter "energie"/);
    assert.match(page.text, /Kind of actor: Startup|Kind of actor : Startup/);
    const french = await visitor.get('/acteurs?q=energie&kind=startup');
    assert.equal(countOf(page), countOf(french));
    assert.equal(
      countOf(await visitor.get('/en/acteurs?q=health&domain=health')),
      countOf(await visitor.get('/acteurs?domain=health')),
    );
  },
);

story('the database and the program compare words in the same way', async (world) => {
  const everybody = await listActors(world.ctx, readFilters(new URLSearchParams()).request, 'all');
  for (const actor of everybody.actors.filter((_one, rank) => rank % 5 === 0)) {
    const asked = readFilters(new URLSearchParams({ q: actor.name.toUpperCase() })).request;
    const found = await listActors(world.ctx, asked, 'all');
    assert.equal(found.counts.match, 'exact', actor.name);
    assert.ok(
      found.actors.some((one) => one.slug === actor.slug),
      actor.name,
    );
  }
});

onEmpty('an empty register says what it will hold, and tells nothing of Grenoble', async (world) => {
  const visitor = world.visitor();
  const list = await visitor.get('/acteurs');
  assert.match(list.text, /Le registre est vide/);
  const territory = await visitor.get('/territoire');
  assert.match(territory.text, /Le registre est vide/);
  assert.doesNotMatch(territory.root.querySelector('main')?.text ?? '', /Grenoble-Alpes/);
  assert.equal((await csvRows(world, '')).length, 0);
});
