import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doors, journalDoors, type Room, rooms } from './import-table.ts';
import { largestCircle, moduleOf, upwardArrows } from './measure-house.ts';
import { readSources, type SourceFile } from './read-imports.ts';

const sources = readSources();
const byPath = new Map(sources.map((file) => [file.path, file]));

test('the house is read: an import table over no file would prove nothing', () => {
  assert.ok(sources.length > 100, `only ${sources.length} files were read`);
  assert.ok(sources.reduce((sum, file) => sum + file.imports.length, 0) > 200);
});

test('imports name files that exist', () => {
  const missing = sources.flatMap((file) =>
    file.imports
      .filter((one) => !byPath.has(one.path) && !one.path.endsWith('.d.ts') && !one.path.endsWith('.json'))
      .map((one) => `${file.path} imports ${one.path}, which is not there`),
  );
  assert.deepEqual(missing, []);
});

test('modules speak only downward, and neighbours do not know each other (upward arrows: 0)', () => {
  assert.deepEqual(upwardArrows(sources), []);
});

test('another module is entered by its doors only', () => {
  const intrusions: string[] = [];
  for (const file of sources) {
    const from = moduleOf(file.path);
    for (const one of file.imports) {
      const to = moduleOf(one.path);
      if (from === null || to === null || from === to || to === 'kit') continue;
      const inside = one.path.slice(to.length + 1);
      const allowed: readonly string[] = to === 'journal' ? [...doors, ...journalDoors] : doors;
      if (!allowed.includes(inside))
        intrusions.push(`${file.path} walks into ${one.path} without using a door`);
    }
  }
  assert.deepEqual(intrusions, []);
});

test('inside a module, rooms use only the rooms the table gives them', () => {
  const faults: string[] = [];
  for (const file of sources) {
    const from = moduleOf(file.path);
    if (from === null || from === 'kit') continue;
    for (const one of file.imports) {
      if (moduleOf(one.path) !== from) continue;
      const [a, b] = [roomOf(file.path, from), roomOf(one.path, from)];
      if (a !== b && !rooms[a].includes(b)) faults.push(`${file.path} (${a}) may not use ${one.path} (${b})`);
    }
  }
  assert.deepEqual(faults, []);
});

test('no import circle: the largest has 0 files', () => {
  assert.deepEqual(largestCircle(sources), []);
});

const only: readonly { rule: string; packages: RegExp; allowed: RegExp }[] = [
  {
    rule: 'the web library appears only in kit and app.ts',
    packages: /^(hono|@hono\/)/,
    allowed: /^(kit\/|app\.ts$|commands\/serve\.ts$)/,
  },
  {
    rule: 'the query builder appears only in kit, journal, views, actions, writes and examples',
    packages: /^kysely$/,
    allowed:
      /^(kit\/|journal\/|commands\/instance\.ts$|[a-z]+\/(views|actions|queries)\/|[a-z]+\/(writes|example|[a-z-]+-example)\.ts$)/,
  },
];

for (const { rule, packages, allowed } of only) {
  test(rule, () => {
    const faults = sources
      .filter((file) => file.packages.some((name) => packages.test(name)) && !allowed.test(file.path))
      .map((file) => file.path);
    assert.deepEqual(faults, []);
  });
}

test('the environment is read in start.ts only, the wall clock in kit/clock only', () => {
  const code = (file: SourceFile) => file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const environment = sources.filter((file) => /process\.env/.test(code(file)) && file.path !== 'start.ts');
  const client = /\/islands\/|kit\/live\/live-page\.ts/;
  const clock = sources.filter(
    (file) =>
      /\bDate\.now\(|new Date\(\)/.test(code(file)) &&
      file.path !== 'kit/clock.ts' &&
      !client.test(file.path),
  );
  assert.deepEqual(
    environment.map((file) => file.path),
    [],
  );
  assert.deepEqual(
    clock.map((file) => file.path),
    [],
  );
});

test('one throat: transactions open in the journal and in migrations only', () => {
  const openers = sources.filter((file) => /\btransact\(|\.transaction\(\)|ctx\.writer\b/.test(file.text));
  assert.deepEqual(
    openers
      .map((file) => file.path)
      .filter(
        (path) => !['kit/db/database.ts', 'journal/record.ts', 'journal/record-together.ts'].includes(path),
      ),
    [],
  );
});

test('views never write', () => {
  const writers = sources.filter(
    (file) =>
      /\/views\//.test(file.path) &&
      /\b(insertInto|updateTable|deleteFrom)\b|\b(insert into|delete from)\b|\bupdate [a-z_]+\./i.test(
        file.text,
      ),
  );
  assert.deepEqual(
    writers.map((file) => file.path),
    [],
  );
});

test('an article of law is shown through `citation`, which joins several in the reader’s language', () => {
  const shown = /\{[^{}]*(?<!\bw)\.article\b[^{}]*\}|\{\w*Articles\[[^{}]*\}/g;
  const bare = sources.flatMap((file) =>
    file.path.endsWith('.tsx')
      ? (file.text.match(shown) ?? [])
          .filter((each) => !/\b(citation|bracketed)\(/.test(each))
          .map((each) => `${file.path}: ${each}`)
      : [],
  );
  assert.deepEqual(bare, []);
});

test('no file is over 250 lines, no name says utils, helpers, common, service or manager', () => {
  assert.deepEqual(
    sources.filter((file) => file.lines > 250).map((file) => `${file.path}: ${file.lines}`),
    [],
  );
  const names = /(^|[/-])(utils?|helpers?|common|services?|managers?)([./-]|$)/;
  assert.deepEqual(
    sources.map((file) => file.path).filter((path) => names.test(path)),
    [],
  );
});

function roomOf(path: string, module: string): Room {
  const inside = path.slice(module.length + 1);
  const [first = ''] = inside.split('/');
  if (inside.includes('/')) return first in rooms ? (first as Room) : 'other';
  if (inside === 'parts.tsx') return 'parts-door';
  if (module === 'journal' && (journalDoors as readonly string[]).includes(inside)) return 'throat';
  const name = inside.replace(/\.tsx?$/, '');
  for (const suffix of ['tables', 'words', 'permissions', 'example'] as const) {
    if (name === suffix || name.endsWith(`-${suffix}`)) return suffix;
  }
  // A module's lent verbs may fill more than one file.
  if (name.startsWith('writes-')) return 'writes';
  return name in rooms ? (name as Room) : 'other';
}
