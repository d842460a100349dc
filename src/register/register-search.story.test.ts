import assert from 'node:assert/strict';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import type { SeenPage } from '../../test/harness/visitor.ts';
import { onEmpty, story, type World } from '../../test/harness/world.ts';
import { readFilters } from './rules/read-filters.ts';
import type { Suggestions } from './rules/suggestions.ts';
import { listActors } from './views/list-actors.ts';

const lead = 'mandate/territory-lead';

function cardsOf(page: SeenPage): string[] {
  return page.root.querySelectorAll('.card').map((card) => card.text.replace(/\s+/g, ' ').trim());
}

async function suggested(world: World, typed: string, lang = ''): Promise<Suggestions> {
  const address = `${lang}/acteurs/suggestions?${new URLSearchParams({ q: typed })}`;
  const response = await world.visitor().raw(address);
  assert.equal(response.status, 200);
  return (await response.json()) as Suggestions;
}

/** As people type a name: as written, shouted without accents, glued, its words parted by signs, with dots in its initials. */
function waysOfTyping(name: string): string[] {
  const bare = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const words = name.replace(/[()]/g, ' ').trim().split(/\s+/);
  return [
    name,
    bare.toUpperCase(),
    words.join('\u00a0'),
    words.join('-'),
    ...(words.length > 1 && words.length <= 4 ? [words.join('')] : []),
    ...(/^[A-Z]{2,5}$/.test(name) ? [`${[...name].join('.')}.`, [...name].join('. ')] : []),
  ];
}

story('every actor is found by each of its names, without accents, glued, split or dotted', async (world) => {
  const everybody = await listActors(world.ctx, readFilters(new URLSearchParams()).request, 'all');
  const lost: string[] = [];
  let tried = 0;
  for (const actor of everybody.actors) {
    for (const name of [actor.name, ...actor.otherNames]) {
      for (const typed of waysOfTyping(name)) {
        if (typed.length > 100) continue;
        tried += 1;
        const { request } = readFilters(new URLSearchParams({ q: typed }));
        const found = await listActors(world.ctx, request);
        const isFound = found.counts.match === 'exact' && found.actors.some((one) => one.slug === actor.slug);
        if (!isFound) lost.push(`${actor.slug}: ${typed}`);
      }
    }
  }
  assert.ok(tried > 600, `only ${tried} names were tried`);
  assert.deepEqual(lost, []);
});

const alike: readonly (readonly [string, string])[] = [
  ['logiciels', 'logiciel'],
  ['énergies', 'energie'],
  ['capteur', 'CAPTEURS'],
  ['nationale', 'nationaux'],
  ['conseil & énergie', 'conseil et energies'],
  ['l’énergie', 'energie'],
  ['start-up', 'startup'],
  ['c.e.a.', 'CEA'],
  ['saint\u00a0egreve', 'Saint-Égrève'],
];
for (const [one, other] of alike) {
  story(`« ${one} » and « ${other} » find the same actors`, async (world) => {
    const visitor = world.visitor();
    const shown = async (q: string) => {
      const page = await visitor.get(`/acteurs?${new URLSearchParams({ q, sort: 'name' })}`);
      return [page.root.querySelector('.results-count')?.text, ...cardsOf(page)];
    };
    const [count = '', ...cards] = await shown(one);
    assert.ok(cards.length > 0, count);
    assert.deepEqual([count, ...cards], await shown(other));
  });
}

/** Two companies of one name, of which the reference knows the legal forms; and a third that it does not know. */
async function listNamesakes(world: World): Promise<void> {
  const connection = await world.source.acquire();
  const edition = '00000000-0000-4000-8000-000000000001';
  await connection.exec(`
    insert into sirene.edition (id, kind, title, published_on, filename, sha256, state, rows_read, started_at, ended_at)
    values ('${edition}', 'legal_units', 'essai', '2026-03-01', 'essai.csv', repeat('a', 64), 'read', 2,
      '2026-11-23T08:00:00Z', '2026-11-23T08:00:01Z');
    insert into sirene.legal_unit
      (siren, legal_name, acronym, legal_form, state, ceased_on, diffusion, head_nic, edition_id, usual_names, words)
    select given.*, '{}', '' from (values
      ('000000018', 'CORDEE', null, '5710', 'active', null::date, 'full', '00011', '${edition}'::uuid),
      ('000000026', 'CORDEE', null, '9220', 'active', null, 'full', '00011', '${edition}')) as given`);
  world.source.release(connection);
  const visitor = await world.enter(lead);
  const list = [
    'Nom;SIREN;Commune;Type',
    'Cordée (fictif);000000018;Meylan;PME',
    'Cordee (fictif);000000026;Grenoble;Association',
    'CORDÉE (fictif);;Voiron;PME',
  ].join('\n');
  const page = await judgeList(visitor, list);
  await confirmImport(visitor, page, [2, 3, 4]);
}

story('namesakes stand side by side, each with its town and its legal form', async (world) => {
  await listNamesakes(world);
  const page = await world.visitor().get('/acteurs?q=cordee');
  const cards = cardsOf(page).filter((card) => /cord[ée]e/i.test(card));
  assert.equal(cards.length, 3);
  assert.ok(
    cards.some((card) => /Meylan, .*Société commerciale/.test(card)),
    cards.join('\n'),
  );
  assert.ok(
    cards.some((card) => /Grenoble, .*Groupement de droit privé/.test(card)),
    cards.join('\n'),
  );
  assert.ok(
    cards.some((card) => /Voiron, .*forme juridique non connue/.test(card)),
    cards.join('\n'),
  );
  const english = await world.visitor().get('/en/acteurs?q=cordee');
  assert.match(english.text, /Commercial company/);
  const { suggestions } = await suggested(world, 'cordée');
  assert.deepEqual(suggestions.map((one) => [one.place, one.legalForm]).sort(), [
    ['Grenoble', 'Groupement de droit privé (association, fondation…)'],
    ['Meylan', 'Société commerciale'],
    ['Voiron', 'forme juridique non connue'],
  ]);
});

story('an act of the register is seen by the next search, counts and suggestions included', async (world) => {
  const before = await world.visitor().get('/acteurs?q=zygomatron');
  assert.equal(cardsOf(before).length, 0);
  const visitor = await world.enter(lead);
  const page = await judgeList(visitor, 'Nom;Commune;Type\nZygomatron (fictif);Meylan;PME');
  await confirmImport(visitor, page);
  const after = await world.visitor().get('/acteurs?q=zygomatron&commune=38229');
  assert.equal(cardsOf(after).length, 1);
  assert.equal((await suggested(world, 'zygom')).suggestions.length, 1);
  const all = await world.visitor().get('/acteurs');
  assert.match(all.root.querySelector('.results-count')?.text ?? '', /^151/);
});

story('what is being typed is answered with kind, place and the name that was found', async (world) => {
  const found = await suggested(world, 'minalo');
  assert.deepEqual(found.suggestions[0], {
    ...{ href: '/acteurs/minalogic', name: 'Minalogic', also: null, kind: 'Pôle ou cluster' },
    ...{ place: found.suggestions[0]?.place, legalForm: null },
  });
  assert.match(found.said, /^\d acteurs? proposés? sur \d+\. Flèche bas pour choisir/);
  const english = await suggested(world, 'minalo', '/en');
  assert.equal(english.suggestions[0]?.href, '/en/acteurs/minalogic');
  assert.equal(english.suggestions[0]?.kind, 'Cluster');
  assert.match(english.said, /suggested of/);
  // What the list shows first is what is proposed first.
  const list = await world.visitor().get('/acteurs?q=energie');
  const names = list.root.querySelectorAll('.card-title a').map((link) => link.text);
  const proposed = (await suggested(world, 'energie')).suggestions.map((one) => one.name);
  assert.deepEqual(proposed, names.slice(0, proposed.length));
});

story('an actor found by another of its names says which', async (world) => {
  const everybody = await listActors(world.ctx, readFilters(new URLSearchParams()).request, 'all');
  let told = 0;
  for (const actor of everybody.actors.filter((one) => one.otherNames.length > 0)) {
    const [other = ''] = actor.otherNames;
    const one = (await suggested(world, other)).suggestions.find((each) => each.name === actor.name);
    if (one?.also === `aussi « ${other} »`) told += 1;
  }
  assert.ok(told > 10, `only ${told} said it`);
});

story('one letter is no question yet, and a hostile one is only words', async (world) => {
  for (const typed of ['', 'e', ' é ', '%', '\u0000', '<>', 'z'.repeat(5000), "';--"]) {
    const { suggestions, said } = await suggested(world, typed);
    assert.deepEqual(suggestions, [], typed.slice(0, 20));
    assert.equal(said, 'Aucun acteur proposé.');
  }
  const near = await suggested(world, 'schnieder');
  assert.equal(near.suggestions[0]?.name, 'Schneider Electric');
  assert.match(near.said, /Aucun nom ne contient cela ; 1 acteur dont le nom s’en approche/);
});

onEmpty('an empty register proposes nobody', async (world) => {
  assert.deepEqual((await suggested(world, 'energie')).suggestions, []);
});
