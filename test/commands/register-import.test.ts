import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import {
  establishmentColumns,
  establishmentRow,
  keyed,
  manyUnits,
  siretOf,
  stockCsv,
  unitColumns,
  unitRow,
} from '../harness/stock-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'totem-import-'));
const data = join(folder, 'data');
after(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `totem register import …`; `killAt` ends it, as a power cut would, once it says that. */
function importing(args: readonly string[], killAt?: RegExp): Promise<Ran> {
  const env = { ...process.env, DATABASE_URL: '', LANG: 'fr_FR.UTF-8', LC_ALL: '' };
  // Without the launcher, so that the process killed is the one that imports.
  const program = ['--import', './bin/types.mjs', 'bin/totem.mjs', 'register', 'import', '--data', data];
  const child = spawn(process.execPath, [...program, ...args], { cwd: root, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    if (killAt?.test(err)) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const path = (name: string) => join(folder, name);
const first = keyed('12345678');

test('a stock file enters whole; refused rows come back with their reasons; the same file again does nothing', async () => {
  const units = path('StockUniteLegale.csv');
  writeFileSync(
    units,
    stockCsv(unitColumns, [
      unitRow({ siren: first, denominationUniteLegale: 'ATELIER D ESSAI' }),
      unitRow({ siren: '111111111', dateCreationUniteLegale: 'hier', denominationUniteLegale: '=1+1' }),
      unitRow({ siren: keyed('34567890'), categorieJuridiqueUniteLegale: '1000' }),
    ]),
  );
  const done = await importing(['--legal-units', units, '--published', '2026-11-01']);
  assert.equal(done.code, 0, done.err);
  assert.match(done.out, /3 lignes lues, 1 enregistrée, 1 laissée de côté, 1 refusée/);
  assert.match(done.out, /laissé de côté, personnes physiques : 1/);
  const [refused] = parse(readFileSync(`${units}.refused.csv`, 'utf8'), {
    columns: true,
    bom: true,
  }) as Record<string, string>[];
  assert.equal(refused?.['ligne'], '3');
  assert.match(refused?.['raison'] ?? '', /siren : SIREN faux.*dateCreationUniteLegale : date impossible/);
  assert.equal(refused?.['denominationUniteLegale'], "'=1+1", 'a spreadsheet would have run it');
  const again = await importing(['--legal-units', units, '--published', '2026-11-01']);
  assert.equal(again.code, 0);
  assert.match(again.out, /déjà été importé, entier : rien à faire/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  );
});

test('both files in one call, in JSON; nothing refused leaves no file of refused rows', async () => {
  const units = path('units.csv');
  const shops = path('establishments.csv');
  writeFileSync(units, stockCsv(unitColumns, [unitRow({ siren: keyed('23456789') })]));
  const rows = [establishmentRow({ siret: siretOf(keyed('23456789'), 1) })];
  writeFileSync(shops, stockCsv(establishmentColumns, rows));
  const args = ['--legal-units', units, '--establishments', shops, '--published', '2026-11-01', '--json'];
  const done = await importing(args);
  assert.equal(done.code, 0, done.err);
  const said = done.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual(
    said.map((one) => [one['read'], one['written'], one['refusedFile']]),
    [
      [1, 1, null],
      [1, 1, null],
    ],
  );
  assert.ok(!existsSync(`${units}.refused.csv`));
});

test('killed while it reads a large file: nothing of it is there; the same call again brings it all, once', async () => {
  const file = path('large.csv');
  writeFileSync(file, stockCsv(unitColumns, manyUnits(40_000)));
  const args = ['--legal-units', file, '--published', '2026-12-01'];
  const killed = await importing(args, /Lecture de/);
  assert.equal(killed.code, null, 'it ended before it was killed');
  const done = await importing([...args, '--json']);
  assert.equal(done.code, 0, done.err);
  const said = JSON.parse(done.out) as Record<string, unknown>;
  assert.deepEqual([said['read'], said['written'], said['refused']], [40_000, 40_000, 0]);
});

test('what cannot be imported is said in one sentence, and exits with 2', async () => {
  const other = path('other.csv');
  writeFileSync(other, 'nom;adresse\nA;B\n');
  const wrong = await importing(['--legal-units', other]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /en-tête inconnu.*siren, denominationUniteLegale ; ou : siren, legal_name/);
  const swapped = await importing(['--establishments', path('units.csv')]);
  assert.equal(swapped.code, 2);
  assert.match(swapped.err, /l’autre fichier de l’INSEE : donnez-le à --legal-units/);
  const absent = await importing(['--legal-units', path('nowhere.csv')]);
  assert.equal(absent.code, 2);
  assert.match(absent.err, /nowhere\.csv est illisible/);
  assert.match((await importing([])).err, /Il manque un fichier/);
  assert.match(
    (await importing(['--legal-units', other, '--published', '2026-13-01'])).err,
    /--published 2026-13-01/,
  );
});
