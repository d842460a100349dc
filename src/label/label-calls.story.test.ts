import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { story } from '../../test/harness/world.ts';

story(
  'four editions side by side, what is not known said so, nothing taken for zero',
  async ({ visitor }) => {
    const { text } = await visitor().get('/appels');
    for (const name of ['appel de 2014', 'Réseaux thématiques', 'appel de 2019', '2023-2025'])
      assert.ok(text.includes(name), name);
    assert.match(text, /officiellement, ce n’est pas un label/);
    assert.match(text, /jusqu’à 2025, pour tous/);
    assert.match(text, /1 an, puis 3 ans si le label est confirmé/);
    assert.match(text, /date non connue/);
    const english = await visitor().get('/en/appels');
    assert.match(english.text, /officially not a label/);
    assert.match(english.text, /until 2025, for all/);
  },
);

story(
  'the edition of 2019: rules with their sources, both values of a conflict, worked cases',
  async ({ visitor }) => {
    const { text } = await visitor().get('/appels/french-tech-2019');
    assert.match(text, /au moins 75 %/);
    assert.match(text, /Autre valeur donnée, non appliquée : au moins 25/);
    assert.match(text, /Autre valeur donnée, non appliquée : au moins 3 ETP/);
    assert.match(text, /42 membres dont 14/);
    assert.match(text, /Nombre maximal de labels.*non connu/s);
    assert.ok(!/ces questions sont rédigées/.test(text), 'no question is claimed where none is known');
    const networks = await visitor().get('/en/appels/french-tech-reseaux-2016');
    assert.match(networks.text, /officially not a label; 9 given/);
  },
);

story(
  'a declared governance: kept, broken, unknown, with the source; a rival value that would answer otherwise',
  async ({ visitor }) => {
    const base = '/appels/french-tech-2019/gouvernance';
    const asked = `${base}?pour=capitale&entrepreneurShare=33,3&fullTimeStaff=2&legalPerson=oui`;
    const { text } = await visitor().get(asked);
    assert.match(text, /2 règles tenues, 1 non tenue, 4 qui ne peuvent être dites/);
    assert.match(text, /non tenue.*Déclaré : 33,3 % ; attendu : au moins 75 %/s);
    assert.match(text, /Sous l’autre valeur, au moins 3 ETP, la réponse serait inverse/);
    const english = await visitor().get(`/en${asked.replace('33,3', '33.3')}`);
    assert.match(english.text, /2 rules kept, 1 broken, 4 that cannot be told/);
    const answers = (await (await visitor().raw(`${asked}&format=json`)).json()) as {
      answers: { verdict: string; rule: { key: string } }[];
    };
    assert.equal(answers.answers.find((one) => one.rule.key === 'entrepreneurs-75')?.verdict, 'broken');
  },
);

story(
  'every fault of a declaration at once, what was typed kept; an edition without rules says so',
  async ({ visitor }) => {
    const wrong = await visitor().get(
      '/appels/french-tech-2019/gouvernance?pour=village&entrepreneurShare=beaucoup&champions=-3',
    );
    assert.match(wrong.text, /ne donne rien de ce nom/);
    assert.match(wrong.text, /« Part d’entrepreneurs de start-up dans les instances » attend un nombre/);
    assert.match(wrong.text, /« Entreprises du Pass French Tech sur le territoire » attend un nombre/);
    assert.match(wrong.body, /value="beaucoup"/);
    const none = await visitor().get('/appels/french-tech-2014/gouvernance');
    assert.match(none.text, /Aucune règle vérifiable n’est connue/);
    assert.equal((await visitor().get('/appels/nulle-part/gouvernance')).status, 404);
  },
);

story('an edition kept before rules were data is still read', async ({ ctx, visitor }) => {
  await sql`insert into label.edition (id, slug, version, name_fr, name_en, kind, opens, closes, numerus_clausus, content, added_at)
    select gen_random_uuid(), 'ancienne', 1, name_fr, name_en, kind, opens, closes, numerus_clausus,
      content - 'rules' - 'variants' - 'cases' - 'effect', added_at from label.edition where slug = 'french-tech-2014'`.execute(
    ctx.db,
  );
  assert.equal((await visitor().get('/appels/ancienne')).status, 200);
  assert.equal((await visitor().get('/appels')).status, 200);
});
