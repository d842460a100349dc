import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { askLink, newestLink, openLink } from '../../test/harness/claim-steps.ts';
import { judgeList } from '../../test/harness/import-steps.ts';
import { importStockText } from '../../test/harness/import-stock-text.ts';
import { stockCsv, unitColumns, unitRow } from '../../test/harness/stock-files.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';
import { deliverOutbox } from '../people/actions/deliver-outbox.ts';
import { eraseClaimContacts } from './actions/erase-claim-contacts.ts';

const profile = '/acteurs/minalogic';
const claimer = 'contact@minalogic.com';
const team = (world: World) => world.enter('mandate/territory-lead');

async function contacts(world: World): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from register.claim_contact`.execute(world.parts.database);
  return rows[0]?.count ?? -1;
}

async function openFirst(lead: Visitor): Promise<SeenPage> {
  const list = await lead.get('/acteurs/corrections');
  const link = list.root.querySelector('main tbody a')?.getAttribute('href') ?? '';
  return lead.get(link);
}

/** The files of the register that hold a profile of this address. */
async function filesWith(world: World, slug: string): Promise<string[]> {
  const held: string[] = [];
  for (const kind of ['csv', 'json', 'geojson']) {
    const text = await (await world.visitor().raw(`/acteurs.${kind}`)).text();
    if (new RegExp(`/acteurs/${slug}\\b|(^|[",])${slug}[",]`, 'm').test(text)) held.push(kind);
  }
  return held;
}

/** Answers with these radios and reasons, by the names of the form. */
function answers(lead: Visitor, page: SeenPage, fields: Record<string, string>): Promise<SeenPage> {
  const form = page.form('Répondre, et effacer l’adresse');
  return lead.post(form.action, { ...form.fields, ...fields });
}

story(
  'an actor corrects its profile: link, old beside new, answer field by field, source, mail, address erased',
  async (world) => {
    world.at('2026-11-24T09:00:00Z');
    const visitor = world.visitor();
    const page = await visitor.get(profile);
    assert.ok(
      page.root.querySelectorAll('main a').some((one) => one.text === 'Corriger ou revendiquer cette fiche'),
    );
    const form = await openLink(visitor, 'minalogic', claimer);
    assert.match(form.text, /Affiché : https:\/\/www\.minalogic\.com/);
    assert.equal(form.headers.get('referrer-policy'), 'no-referrer');
    const sent = await visitor.submit(form, 'Envoyer ces corrections', {
      Site: 'https://minalogic.eu',
      Commune: 'Meylan',
      'Autres noms': 'MNL',
      Motif: 'Nous avons déménagé.',
    });
    assert.match(sent.text, /Votre demande est bien partie/);
    assert.match(
      (await visitor.get(profile)).text,
      /Site https:\/\/www\.minalogic\.com/,
      'nothing changes before the answer',
    );

    const lead = await team(world);
    assert.match((await lead.get('/acteurs')).text, /Corrections demandées \(1\)/);
    const asked = await openFirst(lead);
    assert.match(asked.text, /contact@minalogic\.com/);
    assert.match(asked.text, /Affiché à l’envoi Grenoble \(38185\) Demandé Meylan \(38229\)/);
    const incomplete = await answers(lead, asked, {
      'answer-commune': 'refused',
      'answer-website': 'accepted',
    });
    assert.equal(incomplete.status, 422);
    assert.match(incomplete.text, /Dites pourquoi c’est refusé/);
    assert.match(incomplete.text, /Acceptez ou refusez/, 'all faults at once');
    const done = await answers(lead, incomplete, {
      'answer-website': 'accepted',
      'answer-other_names': 'accepted',
      'answer-commune': 'refused',
      'reason-commune': 'Le siège est resté à Grenoble.',
    });
    assert.match(done.text, /Site https:\/\/minalogic\.eu accepté/);
    assert.match(done.text, /adresse effacée/);
    assert.equal(await contacts(world), 0);

    const values = await visitor.get(`${profile}/valeurs`);
    assert.match(
      values.text,
      /https:\/\/minalogic\.eu affichée .*Déclaration de l’acteur, Minalogic, 24 novembre 2026/,
    );
    assert.match(values.text, /décision du 24 novembre 2026/);
    assert.match((await visitor.get(profile)).text, /Grenoble/);
    assert.match((await visitor.get('/acteurs?q=mnl')).text, /Minalogic/);
    const box = await visitor.get('/boite-locale');
    assert.match(box.text, /Site : accepté\..*|Autres noms : accepté/);
    assert.match(box.text, /Commune : refusé\. Motif : Le siège est resté à Grenoble\./);

    const undone = await lead.submit(done, 'Reprendre ce qui a été accepté');
    assert.match(undone.text, /Ce qui avait été accepté a été repris le 24 novembre 2026/);
    assert.match((await visitor.get(profile)).text, /Site https:\/\/www\.minalogic\.com/);
  },
);

story(
  'the address must be of the domain of the website; a wrong one is refused and what was typed stays',
  async (world) => {
    const visitor = world.visitor();
    const page = await visitor.get(`${profile}/revendication`);
    assert.match(page.text, /domaine minalogic\.com/);
    const wrong = await askLink(visitor, 'minalogic', 'quelqu-un@gmail.com');
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /n’est pas du domaine du site affiché/);
    assert.match(wrong.body, /value="quelqu-un@gmail\.com"/);
    assert.equal((await askLink(visitor, 'minalogic', '')).status, 422);
    assert.equal((await askLink(visitor, 'minalogic', 'x'.repeat(10_000))).status, 422);
    assert.equal(await contacts(world), 0);
    assert.equal((await visitor.get('/acteurs/personne-du-tout/revendication')).status, 404);
    assert.match((await visitor.get(`/en${profile}/revendication`)).text, /at minalogic\.com/);
  },
);

story(
  'the answer page is the same whether a link left or not, and beyond the ceiling none leaves',
  async (world) => {
    const visitor = world.visitor();
    const first = await askLink(visitor, 'minalogic', claimer);
    for (let more = 0; more < 4; more += 1) {
      const again = await askLink(visitor, 'minalogic', claimer);
      assert.equal(
        again.body.replace(/once" value="[^"]+"/g, ''),
        first.body.replace(/once" value="[^"]+"/g, ''),
      );
    }
    assert.equal(await contacts(world), 3);
    world.at('2026-11-24T10:00:00Z');
    await askLink(visitor, 'minalogic', claimer);
    assert.equal(await contacts(world), 4);
    const { rows } =
      await sql`select 1 from journal.entry as e where to_jsonb(e)::text ~ 'claim|minalogic.com'`.execute(
        world.parts.database,
      );
    assert.equal(rows.length, 0, 'the journal tells nobody that somebody claimed');
  },
);

story(
  'an actor without a website of its own writes to the team, which is told that nothing proves it',
  async (world) => {
    const visitor = world.visitor();
    const page = await visitor.get('/acteurs/cea-grenoble/revendication');
    assert.match(page.text, /Écrivez à l’équipe/);
    const form = await openLink(visitor, 'cea-grenoble', 'quelqu-un@exemple.invalid');
    await visitor.submit(form, 'Envoyer ces corrections', { Site: 'https://exemple.invalid' });
    const asked = await openFirst(await team(world));
    assert.match(asked.text, /Rien : la fiche n’avait pas de site propre\. Vérifiez par un autre moyen/);
  },
);

story('a site that is not verified is said so to the team', async (world) => {
  const visitor = world.visitor();
  const form = await openLink(visitor, 'kalray', 'contact@kalray.eu');
  await visitor.submit(form, 'Confirmer que tout est exact');
  assert.match(
    (await openFirst(await team(world))).text,
    /« non vérifié » : le nom de domaine a pu changer de mains/,
  );
});

story('a link that expired, was used, or never was, says so and opens nothing', async (world) => {
  const visitor = world.visitor();
  const form = await openLink(visitor, 'minalogic', claimer);
  world.at('2026-11-23T09:05:00Z');
  const second = await openLink(visitor, 'minalogic', claimer);
  assert.equal((await visitor.get(`${profile}/correction/${'x'.repeat(43)}`)).status, 404);
  assert.equal((await visitor.get(`${profile}/correction/court`)).status, 404);
  assert.equal(
    (await visitor.get(form.path.replace('minalogic', 'kalray'))).status,
    404,
    'bound to its profile',
  );
  const sent = await visitor.submit(form, 'Confirmer que tout est exact');
  assert.match(sent.text, /Envoyée le 23 novembre 2026/);
  const twice = await visitor.submit(form, 'Confirmer que tout est exact');
  assert.match(twice.text, /Votre demande est bien partie/, 'the same form twice is one');
  const other = await visitor.post(form.path, { asks: 'withdraws', reason: '', once: 'une-autre-cle' });
  assert.match(other.text, /Votre demande est bien partie/);
  world.at('2026-12-01T09:00:00Z');
  const late = await visitor.get(second.path);
  assert.equal(late.status, 410);
  assert.match(late.text, /Ce lien a expiré.*Demander un nouveau lien/);
  assert.equal(
    (await visitor.submit(second, 'Envoyer ces corrections', { Site: 'https://tard.invalid' })).status,
    410,
  );
  const { rows } = await sql<{ kind: string }>`select kind from register.correction`.execute(
    world.parts.database,
  );
  assert.deepEqual(
    rows.map((row) => row.kind),
    ['confirms'],
  );
});

story(
  'every fault of a correction comes at once, nothing typed is lost, hostile text stays text',
  async (world) => {
    const visitor = world.visitor();
    const form = await openLink(visitor, 'minalogic', claimer);
    const none = await visitor.submit(form, 'Envoyer ces corrections', { Site: 'https://www.minalogic.com' });
    assert.equal(none.status, 422);
    assert.match(none.text, /Rien ne change par rapport à ce qui est affiché/);
    const long = 'z'.repeat(10_000);
    const refused = await visitor.submit(form, 'Envoyer ces corrections', {
      Nom: 'https://piege.invalid',
      SIREN: '123',
      'Résumé en français': long,
      Motif: 'Bonjour <script>alert(1)</script>',
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Ce n’est pas un nom.*Ce n’est pas un SIREN.*Trop long/s);
    assert.ok(refused.body.includes(long), 'nothing lost');
    assert.ok(!refused.body.includes('<script>alert(1)'), 'escaped');
    const sent = await visitor.submit(form, 'Envoyer ces corrections', {
      Nom: '\u202eMinalogic <img src=x onerror=alert(1)>',
      Motif: 'Bonjour <script>alert(1)</script>',
    });
    assert.match(sent.text, /Votre demande est bien partie/);
    const lead = await team(world);
    const asked = await openFirst(lead);
    assert.ok(!/<img src=x|<script>alert/.test(asked.body));
    assert.ok(!asked.body.includes('\u202e'));
    await answers(lead, asked, { 'answer-name': 'accepted' });
    const shown = await visitor.get(profile);
    assert.ok(!shown.body.includes('<img src=x'));
    assert.match(shown.text, /Minalogic <img src=x/);
  },
);

story('a person in their own name does not enter by a correction', async (world) => {
  const siren = '732829320';
  const file = stockCsv(unitColumns, [unitRow({ siren, categorieJuridiqueUniteLegale: '1000' })]);
  const done = await importStockText(world.ctx, file, { personsReason: 'essai' });
  assert.ok(done.result.ok);
  const visitor = world.visitor();
  const form = await openLink(visitor, 'minalogic', claimer);
  const refused = await visitor.submit(form, 'Envoyer ces corrections', {
    SIREN: siren,
    Site: 'pas un site',
  });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /une adresse de site.*celui d’une personne en son nom propre/is);
});

story('« tout est exact », accepted, dates the profile; taken back, no longer', async (world) => {
  world.at('2028-12-20T09:00:00Z');
  const visitor = world.visitor();
  assert.match((await visitor.get(profile)).text, /à revoir/);
  await visitor.submit(await openLink(visitor, 'minalogic', claimer), 'Confirmer que tout est exact');
  const lead = await team(world);
  const done = await answers(lead, await openFirst(lead), { 'answer-profile': 'accepted' });
  assert.match((await visitor.get(profile)).text, /pour la dernière fois le 20 décembre 2028/);
  assert.doesNotMatch((await visitor.get(profile)).text, /à revoir/);
  await lead.submit(done, 'Reprendre ce qui a été accepté');
  assert.match((await visitor.get(profile)).text, /à revoir/);
});

story(
  'a withdrawal is honoured: page, search, files and imports; undone, the profile is back',
  async (world) => {
    const visitor = world.visitor();
    assert.deepEqual(await filesWith(world, 'minalogic'), ['csv', 'json', 'geojson']);
    const form = await openLink(visitor, 'minalogic', claimer);
    await visitor.submit(form, 'Demander le retrait de la fiche', {
      Pourquoi: 'Nous n’existons plus sous ce nom.',
    });
    assert.equal((await visitor.get(profile)).status, 200);
    const lead = await team(world);
    const asked = await openFirst(lead);
    const done = await answers(lead, asked, { 'answer-profile': 'accepted' });
    const gone = await visitor.get(profile);
    assert.equal(gone.status, 410);
    assert.match(gone.text, /a quitté le registre le 23 novembre 2026, à la demande de l’organisation/);
    assert.doesNotMatch(gone.text, /Minalogic/);
    assert.equal((await visitor.get(`${profile}/revendication`)).status, 404);
    assert.deepEqual(await filesWith(world, 'minalogic'), []);
    const cards = (await visitor.get('/acteurs?q=minalogic')).root.querySelectorAll('.card-title a');
    assert.ok(cards.every((one) => one.text !== 'Minalogic'));

    const checked = await judgeList(lead, 'Nom;Site\nMinalogic;https://autre.invalid\nCorolle;\n');
    assert.match(checked.text, /Fiches créées \(1\)/);
    assert.match(checked.text, /Lignes mises de côté \(1\)/);
    const aside = await lead.get(`${checked.path}?voir=alert`);
    assert.match(aside.text, /a demandé à quitter le registre : aucune liste ne la ramène/);

    await lead.submit(done, 'Reprendre ce qui a été accepté');
    assert.equal((await visitor.get(profile)).status, 200);
    assert.match(
      (await judgeList(lead, 'Nom;Site\nMinalogic;https://autre.invalid\n')).text,
      /Fiches complétées \(1\)/,
    );
  },
);

story('two of the team who answer at once answer once', async (world) => {
  const visitor = world.visitor();
  const form = await openLink(visitor, 'minalogic', claimer);
  await visitor.submit(form, 'Envoyer ces corrections', { Site: 'https://minalogic.eu' });
  const lead = await team(world);
  const editor = await world.enter('mandate/territory-editor');
  const page = await openFirst(lead);
  const other = await openFirst(editor);
  await answers(lead, page, { 'answer-website': 'refused', 'reason-website': 'Non.' });
  const late = await answers(editor, other, { 'answer-website': 'accepted' });
  assert.equal(late.status, 422);
  assert.match(late.text, /Quelqu’un de l’équipe a répondu entre-temps/);
  assert.match((await visitor.get(profile)).text, /Site https:\/\/www\.minalogic\.com/);
});

story(
  'addresses are seen by the team alone, never in the journal, and go once they have served',
  async (world) => {
    const visitor = world.visitor();
    const form = await openLink(visitor, 'minalogic', claimer);
    await askLink(visitor, 'kalray', 'oubli@kalray.eu');
    await visitor.submit(form, 'Envoyer ces corrections', { Site: 'https://minalogic.eu' });
    assert.match((await visitor.get('/acteurs/corrections')).path, /^\/connexion/);
    assert.equal((await (await world.enter('mandate/expert')).get('/acteurs/corrections')).status, 403);
    for (const file of ['/acteurs.csv', '/acteurs.json', '/journal'])
      assert.doesNotMatch(await (await visitor.raw(file)).text(), /contact@minalogic|oubli@kalray/, file);
    const lead = await team(world);
    await answers(lead, await openFirst(lead), { 'answer-website': 'accepted' });
    assert.equal(await contacts(world), 1, 'who did nothing waits for the end of the link');
    await deliverOutbox(world.ctx, { send: async () => {} });
    world.at('2026-12-05T09:00:00Z');
    await eraseClaimContacts(world.ctx);
    assert.equal(await contacts(world), 0);
    const { rows } = await sql<{
      all: string;
    }>`select coalesce((select jsonb_agg(m)::text from people.outbox_message m
      where recipient like '%minalogic%' or recipient like '%kalray%'), '')
    || (select jsonb_agg(e)::text from journal.entry e) as all`.execute(world.parts.database);
    assert.doesNotMatch(rows[0]?.all ?? 'oubli@kalray', /contact@minalogic|oubli@kalray/);
  },
);

story('a link asked for twice in one breath sends one message', async (world) => {
  const visitor = world.visitor();
  const page = await visitor.get(`${profile}/revendication`);
  const form = page.form('Recevoir un lien personnel');
  await visitor.post(form.action, { ...form.fields, email: claimer });
  await visitor.post(form.action, { ...form.fields, email: claimer });
  assert.equal(await contacts(world), 1);
  assert.match(await newestLink(visitor, 'minalogic'), /correction/);
});

story(
  'an accepted value that the rule does not show is said, and may be chosen in the same act',
  async (world) => {
    const visitor = world.visitor();
    const lead = await team(world);
    const ask = async (site: string) =>
      visitor.submit(await openLink(visitor, 'minalogic', claimer), 'Envoyer ces corrections', {
        Site: site,
      });
    // The same day as the source that stands: the first entered goes on being shown.
    await ask('https://minalogic.eu');
    const done = await answers(lead, await openFirst(lead), { 'answer-website': 'accepted' });
    assert.match(done.text, /La fiche montre encore « https:\/\/www\.minalogic\.com »/);
    world.at('2026-11-23T10:00:00Z');
    await ask('https://minalogic.org');
    await answers(lead, await openFirst(lead), { 'answer-website': 'accepted', show: 'chosen' });
    assert.match((await visitor.get(profile)).text, /Site https:\/\/minalogic\.org/);
  },
);
