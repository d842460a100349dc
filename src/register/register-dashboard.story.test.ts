import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { type TableSchema, tableFaults } from '../../test/harness/table-schema.ts';
import { onEmpty, story, type World } from '../../test/harness/world.ts';
import { shownFigure } from './rules/shown-figure.ts';
import { actorFigures } from './views/actor-figures.ts';

const metropole = 'epci-200040715';
const cards = 'h2#year + ul.figures';

async function rows(world: World, path: string): Promise<Record<string, string>[]> {
  const response = await world.visitor().raw(path);
  assert.equal(response.status, 200, path);
  return parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[];
}

story(
  'the dashboard counts what the files hold, tells coverage, and what is not known is no zero',
  async (world) => {
    const page = await world.visitor().get('/acteurs/tableau?annee=2013');
    const said = page.root.querySelector(cards)?.structuredText.replace(/[\s\u00a0\u202f]+/g, ' ') ?? '';
    const figures = (await rows(world, '/acteurs/chiffres.csv')).filter(
      (one) => one['indicator'] === 'etudiants' && one['period'] === '2013' && one['shown'] === 'true',
    );
    const sum = figures.reduce((total, one) => total + Number(one['number']), 0);
    assert.equal(sum, 42677);
    assert.match(said, /Étudiants inscrits, 2013-2014 42 677 étudiants connu pour 4 organisations sur 150/);
    assert.match(said, /Emplois salariés, 31 décembre 2013 non connu connu pour 0 organisation sur 150/);
    assert.match(
      said,
      /L’établissement entier, tous ses sites\. Périmètre Tout le registre Sources Statistiques/,
    );
    assert.doesNotMatch(said, /Emplois salariés[^.]{0,40} 0 emplois/);
  },
);

story('what a source tells in words enters no total, and is said', async (world) => {
  const page = await world.visitor().get('/acteurs/tableau/etudiants?annee=2020');
  assert.match(
    page.text,
    /54 443 étudiants, connu pour 1 organisation sur 150 ; 1 autre est dite en mots, hors du total/,
  );
  assert.match(page.text, /Grenoble INP.+7 803 \(doubles comptes/);
  assert.match(page.text, /Non connu pour 148 organisations/);
});

story(
  'each perimeter holds its own, and those without a known town are said to be in none',
  async (world) => {
    const visitor = world.visitor();
    const page = await visitor.get(`/acteurs/tableau?perimetre=${metropole}&annee=2018`);
    assert.match(page.text, /67 organisations : Grenoble-Alpes-Métropole/);
    assert.match(page.text, /68 organisations n’ont pas de commune connue/);
    const all = await visitor.get('/acteurs/tableau?perimetre=epcis');
    assert.match(all.text, /82 organisations : Les 3 intercommunalités/);
    const both = await visitor.get(`/acteurs/tableau?perimetre=${metropole}&kind=startup`);
    assert.match(both.text, /13 organisations : Grenoble-Alpes-Métropole/);
    for (const wrong of ['epci-999999999', 'commune-75056', 'tout']) {
      const told = await visitor.get(`/acteurs/tableau?perimetre=${wrong}&annee=mille`);
      assert.match(told.text, /n’existe pas, ou personne n’y est listé : voici tout le registre/, wrong);
      assert.match(told.text, /« mille » n’est pas une année/);
    }
    const apart = await visitor.get('/acteurs/tableau?perimetre=commune-38563&commune=38185');
    assert.match(apart.text, /Aucune des communes filtrées n’est dans « Voiron »/);
  },
);

story('every number leads to a list of as many', async (world) => {
  const visitor = world.visitor();
  const page = await visitor.get(`/acteurs/tableau?perimetre=${metropole}&annee=2013`);
  const links = page.root.querySelectorAll('.picture a');
  assert.ok(links.length > 40);
  let lists = 0;
  for (const link of links) {
    const href = (link.getAttribute('href') ?? '').replaceAll('&amp;', '&');
    if (!href.startsWith('/acteurs?') || lists > 12) continue;
    lists += 1;
    const number = Number(link.querySelectorAll('text').at(-1)?.text);
    const list = await visitor.get(href);
    assert.equal(
      Number(/\d+/.exec(list.root.querySelector('.results-count')?.text ?? '')?.[0]),
      number,
      href,
    );
  }
  const created = await visitor.get(`/acteurs/tableau/creations?perimetre=${metropole}&annee=2013`);
  const told = Number(/^(\d+) organisations/.exec(created.root.querySelector('.lead')?.text ?? '')?.[1]);
  assert.equal(created.root.querySelectorAll('tbody tr').length, told);
  const active = await visitor.get('/acteurs/tableau/actives?annee=2013');
  assert.equal(active.root.querySelectorAll('tbody tr').length, 53);
  assert.equal((await visitor.get('/acteurs/tableau/rien?annee=2013')).status, 404);
});

story('published rivals of the territory stand beside the totals, never in them', async (world) => {
  const { text } = await world.visitor().get('/acteurs/tableau?annee=2013');
  assert.match(text, /Emplois du numérique : 7 valeurs/);
  assert.match(text, /jamais additionnés avec eux ni entre eux/);
  assert.match(
    text,
    /Le registre, lui, compte : emplois salariés 2013, non connu \(connu pour 0 organisation sur 150\)/,
  );
});

story('the dashboard is a file, a frame, a saved view and an English page', async (world) => {
  const visitor = world.visitor();
  const table = await rows(world, `/acteurs/tableau.csv?perimetre=${metropole}`);
  const total = table.find((one) => one['value_code'] === 'etudiants' && one['year'] === '2018');
  assert.deepEqual([total?.['number'], total?.['known_for'], total?.['of']], ['48242', '2', '67']);
  const svg = await (await visitor.raw(`/acteurs/tableau.svg?perimetre=${metropole}`)).text();
  assert.match(svg, /67 organisations.: Grenoble-Alpes-Métropole/);
  assert.doesNotMatch(svg, /var\(--/);
  const frame = await visitor.get(`/integrer/tableau?perimetre=${metropole}`);
  assert.equal(frame.status, 200);
  assert.match(frame.text, /67 organisations/);
  const lead = await world.enter('mandate/territory-lead');
  const page = await lead.get(`/acteurs/tableau?perimetre=${metropole}&annee=2013`);
  const save = page.root
    .querySelector('a[href^="/vues/nouvelle"]')
    ?.getAttribute('href')
    ?.replaceAll('&amp;', '&');
  const kept = await lead.submit(await lead.get(save ?? ''), 'Garder cette vue', {
    'Nom en français': 'La Métropole en 2013',
    'Nom en anglais': 'The Métropole in 2013',
  });
  assert.match(kept.body, new RegExp(`/acteurs/tableau\\?perimetre=${metropole}&amp;annee=2013`));
  assert.match(
    (await visitor.get('/en/acteurs/tableau?annee=2013')).text,
    /42,677 students known for 4 organisations of 150/,
  );
});

story('two years: the difference is over those known twice', async (world) => {
  const path = '/acteurs/comparaison?a=&annee-a=2013&b=&annee-b=2018';
  const { text } = await world.visitor().get(path);
  assert.match(
    text,
    /42 677 étudiants connu pour 4 sur 150 48 242 étudiants connu pour 2 sur 150 \+662 étudiants sur la seule organisation/,
  );
  assert.match(
    text,
    /Charges de personnel non connu connu pour 0 sur 150 441 534 574 € .+pas de différence : un côté n’est pas connu/,
  );
  const table = await rows(world, path.replace('comparaison?', 'comparaison.csv?'));
  const students = table.find((one) => one['figure'] === 'etudiants');
  assert.deepEqual([students?.['difference'], students?.['difference_over']], ['662', '1']);
  assert.equal((await world.visitor().raw(path.replace('comparaison?', 'comparaison.svg?'))).status, 200);
});

story(
  'two territories: no difference on a poor coverage; unlike things are refused, every reason at once',
  async (world) => {
    const visitor = world.visitor();
    const places = await visitor.get(
      `/acteurs/comparaison?a=${metropole}&annee-a=2013&b=epci-200018166&annee-b=2013`,
    );
    assert.match(places.text, /pas de différence/);
    assert.doesNotMatch(places.text, /[+−]\d+ étudiants/);
    const both = await visitor.get(
      `/acteurs/comparaison?a=${metropole}&annee-a=2013&b=epci-200018166&annee-b=2018`,
    );
    assert.match(both.text, /l’année et le périmètre changent à la fois/);
    const refused = await visitor.get(
      `/acteurs/comparaison?a=${metropole}&annee-a=2013&chiffre-a=etudiants&b=commune-38185&annee-b=2026&chiffre-b=etudiants-et-doubles-inscriptions-cpge`,
    );
    for (const why of [/ne sont pas de même nature/, /n’ont pas la même définition/, /n’est pas finie/])
      assert.match(refused.text, why);
    assert.match(refused.text, /sans ceux qu’une classe préparatoire/);
    assert.equal(refused.root.querySelectorAll('table').length, 0);
    assert.equal((await visitor.raw(`/acteurs/comparaison.csv?a=${metropole}&b=commune-38185`)).status, 404);
    assert.match((await visitor.get('/acteurs/comparaison')).text, /Rien n’est encore comparé/);
  },
);

story('the figures go out as their schema says, and a profile holds its own', async (world) => {
  const schema = (await (await world.visitor().raw('/acteurs/chiffres.schema.json')).json()) as TableSchema;
  const text = await (await world.visitor().raw('/acteurs/chiffres.csv')).text();
  const table = await rows(world, '/acteurs/chiffres.csv');
  assert.equal(table.length, 81);
  assert.deepEqual(tableFaults(schema, parse(text, { bom: true }) as string[][]), []);
  for (const one of table)
    assert.equal(
      ['number', 'amount_eur', 'words', 'unknown_reason'].filter((name) => one[name] !== '').length,
      1,
    );
  const profile = (await (await world.visitor().raw('/acteurs/upmf.json')).json()) as {
    figures: { figures: { period: string; number: string | null; unknownReason: string | null }[] };
  };
  const missing = profile.figures.figures.find((one) => one.unknownReason !== null);
  assert.deepEqual(
    [missing?.period, missing?.unknownReason, missing?.number],
    ['2011', 'not_published', null],
  );
  assert.match(
    (await world.visitor().get('/acteurs/upmf')).text,
    /Chiffres Étudiants inscrits 2014-2015 : 16 219 étudiants/,
  );
});

story('the view that totals use and the rule that pages use show the same figure', async (world) => {
  const { ctx } = world;
  const { rows: actors } = await sql<{ slug: string }>`
    select distinct a.slug from register.actor as a join register.actor_figure as f on f.actor_id = a.id`.execute(
    world.parts.database,
  );
  // Rivals of every sort, beside those of the example.
  await sql`insert into register.actor_figure (id, actor_id, indicator_id, measure, kind, period, number, unknown_reason, source_id, mark,
      read_on, entered_at)
    select gen_random_uuid(), f.actor_id, f.indicator_id, f.measure, f.kind, f.period, one.number,
      one.reason, f.source_id, one.mark, f.read_on + one.days, now()
    from register.actor_figure as f, (values (1::numeric, null, 'P', 9), (null, 'confidential', 'S', 30), (3, null, 'S', 2),
      (4, null, 'S', 2), (5, null, 'S', -4)) as one (number, reason, mark, days)
    where f.measure = 'number' and f.mandate_id is null`.execute(world.parts.database);
  const { rows: shown } = await sql<{ id: string }>`select id from register.shown_figure`.execute(
    world.parts.database,
  );
  const told: string[] = [];
  for (const { slug } of actors)
    for (const { years } of await actorFigures(ctx, slug))
      for (const { figures } of years) told.push(shownFigure(figures)?.figure.id ?? '');
  assert.ok(told.length > 60);
  assert.deepEqual(told.toSorted(), shown.map((one) => one.id).toSorted());
});

onEmpty('without anybody, the dashboard teaches', async (world) => {
  const page = await world.visitor().get('/acteurs/tableau');
  assert.equal(page.status, 200);
  assert.equal((await world.visitor().get('/acteurs/comparaison')).status, 200);
});
