import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { exampleId } from '#kit/ids.ts';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { mergeProfiles, separateProfile } from '../../test/harness/merge-steps.ts';
import type { Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

const list =
  'Nom;Ville;CP;Type;Site;SIREN\nMinalogic Partenaires;Grenoble;38000;Pôle;https://www.minalogic.com/;\nCorolle;Meylan;38240;PME;;\n';
const pair = ['minalogic', 'minalogic-partenaires'] as const;

/** A list in which Minalogic comes under another name, and somebody that nobody knew. */
async function withDouble(world: World): Promise<Visitor> {
  world.at('2026-11-24T09:00:00Z');
  const lead = await world.enter('mandate/territory-lead');
  await confirmImport(lead, await judgeList(lead, list, { source: { readOn: '2026-11-24' } }));
  return lead;
}

/** Everything that anybody can take away, as it is written. */
async function everything(world: World): Promise<Record<string, string>> {
  const visitor = world.visitor();
  const found: Record<string, string> = {};
  const paths = ['/acteurs.json', '/acteurs.csv', '/relations.csv', '/relations.json', '/acteurs.geojson'];
  const profiles = ['minalogic', 'minalogic-partenaires', 'grenoble-inp', 'cea-grenoble', 'giant'];
  const pictures = ['/acteurs/graphe.csv?annee=toutes', '/acteurs/carte.csv', '/acteurs/chronologie.csv'];
  for (const path of [...paths, ...pictures, ...profiles.map((slug) => `/acteurs/${slug}.json`)]) {
    const answer = await visitor.raw(path);
    found[path] = `${answer.status} ${await answer.text()}`;
  }
  return found;
}

story(
  'a double is proposed with its reasons, merged, found by both names, and its old address leads on',
  async (world) => {
    const lead = await withDouble(world);
    const doubles = await lead.get('/acteurs/doublons');
    assert.match(doubles.text, /À regarder \(\d+\)/);
    assert.match(doubles.text, /Jusqu’à 20 000 fiches, les noms voisins sont aussi comparés/);
    assert.match(doubles.text, /Minalogic et Minalogic Partenaires très probable/);
    assert.match(
      doubles.text,
      /mots communs \(minalogic\).*même site : minalogic\.com même commune : Grenoble/,
    );

    const compared = await lead.get(`/acteurs/doublons/${pair.join('/')}`);
    assert.match(compared.text, /Nom diffère Minalogic S .* Minalogic Partenaires S/);
    assert.match(compared.text, /Autres noms .* Minalogic Partenaires en gardant Minalogic/);
    const page = await lead.submit(compared, 'Réunir en gardant « Minalogic »');
    assert.equal(page.path, '/acteurs/minalogic?de=minalogic-partenaires');
    assert.match(
      page.text,
      /Minalogic Partenaires a été réuni à Minalogic le 24 novembre 2026 par responsable de la candidature, Digital Grenoble/,
    );

    const moved = await world.visitor().raw('/acteurs/minalogic-partenaires');
    assert.equal(moved.status, 307);
    assert.equal(moved.headers.get('location'), '/acteurs/minalogic?de=minalogic-partenaires');
    const followed = await world.visitor().get('/en/acteurs/minalogic-partenaires');
    assert.match(followed.text, /Minalogic Partenaires was merged into Minalogic on 24 November 2026/);
    assert.match(followed.text, /the address that you followed now leads here/);
    assert.doesNotMatch(followed.text, /Undo this merge/, 'nobody but the team undoes');
    assert.doesNotMatch(
      (await world.visitor().get('/acteurs/minalogic')).text,
      /l’adresse que vous avez suivie/,
    );
    const json = await world.visitor().raw('/acteurs/minalogic-partenaires.json');
    assert.equal(json.headers.get('location'), '/acteurs/minalogic.json');
    const values = await world.visitor().get('/acteurs/minalogic-partenaires/valeurs');
    assert.equal(values.path, '/acteurs/minalogic/valeurs?de=minalogic-partenaires');
    assert.match(values.text, /Minalogic Partenaires S .*Annuaire d’exemple 2025/);

    const found = await world.visitor().get('/acteurs?q=minalogic+partenaires');
    assert.match(found.text, /Aller aux résultats \(1\)/);
    assert.equal(found.root.querySelectorAll('a[href="/acteurs/minalogic"]').length, 1);
    assert.equal((await lead.get('/acteurs/doublons')).text.includes('Minalogic Partenaires'), false);
    const around = await world.visitor().get('/acteurs/graphe?annee=toutes&autour=minalogic-partenaires');
    assert.match(around.text, /autour de Minalogic/i);
  },
);

story('what the pair page foretells is what the merged profile shows, whichever is kept', async (world) => {
  const lead = await withDouble(world);
  for (const [kept, other, name] of [
    ['minalogic', 'minalogic-partenaires', 'Minalogic'],
    ['minalogic-partenaires', 'minalogic', 'Minalogic Partenaires'],
  ] as const) {
    const page = await lead.get(`/acteurs/doublons/${kept}/${other}`);
    const rows = page.root.querySelectorAll('main table tbody tr');
    const told = rows.map((row) => {
      const ways = row.querySelectorAll('td').at(-1)?.querySelectorAll('p strong') ?? [];
      return ways[0]?.text.replace(/[\s\u00a0\u202f]+/g, ' ').trim() ?? '';
    });
    await mergeProfiles(lead, [kept, other], name);
    const { rows: shown } = await sql<{ name: string; website: string; summary_fr: string }>`
      select name, website, summary_fr from register.actor where slug = ${kept}`.execute(
      world.parts.database,
    );
    const [one] = shown;
    assert.equal(one?.name, name, 'the profile kept keeps its name');
    for (const text of [one?.name, one?.website, one?.summary_fr])
      assert.ok(
        told.includes((text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ')),
        `${text} was foretold in ${told}`,
      );
    await separateProfile(lead, other);
  }
});

story(
  'merging then undoing gives back both records, their links, values and ids, byte for byte',
  async (world) => {
    const lead = await withDouble(world);
    const rows = async () =>
      (
        await sql`select (select jsonb_agg(to_jsonb(a) - 'changed_in' order by a.id) from register.actor as a) as actors,
        (select jsonb_agg(to_jsonb(r) order by r.id) from register.standing_relation as r) as relations,
        (select jsonb_agg(to_jsonb(v) order by v.id) from register.standing_value as v) as values`.execute(
          world.parts.database,
        )
      ).rows[0];
    const [before, beforeRows] = [await everything(world), await rows()];
    // A chain: two laboratories of the example that share links, then the whole into the double.
    await mergeProfiles(lead, ['grenoble-inp', 'cea-grenoble'], 'Grenoble INP');
    await mergeProfiles(lead, ['grenoble-inp', 'minalogic'], 'Minalogic');
    await mergeProfiles(lead, [...pair], 'Minalogic Partenaires');
    const during = await everything(world);
    assert.notEqual(during['/relations.csv'], before['/relations.csv']);
    assert.match(during['/acteurs/cea-grenoble.json'] ?? '', /^307/);
    const end = await world.visitor().raw('/acteurs/cea-grenoble');
    assert.equal(
      end.headers.get('location'),
      '/acteurs/minalogic-partenaires?de=cea-grenoble',
      'to the end of the chain',
    );
    // Undone in another order than they were done.
    await separateProfile(lead, 'grenoble-inp');
    assert.equal(
      (await world.visitor().raw('/acteurs/cea-grenoble')).headers.get('location'),
      '/acteurs/grenoble-inp?de=cea-grenoble',
    );
    await separateProfile(lead, 'cea-grenoble');
    world.at('2026-11-24T15:00:00Z');
    const page = await separateProfile(lead, 'minalogic');
    assert.deepEqual(await everything(world), before);
    assert.deepEqual(await rows(), beforeRows);
    assert.match(
      page.text,
      /Minalogic a été réuni à Minalogic Partenaires le 24 novembre 2026 par .*Minalogic a été séparé de Minalogic Partenaires le 24 novembre 2026 par responsable de la candidature/,
    );
    const journal = await world
      .visitor()
      .get(`/journal?sujet=register/actor/${exampleId('actor/minalogic')}`);
    assert.match(journal.text, /actors\.unmerged.*actors\.merged/);
  },
);

story(
  'links follow: one between the two goes, the same one is said once with both sources',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    const other = exampleId('source/elec-ora');
    await sql`insert into register.relation (id, from_id, to_id, type, from_date, source_id, mark)
    select gen_random_uuid(), ${exampleId('actor/minatec')}::uuid, r.to_id, r.type, r.from_date, ${other}::uuid, 'P'
    from register.relation as r where r.from_id = ${exampleId('actor/minatec-entreprises')}::uuid and r.type = 'member_of'`.execute(
      world.parts.database,
    );
    const before = await lead.get('/acteurs/doublons/minatec/minatec-entreprises');
    assert.match(
      before.text,
      /1 lien dit deux fois n’en ferait qu’un, avec ses deux sources\. 1 lien entre elles/,
    );
    const foretold = /Réunies, elles auraient (\d+) liens/.exec(before.text)?.[1];
    await mergeProfiles(lead, ['minatec', 'minatec-entreprises'], 'Minatec');
    const answer = (await (await world.visitor().raw('/acteurs/minatec.json')).json()) as {
      actor: { relationCount: number };
      relations: { from: string; to: string; type: string; source: string; otherSources?: string[] }[];
      sources: { slug: string }[];
    };
    assert.equal(String(answer.relations.length), foretold);
    assert.equal(answer.actor.relationCount, answer.relations.length);
    assert.ok(answer.relations.every((one) => one.from !== one.to));
    const twice = answer.relations.filter((one) => one.otherSources !== undefined);
    assert.equal(twice.length, 1);
    assert.equal(twice[0]?.source, 'elec-ora', 'that of the profile kept comes first');
    for (const slug of twice[0]?.otherSources ?? [])
      assert.ok(
        answer.sources.some((one) => one.slug === slug),
        'and its source is cited',
      );
    const page = await world.visitor().get('/acteurs/minatec');
    assert.match(page.text, /Minalogic, .* source Électroniques/);
  },
);
