import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { onlineBody, onlineResult, playRegister } from '../harness/online-register.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'totem-diff-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `totem register …` as a person would. */
function totem(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, DATABASE_URL: '', LANG: 'fr_FR.UTF-8', LC_ALL: '', ...more };
  const child = spawn(process.execPath, ['bin/totem.mjs', 'register', ...args], { cwd: root, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err })),
  );
}

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const before = file(
  'before.csv',
  '\ufeffslug,name,town\r\na,Alpha,Vif\r\nb,Bravo,"Vif\nhaut"\r\nc,Charlie,\r\n',
);
const later = file('after.csv', "slug;name;town;website\na;Alpha;Grenoble;\nd;'=1+1;Voiron;\nc;Charlie;;\n");

test('what came, went and changed, as CSV on the output and in sentences beside it; exit 1', async () => {
  const ran = await totem(['diff', '--before', before, '--after', later]);
  assert.equal(ran.code, 1, ran.err);
  assert.deepEqual(ran.out.trim().split('\r\n'), [
    'change,key,field,before,after',
    'changed,a,town,Vif,Grenoble',
    'removed,b,,Bravo,',
    "created,d,,,'=1+1",
  ]);
  assert.match(ran.err, /Lignes créées : 1, retirées : 1, changées : 1, inchangées : 1/);
  assert.match(ran.err, /town : 1 valeur changée/);
  assert.match(ran.err, /Colonnes nouvelles, sans comparaison : website/);
});

test('nothing changed: exit 0; in English, to a file written whole', async () => {
  const out = join(folder, 'difference.csv');
  const ran = await totem(['diff', '--before', before, '--after', before, '--out', out, '--lang', 'en']);
  assert.equal(ran.code, 0, ran.err);
  assert.match(ran.err, /Rows created: 0, removed: 0, changed: 0, unchanged: 3/);
  assert.equal(readFileSync(out, 'utf8'), 'change,key,field,before,after\r\n');
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  );
});

test('files that cannot be compared: every reason at once, exit 2, nothing written', async () => {
  const latin = file('latin.csv', Buffer.from('slug,name\na,\xe9cole\n', 'latin1'));
  const out = join(folder, 'never.csv');
  const both = await totem(['diff', '--before', latin, '--after', join(folder, 'nowhere.csv'), '--out', out]);
  assert.equal(both.code, 2);
  assert.match(both.err, /latin\.csv est illisible[\s\S]*nowhere\.csv est illisible/);
  assert.ok(!existsSync(out));
  const twice = file('twice.csv', 'slug,name\na,A\na,B\n,C\n');
  const keys = await totem(['diff', '--before', twice, '--after', before]);
  assert.equal(keys.code, 2);
  assert.match(keys.err, /1 ligne sans slug[\s\S]*1 slug en double \(a\)/);
  const unnamed = await totem(['diff', '--before', file('unnamed.csv', 'x,y\n1,2\n'), '--after', before]);
  assert.match(unnamed.err, /Aucune colonne commune/);
  assert.match((await totem(['diff'])).err, /Il manque : --before, --after/);
});

test('another column may name the rows', async () => {
  const ran = await totem(['diff', '--before', before, '--after', later, '--key', 'name', '--json']);
  assert.equal(ran.code, 1);
  const said = JSON.parse(ran.out) as { created: number; changes: { key: string; field: string }[] };
  assert.equal(said.created, 1);
  assert.ok(said.changes.some((one) => one.key === 'Alpha' && one.field === 'town'));
});

test('the online register is asked only where the instance says so', async () => {
  const server = await playRegister(() => onlineBody([onlineResult({})]));
  const args = [
    'lookup',
    '--name',
    'Atelier d’Essai',
    '--commune',
    'Grenoble',
    '--data',
    join(folder, 'data'),
  ];
  const off = await totem(args);
  assert.equal(off.code, 3);
  assert.match(off.err, /n’appelle aucun service au dehors/);
  assert.equal(server.calls.length, 0);
  const on = await totem(args, { TOTEM_RECHERCHE_ENTREPRISES: server.base });
  assert.equal(on.code, 0, on.err);
  assert.match(on.out, /123\u00a0456\u00a0782 {2}\d\.\d{3} {2}ATELIER D ESSAI, 38000 GRENOBLE, active/);
  assert.match(on.out, /même nom : ATELIER D ESSAI \(dénomination\) ; même commune/);
  assert.match(server.calls[0]?.path ?? '', /departement=38/);
  await server.close();
  const gone = await totem(['lookup', '--name', 'Autre', '--data', join(folder, 'data')], {
    TOTEM_RECHERCHE_ENTREPRISES: server.base,
  });
  assert.equal(gone.code, 3);
  assert.match(gone.err, /n’a pas répondu/);
  assert.equal((await totem(['lookup'])).code, 2);
  const wrong = await totem(args, { TOTEM_RECHERCHE_ENTREPRISES: 'peut-être' });
  assert.match(wrong.err, /TOTEM_RECHERCHE_ENTREPRISES/);
});
