import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { actsDomains, actsMatterOf, actsMatters } from './acts-matter.ts';
import { scdlFaultWords } from './scdl-fault-words.ts';
import { type ScdlFault, type ScdlRow, scdlFields, scdlRequiredFields } from './scdl-fields.ts';
import { scdlFaults } from './scdl-row.ts';

const good: ScdlRow = {
  COLL_NOM: 'Assemblée d’essai',
  COLL_SIRET: '99990124200019',
  DELIB_ID: '2027_00031',
  DELIB_DATE: '2027-03-25',
  DELIB_MATIERE_CODE: '7.5',
  DELIB_MATIERE_NOM: 'finances locales/subventions',
  DELIB_OBJET: 'Soutien',
  BUDGET_ANNEE: '2027/2028',
  BUDGET_NOM: 'Budget principal',
  PREF_ID: '0',
  PREF_DATE: '2027-03-25',
  VOTE_EFFECTIF: '124',
  VOTE_REEL: '108',
  VOTE_POUR: '95',
  VOTE_CONTRE: '10',
  VOTE_ABSTENTION: '3',
  DELIB_URL: 'https://example.org/a?b#c',
};

const faulty: readonly (readonly [Readonly<Record<string, string>>, readonly ScdlFault[]])[] = [
  [{}, []],
  [{ COLL_NOM: '' }, ['COLL_NOM_REQUIRED']],
  [{ COLL_SIRET: '' }, ['COLL_SIRET_REQUIRED']],
  [{ COLL_SIRET: '9999012420001' }, ['COLL_SIRET_PATTERN']],
  [{ COLL_SIRET: ' 99990124200019' }, ['COLL_SIRET_PATTERN']],
  [{ COLL_SIRET: '99990124200019\n' }, ['COLL_SIRET_PATTERN']],
  [{ COLL_SIRET: '99990124200018' }, ['COLL_SIRET_LUHN']],
  [{ DELIB_DATE: '2027-02-29' }, ['DELIB_DATE_FORMAT']],
  [{ DELIB_DATE: '' }, ['DELIB_DATE_REQUIRED']],
  [{ PREF_DATE: '2021/07/02 00:00:00+00' }, ['PREF_DATE_FORMAT']],
  [{ PREF_DATE: '2027-03-24' }, ['PREF_BEFORE_DELIB']],
  [{ PREF_DATE: '' }, []],
  [{ DELIB_MATIERE_CODE: '7' }, ['DELIB_MATIERE_CODE_PATTERN']],
  [{ DELIB_MATIERE_CODE: '7.123' }, ['DELIB_MATIERE_CODE_PATTERN']],
  [{ DELIB_MATIERE_CODE: '9.99' }, []],
  [{ DELIB_MATIERE_NOM: 'Culture' }, ['DELIB_MATIERE_NOM_NOMENCLATURE']],
  [{ DELIB_MATIERE_NOM: 'finances locales /subventions' }, ['DELIB_MATIERE_NOM_NOMENCLATURE']],
  [{ DELIB_MATIERE_NOM: 'finances locales/ subventions' }, ['DELIB_MATIERE_NOM_NOMENCLATURE']],
  [{ DELIB_MATIERE_NOM: 'finances locales/a/ b' }, ['DELIB_MATIERE_NOM_NOMENCLATURE']],
  [{ DELIB_MATIERE_NOM: 'FINANCES LOCALES/' }, []],
  [{ DELIB_MATIERE_NOM: 'LIBERTÉS PUBLIQUES ET POUVOIRS DE POLICE/x' }, []],
  [{ DELIB_MATIERE_NOM: 'libertes publiques et pourvoirs de police/x' }, ['DELIB_MATIERE_NOM_NOMENCLATURE']],
  [{ BUDGET_ANNEE: '2027/2027' }, ['BUDGET_ANNEE_INTERVAL']],
  [{ BUDGET_ANNEE: '27', BUDGET_NOM: '' }, ['BUDGET_ANNEE_PATTERN', 'BUDGET_COHESION']],
  [{ BUDGET_ANNEE: '' }, ['BUDGET_COHESION']],
  [{ VOTE_POUR: '' }, ['VOTE_COHESION']],
  [{ VOTE_POUR: '', VOTE_CONTRE: '200' }, ['VOTE_COHESION', 'VOTE_CONTRE_OVER_REEL']],
  [{ VOTE_POUR: '+95' }, ['VOTE_INTEGER']],
  [{ VOTE_POUR: '95.0', VOTE_EFFECTIF: '100' }, ['VOTE_INTEGER', 'VOTE_REEL_OVER_EFFECTIF']],
  [{ VOTE_REEL: '107' }, ['VOTE_SUM']],
  [
    { VOTE_REEL: '2', VOTE_POUR: '3' },
    ['VOTE_ABSTENTION_OVER_REEL', 'VOTE_CONTRE_OVER_REEL', 'VOTE_POUR_OVER_REEL', 'VOTE_SUM'],
  ],
  [
    { VOTE_EFFECTIF: '9007199254740992', VOTE_REEL: '9007199254740993' },
    ['VOTE_REEL_OVER_EFFECTIF', 'VOTE_SUM'],
  ],
  [{ DELIB_URL: 'ftp://example.org' }, ['DELIB_URL_FORMAT']],
  [{ DELIB_URL: 'https:///x' }, ['DELIB_URL_FORMAT']],
  [{ DELIB_URL: 'https://example.org/a b' }, ['DELIB_URL_FORMAT']],
  [{ DELIB_URL: 'http://h' }, []],
  [{ VOTE_EFFFECTIF: '' }, ['UNKNOWN_FIELD']],
  [{ constructor: 'x' }, ['UNKNOWN_FIELD']],
];

test('each fault of a row has its code, once, in ASCII order', () => {
  for (const [change, codes] of faulty) {
    assert.deepEqual(scdlFaults({ ...good, ...change }), codes, JSON.stringify(change));
  }
});

test('an empty row misses the seven required fields and nothing else', () => {
  assert.deepEqual(scdlFaults({}), scdlRequiredFields.map((field) => `${field}_REQUIRED`).toSorted());
});

interface Field {
  readonly name: string;
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string };
}

test('our fields, required ones and patterns are those of the official schema', () => {
  const file = new URL('../../../test/schemas/scdl-deliberations.schema.json', import.meta.url);
  const fields = (JSON.parse(readFileSync(file, 'utf8')) as { fields: Field[] }).fields;
  const named = (keep: (field: Field) => boolean) => fields.filter(keep).map((field) => field.name);
  assert.deepEqual(
    named(() => true),
    [...scdlFields],
  );
  assert.deepEqual(
    named((field) => field.constraints?.required === true),
    [...scdlRequiredFields],
  );
  const texts = ['', '2027', '2027/2028', '2027/', '12.3', '8.10', '8.', '99990124200019', '9999', 'x'];
  for (const { name, constraints } of fields) {
    if (constraints?.pattern === undefined) continue;
    const pattern = new RegExp(constraints.pattern);
    for (const text of texts.filter((one) => one !== '')) {
      const codes: readonly string[] = scdlFaults({ ...good, [name]: text });
      assert.equal(codes.includes(`${name}_PATTERN`), !pattern.test(text), `${name} ${text}`);
    }
  }
});

test('the 57 matters of the nomenclature have a code and a name a row accepts', () => {
  const perDomain = actsDomains.map(
    (_, rank) => actsMatters.filter((matter) => matter.code.startsWith(`${rank + 1}.`)).length,
  );
  assert.deepEqual(perDomain, [7, 3, 6, 5, 8, 5, 10, 9, 4]);
  for (const { code, name } of actsMatters) {
    const row = { ...good, DELIB_MATIERE_CODE: code, DELIB_MATIERE_NOM: name.fr };
    assert.deepEqual(scdlFaults(row), [], code);
    assert.match(name.fr, /^[^,()A-Z]+$/);
  }
  assert.equal(actsMatterOf('8.9')?.name.fr, 'domaines de compétences par thèmes/culture');
  assert.equal(actsMatterOf('7.10')?.name.fr, 'finances locales/divers');
  assert.equal(actsMatterOf('9.4')?.name.fr, 'autres domaines de compétences/vœux et motions');
  assert.equal(actsMatterOf('7.11'), null);
});

test('every fault is worded in both languages, each its own way', () => {
  const all = Object.values(scdlFaultWords);
  assert.equal(new Set(all.map((words) => words.fr)).size, all.length);
  assert.equal(new Set(all.map((words) => words.en)).size, all.length);
});
