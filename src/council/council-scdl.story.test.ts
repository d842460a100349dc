import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { renderPdf } from '#kit/pdf.ts';
import { archiveFaults } from '../../test/harness/pdf-archive-faults.ts';
import { proclaimedDeliberation } from '../../test/harness/rehearsal-deliberation.ts';
import { type TableSchema, tableFaults } from '../../test/harness/table-schema.ts';
import { story } from '../../test/harness/world.ts';
import { extractTitles } from './extract-words.ts';
import { extractOf, extractPdf } from './parts/deliberation-extract.ts';
import { deliberationScdl } from './rules/deliberation-scdl.ts';
import { scdlFields } from './rules/scdl-fields.ts';
import { scdlFaults } from './rules/scdl-row.ts';
import { findDeliberation } from './views/find-deliberation.ts';
import { findPublicity } from './views/find-publicity.ts';

const schemaFile = new URL('../../test/schemas/scdl-deliberations.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as TableSchema;
const slug = 'soutien-digital-grenoble-2014';
const rowsOf = (csv: string) => parse(csv, { relax_column_count: true }) as string[][];

story(
  'the SCDL file has its head and no row: the vote of 2014 has no date, no number, no SIRET',
  async (world) => {
    const file = await world.visitor().get('/conseil/deliberations.csv');
    assert.equal(file.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.deepEqual(rowsOf(file.body), [[...scdlFields]]);
    assert.deepEqual(tableFaults(schema, rowsOf(file.body)), []);
  },
);

story(
  'the JSON file has it, with null for the unknown, each refusal, and no count made up (GRE-02, GRE-03)',
  async (world) => {
    const response = await world.visitor().raw('/conseil/deliberations.json');
    const { deliberations } = (await response.json()) as { deliberations: Record<string, unknown>[] };
    const one = deliberations.find((each) => String(each['page']).endsWith(slug));
    assert.ok(one);
    assert.equal(one['date'], null);
    assert.deepEqual(one['dateBetween'], { after: '2014-04-25', before: '2014-11-12' });
    assert.deepEqual(one['counts'], {
      inOffice: { value: 124, mark: 'S' },
      present: { value: null, mark: '?' },
      represented: { value: null, mark: '?' },
      for: { value: null, mark: '?' },
      against: { value: 0, mark: 'I' },
      abstain: { value: 2, mark: 'S' },
    });
    const { row, refusals, notes } = one['scdl'] as {
      row: null;
      refusals: { code: string }[];
      notes: { code: string }[];
    };
    assert.equal(row, null);
    assert.deepEqual(
      refusals.map((refusal) => refusal.code),
      [
        'COLL_SIRET_REQUIRED',
        'DELIB_DATE_REQUIRED',
        'DELIB_ID_REQUIRED',
        'DELIB_MATIERE_CODE_REQUIRED',
        'DELIB_MATIERE_NOM_REQUIRED',
      ],
    );
    assert.deepEqual(
      notes.map((note) => note.code),
      ['VOTES_PARTLY_UNKNOWN'],
    );
  },
);

story(
  'were its date, number, matter and SIRET known, its five vote cells would still be empty (GRE-03)',
  async (world) => {
    const known = await findDeliberation(world.ctx, slug);
    assert.ok(known);
    const { row } = deliberationScdl(
      {
        ...known,
        assembly: { ...known.assembly, siret: '99990124200019' },
        number: { text: '2014_00001', source: null },
        date: '2014-07-11',
        bounds: null,
        matter: { code: '9.4', name: { fr: '', en: '' } },
      },
      'https://example.org',
    );
    assert.ok(row);
    assert.deepEqual(scdlFaults(row), []);
    for (const [field, cell] of Object.entries(row))
      if (field.startsWith('VOTE_')) assert.equal(cell, '', field);
  },
);

story(
  'a rehearsal is refused until everything is there, then its row is valid by the official schema',
  async (world) => {
    const rehearsal = await proclaimedDeliberation(world.ctx, { matterCode: '7.5' });
    const secretariat = await world.enter('mandate/council-secretariat');
    const before = await secretariat.get(`/conseil/deliberations/${rehearsal}`);
    assert.match(before.text, /le numéro de la délibération n’est pas connu/);
    const form = await secretariat.get(`/conseil/deliberations/${rehearsal}/numero`);
    await secretariat.submit(form, 'Enregistrer', { 'Numéro de la délibération': '2026.00012' });
    const siret = await secretariat.get('/conseil/siret');
    // Fictitious on purpose: its digits fit the check, and no establishment bears it.
    await secretariat.submit(siret, 'Enregistrer', {
      SIRET: '999 901 242 00019',
      'Document où il a été lu': 'Numéro fictif, pour la répétition',
      'Adresse de ce document': 'https://example.org/siret',
    });
    const visitor = world.visitor();
    const file = rowsOf((await visitor.get('/conseil/deliberations-repetition.csv')).body);
    assert.deepEqual(tableFaults(schema, file), []);
    const row = Object.fromEntries(scdlFields.map((field, index) => [field, file[1]?.[index] ?? '']));
    assert.deepEqual(scdlFaults(row), []);
    assert.equal(row['DELIB_ID'], '2026.00012');
    assert.equal(row['DELIB_DATE'], '2026-11-23');
    assert.match(row['DELIB_OBJET'] ?? '', /^Répétition, sans valeur juridique : /);
    assert.deepEqual(
      ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'].map(
        (field) => row[field],
      ),
      ['124', '108', '95', '10', '3'],
    );
    // It never enters the file of what was decided.
    assert.equal(rowsOf((await visitor.get('/conseil/deliberations.csv')).body).length, 1);
    assert.match(
      (await visitor.get(`/conseil/deliberations/${rehearsal}`)).text,
      /a sa ligne au format SCDL/,
    );
  },
);

story(
  'the extract: the header block of minutes, « non connu » where it is, the words of the rules',
  async (world) => {
    const visitor = world.visitor();
    const sheet = await visitor.get(`/conseil/deliberations/${slug}/extrait`);
    assert.match(sheet.text, /Présents non connu/);
    assert.match(sheet.text, /Le conseil, après en avoir délibéré : « unanimité moins deux abstentions »/);
    assert.match(sheet.text, /Sans valeur juridique/);
    const rehearsal = await proclaimedDeliberation(world.ctx);
    const example = await visitor.get(`/conseil/deliberations/${rehearsal}/extrait`);
    assert.match(example.text, /Exemple, sans valeur juridique/);
    assert.match(
      example.text,
      /se prononce ainsi : projet de délibération adopté à la majorité, par quatre-vingt-quinze voix pour, dix voix contre et trois abstentions, deux membres ne prenant pas part au vote\./,
    );
    for (const each of [slug, rehearsal]) {
      const pdf = await visitor.raw(`/conseil/deliberations/${each}/extrait.pdf`);
      assert.equal(pdf.headers.get('content-type'), 'application/pdf');
      const title = extractTitles[each === slug ? 'historical' : 'rehearsal'].fr;
      assert.deepEqual(archiveFaults(new Uint8Array(await pdf.arrayBuffer()), { lang: 'fr', title }), []);
    }
  },
);

story('the PDF says the same words as the page, in both languages', async (world) => {
  const deliberation = await findDeliberation(world.ctx, slug);
  assert.ok(deliberation);
  for (const lang of ['fr', 'en'] as const) {
    const extract = extractOf(lang, deliberation, await findPublicity(world.ctx, deliberation.id));
    const said = JSON.stringify(extractPdf(extract));
    for (const text of [extract.title, extract.note, ...extract.members.map((one) => one.value)])
      assert.ok(said.includes(JSON.stringify(text).slice(1, -1)), text);
    assert.ok(!/\b(122|86)\b/.test(said));
    assert.ok((await renderPdf(extractPdf(extract))).byteLength > 5000);
  }
});
