import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssemblyNow } from './assembly-now.ts';
import { civilDayOf, judgeMembers } from './members-import.ts';
import { answersSearch } from './members-search.ts';
import { membersTable } from './members-table.ts';
import { membersText } from './members-text.ts';

const head = 'Numéro de siège;Nom;Groupe;Début;E-mail';
const assembly: AssemblyNow = {
  id: 'x',
  slug: 'x',
  name: 'X',
  organisationId: 'o',
  seats: 10,
  profile: 'common',
  standing: 'real',
  groups: [{ id: 'g1', rank: 1, name: 'Écologistes' }],
  substitutes: [],
  holdings: [
    {
      id: 'h',
      number: 9,
      groupId: 'g1',
      personId: 'p9',
      startsOn: '2026-04-10',
      endsOn: null,
      begunBy: 'installed',
      endedBy: null,
      seenOn: null,
    },
  ],
};
const known = [{ personId: 'p9', name: 'Membre Neuf', email: 'neuf@exemple.invalid' }];

function judge(...lines: readonly string[]) {
  const table = membersTable([head, ...lines].join('\n'));
  assert.ok(table.ok, JSON.stringify(table));
  return judgeMembers(assembly, known, table.value.rows);
}
const codes = (...lines: readonly string[]) =>
  judge(...lines).rows.map((row) => row.faults.map((fault) => fault.code));

test('UTF-8 with or without its mark and windows-1252 are read; bytes of another kind are refused', () => {
  const utf8 = new TextEncoder().encode('Élu œuvre');
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
  const latin = new Uint8Array([0xc9, 0x6c, 0x75, 0x20, 0x9c, 0x75, 0x76, 0x72, 0x65]);
  for (const [bytes, encoding] of [
    [utf8, 'utf-8'],
    [marked, 'utf-8'],
    [latin, 'windows-1252'],
  ] as const)
    assert.deepEqual(membersText(bytes), { ok: true, value: { text: 'Élu œuvre', encoding } });
  const utf16 = new Uint8Array([0xff, 0xfe, 0x6e, 0, 0x6f, 0, 0x6d, 0]);
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  for (const bytes of [utf16, picture, new Uint8Array([0x81, 0x8d])])
    assert.deepEqual(membersText(bytes), { ok: false, refusals: ['FILE_NOT_TEXT'] });
  assert.deepEqual(membersText(new Uint8Array([0x20, 0x0a])), { ok: false, refusals: ['FILE_EMPTY'] });
});

test('the separator and the headings are recognised in their variants', () => {
  const heads = [
    'Numéro de siège;Nom;Groupe;Début;E-mail',
    'N° DE SIEGE,NOM,groupe politique,date de début,courriel',
    'siège\tprénom et nom\tGROUPE\tdepuis le\tmail',
    '"Numero";"Nom complet";"Groupe";"Debut"',
  ];
  for (const one of heads) {
    const separator = one.includes('\t') ? '\t' : one.includes(';') ? ';' : ',';
    const table = membersTable(`${one}\r\n${['3', '"A, B; C"', 'G', '12/04/2026', ''].join(separator)}\r\n`);
    assert.ok(table.ok, one);
    assert.equal(table.value.rows[0]?.line, 2);
    assert.deepEqual(table.value.rows[0]?.cells, {
      number: '3',
      name: 'A, B; C',
      group: 'G',
      starts: '12/04/2026',
      email: '',
    });
  }
});

test('a file that is no table of members says everything that is missing', () => {
  const refused = (text: string) => {
    const read = membersTable(text);
    return read.ok ? [] : read.refusals.map((one) => [one.code, one.column].filter(Boolean).join(' '));
  };
  assert.deepEqual(refused('bonjour'), [
    'FILE_COLUMN_MISSING number',
    'FILE_COLUMN_MISSING name',
    'FILE_COLUMN_MISSING group',
    'FILE_COLUMN_MISSING starts',
    'FILE_NO_ROWS',
  ]);
  assert.deepEqual(refused(`${head};nom\n1;a;b;c;d;e`), ['FILE_COLUMN_TWICE name']);
  assert.deepEqual(refused(`${head}\n1;"ouvert;b;c;d`), ['FILE_NOT_CSV']);
  assert.deepEqual(refused(`${head}\n;;;;\n`), ['FILE_NO_ROWS']);
  const long = Array.from({ length: 1001 }, (_, index) => `${index};n${index};g;2026-01-01;`);
  assert.deepEqual(refused([head, ...long].join('\n')), ['FILE_TOO_LONG']);
  const ignored = membersTable(`${head};Commune\n1;a;b;c;d;e`);
  assert.deepEqual(ignored.ok && ignored.value.ignored, ['Commune']);
});

test('days are read as French files write them; two-digit years and days that do not exist are not', () => {
  for (const text of ['2026-04-02', '02/04/2026', '2/4/2026', '02-04-2026', '02.04.2026'])
    assert.equal(civilDayOf(text), '2026-04-02', text);
  for (const text of ['', '02/04/26', '30/02/2026', '2026-4-2', 'avril 2026', '2026-04'])
    assert.equal(civilDayOf(text), null, text);
});

test('every fault of every row is told at once', () => {
  assert.deepEqual(
    codes(
      '1;Membre Un;Ecologistes;12/04/2026;',
      '01;Membre Deux;ÉCOLOGISTES;2026-04-12;deux@exemple.invalid',
      '3;membre  UN;Écologistes;12/04/2026;',
      'x;;;hier;sans arobase',
      '11;Membre Cinq;Écologistes;12/04/2026;DEUX@exemple.invalid',
      '9;Membre Six;Écologistes;12/04/2026;',
      '7;MEMBRE NEUF;Écologistes;12/04/2026;',
      '8;Ren\u00c3\u00a9;\ufffdcologistes;12/04/2026;;en trop',
    ),
    [
      ['SEAT_TWICE', 'PERSON_TWICE'],
      ['SEAT_TWICE', 'PERSON_TWICE'],
      ['PERSON_TWICE'],
      ['NUMBER_INVALID', 'NAME_REQUIRED', 'EMAIL_INVALID', 'GROUP_REQUIRED', 'START_INVALID'],
      ['SEAT_UNKNOWN', 'PERSON_TWICE'],
      ['SEAT_HELD'],
      ['PERSON_SITS_ALREADY'],
      ['CELLS_BEYOND', 'GARBLED', 'GARBLED'],
    ],
  );
});

test('two people of one name are told apart by two e-mails, and by nothing else', () => {
  assert.deepEqual(codes('1;A B;Écologistes;2026-04-12;a@x.fr', '2;A B;Écologistes;2026-04-12;b@x.fr'), [
    [],
    [],
  ]);
  assert.deepEqual(codes('1;A B;Écologistes;2026-04-12;a@x.fr', '2;A B;Écologistes;2026-04-12;'), [
    ['PERSON_TWICE'],
    ['PERSON_TWICE'],
  ]);
});

test('a group the assembly lacks is offered once, as first written; a known one is found without its accents', () => {
  const judged = judge(
    '1;A;ecologistes;2026-04-12;',
    '2;B;Les Indépendants;2026-04-12;',
    '3;C;LES INDEPENDANTS;2026-04-12;',
  );
  assert.deepEqual(judged.newGroups, ['Les Indépendants']);
  assert.deepEqual(judged.faulty, []);
  assert.deepEqual(
    judged.rows.map((row) => [row.groupId, row.newGroup]),
    [
      ['g1', null],
      [null, 'Les Indépendants'],
      [null, 'Les Indépendants'],
    ],
  );
});

test('a search finds a seat by its number and a member by words of the name, accents dropped', () => {
  const member = { number: 12, name: 'Hélène Exemple' };
  const cases: readonly [string, boolean][] = [
    ['', true],
    ['12', true],
    ['1', false],
    ['helene', true],
    ['exemple hel', true],
    ['helene 13', false],
    ['lene', false],
  ];
  for (const [q, expected] of cases) assert.equal(answersSearch(member, q), expected, q);
});
