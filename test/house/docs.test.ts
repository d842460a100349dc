import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from './read-imports.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);

test('the README opens with the two commands, and they exist', () => {
  const first = read('README.md').split('```')[1] ?? '';
  assert.match(first, /npm install && npm start/);
  assert.match(first, /npm install && npm test/);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const name of ['start', 'test', 'check', 'bench']) assert.ok(scripts[name], `npm run ${name}`);
});

test('.ci/run calls the README’s test command and nothing else', () => {
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#') && !/^(set|cd) /.test(line));
  assert.deepEqual(commands, ['npm install && npm test']);
});

test('every link between our documents leads somewhere', () => {
  const lost: string[] = [];
  for (const file of tracked.filter((name) => name.endsWith('.md'))) {
    for (const [, target = ''] of read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      if (!existsSync(join(root, dirname(file), target))) lost.push(`${file} → ${target}`);
    }
  }
  assert.deepEqual(lost, []);
});

test('every module says its words and states in a README', () => {
  const modules = new Set(
    tracked.map((name) => /^src\/([a-z]+)\/(?:rules|actions|views|screens)\//.exec(name)?.[1]),
  );
  modules.delete(undefined);
  const silent = [...modules].filter((module) => !existsSync(join(root, 'src', module ?? '', 'README.md')));
  assert.deepEqual(silent, []);
});

test('the help of the command line names every variable that the program reads', () => {
  const used = new Set(
    [...read('src/commands/read-call.ts').matchAll(/env\['([A-Z0-9_]+)'\]|need\('([A-Z0-9_]+)'\)/g)].map(
      (one) => one[1] ?? one[2],
    ),
  );
  const help = read('src/commands/words.ts');
  const silent = [...used].filter(
    (name) => !help.includes(name ?? '') && !['LC_ALL', 'LANG'].includes(name ?? ''),
  );
  assert.deepEqual(silent, []);
});
