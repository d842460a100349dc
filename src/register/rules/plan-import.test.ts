import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorField, FieldContent, FieldValue } from './actor-fields.ts';
import type { KnownActor } from './actor-index.ts';
import { newSlug } from './actor-slug.ts';
import { proposeColumns } from './import-fields.ts';
import { type ImportTerms, matchRows, type PlannedRow, planRows } from './plan-import.ts';

const header = ['Nom', 'SIREN', 'Commune', 'CP', 'Type', 'Adresse', 'Site'];

function plan(
  rows: readonly (readonly string[])[],
  given: {
    known?: readonly KnownActor[];
    values?: Readonly<Record<string, readonly FieldValue[]>>;
    terms?: Partial<ImportTerms>;
    natural?: readonly string[];
  } = {},
): PlannedRow[] {
  const terms: ImportTerms = {
    columns: proposeColumns(header, new Map()),
    defaultKind: 'sme',
    defaultInclusion: null,
    ownDomains: new Map(),
    source: {
      title: 'list',
      publisher: '',
      url: '',
      published: null,
      licence: null,
      mark: 'S',
      readOn: '2026-11-23',
    },
    accepted: new Set(),
    ...given.terms,
  };
  const sheet = rows.map((cells, index) => ({ line: index + 2, cells: [...cells] }));
  const matched = matchRows(sheet, terms, given.known ?? [], (siren) =>
    given.natural?.includes(siren) === true ? 'natural_person' : null,
  );
  return planRows(matched, terms, (actor) =>
    given.values?.[actor] === undefined ? undefined : { values: given.values[actor], choices: new Map() },
  );
}

const codes = (row: PlannedRow | undefined) => row?.remarks.map((one) => one.code);
const actor = (id: string, name: string, more: Partial<KnownActor> = {}): KnownActor => ({
  id,
  slug: id,
  state: 'listed',
  name,
  names: [name],
  sirens: [],
  aliases: [],
  communeCode: null,
  ...more,
});
let rank = 0;
const stands = (field: ActorField, content: FieldContent, more: Partial<FieldValue> = {}): FieldValue => {
  rank += 1;
  const own = { id: `v${rank}`, sourceId: 's', sourceKey: 'other', mark: 'S' as const, readOn: '2026-01-01' };
  return { field, content, rank, ...own, ...more };
};

test('each row has one outcome, and every remark at once', () => {
  const rows = plan([
    ['Élan', '90197921', 'Grenoble', '38000'],
    ['', '200040715', 'Gap'],
    ['https://exemple.fr', '', 'Nulle-Part'],
    ['Ã‰lan', '', '', '', '', '', '', 'de trop'],
    ['Nom', 'SIREN', 'Commune', 'CP', 'Type', 'Adresse', 'Site'],
  ]);
  assert.deepEqual(
    rows.map((row) => [row.line, row.outcome]),
    [
      [2, 'created'],
      [3, 'refused'],
      [4, 'alert'],
      [5, 'refused'],
      [6, 'unchanged'],
    ],
  );
  assert.deepEqual(codes(rows[0]), ['SIREN_LENGTH']);
  assert.deepEqual(codes(rows[3]), ['GARBLED', 'CELLS_BEYOND']);
  assert.deepEqual(codes(rows[4]), ['HEADER_REPEATED']);
});

test('a row set aside is imported once somebody said so, save a person in their own name', () => {
  const rows = [
    ['exemple.fr', '', 'Grenoble', '38000'],
    ['Camille Untel', '200040715', 'Grenoble', '38000'],
  ];
  const accepted = new Set([2, 3]);
  assert.deepEqual(
    plan(rows, { terms: { accepted }, natural: ['200040715'] }).map((row) => row.outcome),
    ['created', 'alert'],
  );
  assert.deepEqual(
    plan(rows, { terms: { accepted } }).map((row) => row.outcome),
    ['created', 'created'],
  );
});

test('one SIREN may serve several institutions: each is its own actor, and it is said', () => {
  const rows = plan([
    ['Institut du Fer', '200040715'],
    ['Institut du Bois', '200040715'],
    ['INSTITUT DU FER', '200040715'],
  ]);
  assert.deepEqual(
    rows.map((row) => [row.outcome, row.actor]),
    [
      ['created', 'line:2'],
      ['created', 'line:3'],
      ['updated', 'line:2'],
    ],
  );
  assert.deepEqual(codes(rows[1]), ['SIREN_SHARED']);
  assert.deepEqual(codes(rows[2]), ['SAME_AS_LINE']);
});

test('an actor is recognised by its SIREN under another name, and keeps both names', () => {
  const known = [actor('a', 'Élan', { sirens: ['200040715'] })];
  const values = { a: [stands('name', 'Élan'), stands('kind', 'startup')] };
  const [row] = plan([['Élan Industries', '200 040 715']], { known, values });
  assert.equal(row?.outcome, 'updated');
  assert.deepEqual(codes(row), ['NAME_DIFFERS']);
  assert.deepEqual(row?.changes, [
    { field: 'name', kind: 'shown', before: 'Élan', after: 'Élan Industries' },
    { field: 'siren', kind: 'new', before: null, after: '200040715' },
  ]);
});

test('a name is enough where nothing speaks against it, and never among namesakes', () => {
  const known = [actor('a', 'Kaz', { communeCode: '56260', sirens: ['200040715'] })];
  const [same, elsewhere, another] = plan(
    [
      ['KAZ SARL', '', '', ''],
      ['Kaz', '', 'Grenoble', '38000'],
      ['Kaz', '200018166', '', ''],
    ],
    { known },
  );
  assert.equal(same?.actor, 'a');
  assert.deepEqual([elsewhere?.outcome, codes(elsewhere)], ['created', ['HOMONYM']]);
  assert.deepEqual([another?.outcome, codes(another)], ['refused', ['ACTOR_AMBIGUOUS']]);
});

test('who may be several actors is refused with their names; the address of a profile decides', () => {
  const known = [actor('a', 'Kaz', { communeCode: '56260' }), actor('b', 'Kaz', { communeCode: '38185' })];
  const [unknown, placed] = plan([['Kaz'], ['Kaz', '', 'Grenoble', '38000']], { known });
  assert.deepEqual([unknown?.outcome, codes(unknown)], ['refused', ['ACTOR_AMBIGUOUS']]);
  assert.equal(placed?.actor, 'b');
});

test('values of another source rival or confirm; the same source said again changes nothing', () => {
  const known = [actor('a', 'Élan')];
  const values = {
    a: [
      stands('name', 'Élan', { sourceKey: 'list |  | ' }),
      stands('kind', 'startup', { mark: 'P' }),
      stands('website', 'https://elan.fr', { readOn: '2027-01-01' }),
    ],
  };
  const [row] = plan([['Élan', '', '', '', 'PME', '', 'https://autre.fr']], { known, values });
  assert.deepEqual(
    row?.changes.map((one) => [one.field, one.kind]),
    [
      ['kind', 'shown'],
      ['website', 'beside'],
    ],
  );
  const [again] = plan([['Élan']], { known, values });
  assert.equal(again?.outcome, 'unchanged');
});

test('one address on three unrelated names is said on each, not on a family of names', () => {
  const address = '31 Rue Gustave Eiffel, 38000 Grenobl';
  const at = (name: string) => [name, '', '', '', '', address, ''];
  const rows = plan([at('Acme'), at('Bolide'), at('Corolle'), ['Autre']]);
  assert.deepEqual(rows[0]?.remarks, [{ code: 'ADDRESS_SHARED', field: 'address', lines: [3, 4] }]);
  assert.deepEqual(codes(rows[3]), []);
  assert.deepEqual(codes(plan([at('Acme'), at('Acme Énergie'), at('Acme Santé')])[0]), []);
});

test('without a kind, a new actor is refused and a known one is not', () => {
  const terms = { defaultKind: null };
  const [fresh, old] = plan([['Élan', '', '', '', 'Entreprise'], ['Kaz']], {
    known: [actor('a', 'Kaz')],
    terms,
  });
  assert.deepEqual([fresh?.outcome, codes(fresh)], ['refused', ['KIND_UNKNOWN', 'KIND_MISSING']]);
  assert.equal(old?.outcome, 'updated');
});

test('an e-mail or a telephone in a summary is not published by a list', () => {
  const columns = proposeColumns(['Nom', 'Résumé'], new Map());
  const [mail, phone, none] = plan(
    [
      ['Acme', 'Contact : camille@exemple.invalid'],
      ['Bolide', 'Appelez le 04 76 00 00 00'],
      ['Corolle', 'Capteurs, 2014-2016'],
    ],
    { terms: { columns } },
  );
  assert.deepEqual(
    [codes(mail), codes(phone), codes(none)],
    [['SUMMARY_HAS_CONTACT'], ['SUMMARY_HAS_CONTACT'], []],
  );
});

test('who was withdrawn and comes back keeps its address', () => {
  const [row] = plan([['Kaz']], { known: [actor('a', 'Kaz', { state: 'withdrawn' })] });
  assert.deepEqual([row?.outcome, row?.actor, codes(row)], ['created', 'a', ['LISTED_AGAIN']]);
});

test('addresses of profiles come from names, once each', () => {
  const taken = new Set(['elan']);
  assert.equal(newSlug('Élan !', taken), 'elan-2');
  assert.equal(newSlug('Imports', taken), 'imports-2');
  assert.equal(newSlug('日本', taken), 'acteur');
});

test('who asked to leave is brought back by no list, ticked or not, found by name, SIREN or address', () => {
  const known = [actor('kaz', 'Kaz', { state: 'left', sirens: ['732829320'] })];
  for (const row of [['Kaz'], ['Autre nom', '732829320']]) {
    for (const accepted of [new Set<number>(), new Set([2])]) {
      const [planned] = plan([row], { known, terms: { accepted } });
      assert.equal(planned?.outcome, 'alert');
      assert.ok(codes(planned)?.includes('LEFT_ON_REQUEST'));
      assert.deepEqual([planned?.actor, planned?.changes], [null, []]);
    }
  }
});
