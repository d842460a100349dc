import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openPglite } from '#kit/db/pglite-source.ts';
import { firstVotesFormat, type VoteInFile } from '../../src/council/rules/votes-file.ts';
import { openDataFiles } from '../../src/open-data-files.ts';
import { registerDataFiles } from '../../src/register-data-files.ts';
import { startApp } from '../browser/start-app.ts';
import { nominationFile, someNomination } from '../harness/some-nomination.ts';
import { someVote, voteBench } from '../harness/some-vote.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'totem-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `totem …` as a person would, with this environment added. */
function totem(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const env = { ...process.env, DATABASE_URL: '', LANG: 'fr_FR.UTF-8', LC_ALL: '', ...options.env };
  const child = spawn(process.execPath, ['bin/totem.mjs', ...args], { cwd: root, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.end(options.input ?? '');
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

test('help, in French by default and in English when asked, names every command', async () => {
  const french = await totem(['--help']);
  const english = await totem(['--help', '--lang', 'en']);
  assert.equal(french.code, 0);
  assert.match(french.out, /Usage : totem COMMANDE/);
  assert.match(english.out, /Usage: totem COMMAND/);
  for (const name of [
    'start',
    'migrate',
    'example load',
    'export',
    'register export',
    'verify',
    'council check',
  ]) {
    assert.ok(french.out.includes(name) && english.out.includes(name), name);
  }
});

test('a badly written call says every fault at once and exits with 2', async () => {
  const unknown = await totem(['dance']);
  assert.deepEqual([unknown.code, unknown.out], [2, '']);
  assert.match(unknown.err, /Commande inconnue : dance/);
  const faults = await totem(['verify', '--port', 'x', '--colour', 'blue', '--lang', 'de', '--json']);
  assert.equal(faults.code, 2);
  const said = JSON.parse(faults.out) as { error: string; message: string };
  assert.equal(said.error, 'BAD_OPTIONS');
  for (const fault of ['--port x', '--colour', '--lang de']) assert.ok(said.message.includes(fault), fault);
});

test('migrate, example load twice, verify: on an embedded database of their own', async () => {
  const migrated = await totem(['migrate', '--data', folder, '--json']);
  assert.equal(migrated.code, 0, migrated.err);
  assert.ok((JSON.parse(migrated.out) as { applied: string[] }).applied.length > 5);
  const loaded = await totem(['example', 'load', '--data', folder, '--json']);
  assert.ok((JSON.parse(loaded.out) as { rows: number }).rows > 300);
  assert.match(loaded.err, /Installation de l’exemple/);
  const again = await totem(['example', 'load', '--data', folder, '--json']);
  assert.deepEqual(JSON.parse(again.out), { rows: 0 });
  const verified = await totem(['verify', '--data', folder]);
  assert.equal(verified.code, 0);
  assert.match(verified.out, /Journal intact : \d+ lignes/);
});

test('while a Totem holds the folder: a second one is refused, verify and export ask the first', async () => {
  const app = await startApp({ dataFolder: folder });
  const second = await totem(['start', '--data', folder, '--port', '0', '--lang', 'en']);
  assert.equal(second.code, 3);
  assert.match(second.err, /already used by another Totem/);
  const verified = await totem(['verify', '--data', folder, '--json']);
  assert.equal(verified.code, 0, verified.err);
  assert.equal((JSON.parse(verified.out) as { intact: boolean }).intact, true);
  const out = join(folder, 'export');
  const exported = await totem(['export', '--data', folder, '--out', out]);
  assert.equal(exported.code, 0, exported.err);
  for (const { address, file } of openDataFiles) {
    const served = Buffer.from(await (await fetch(app.url + address)).arrayBuffer());
    assert.ok(readFileSync(join(out, file)).equals(served), `${file} differs from ${address}`);
  }
  const alone = join(folder, 'registre');
  const register = await totem(['register', 'export', '--data', folder, '--out', alone]);
  assert.equal(register.code, 0, register.err);
  assert.deepEqual(readdirSync(alone).sort(), registerDataFiles.map((one) => one.file).sort());
  for (const { file } of registerDataFiles)
    assert.ok(readFileSync(join(alone, file)).equals(readFileSync(join(out, file))), file);
  await app.stop();
});

test('verify names the first broken row, and exits with 1', async () => {
  const source = await openPglite({ folder: join(folder, 'database'), template: null });
  const connection = await source.acquire();
  await connection.exec(`alter table journal.entry disable trigger entry_only_added;
    update journal.entry set subject = 'people/other' where seq = 2;
    alter table journal.entry enable trigger entry_only_added;`);
  source.release(connection);
  await source.close();
  const verified = await totem(['verify', '--data', folder, '--json']);
  assert.equal(verified.code, 1);
  assert.deepEqual(JSON.parse(verified.out), {
    intact: false,
    rows: 1,
    firstBroken: 2,
    fault: 'HASH_DIFFERS',
  });
});

test('verify --sitting counts published votes again from a file or from standard input, and names a ballot changed', async () => {
  const { seats } = voteBench;
  const file = (vote: VoteInFile) =>
    JSON.stringify({ format: firstVotesFormat, law: 'common', seats, votes: [vote] });
  const written = join(folder, 'essai.votes.json');
  writeFileSync(written, file(someVote()));
  const conforming = await totem(['verify', '--sitting', written]);
  assert.deepEqual([conforming.code, conforming.out], [0, 'Point 4, scrutin 1 : conforme (Essai)\n']);
  const { facts } = someVote();
  const ballots = facts.ballots.map((one) => (one.seat === 6 ? { ...one, choice: 'for' as const } : one));
  const input = file(someVote({ facts: { ...facts, ballots } }));
  const tampered = await totem(['verify', '--sitting', '-', '--lang', 'en'], { input });
  assert.equal(tampered.code, 1);
  assert.match(
    tampered.out,
    /First difference, roll\.seat 6: published against, recounted for \(and \d more differences\)\. What is published does not follow/,
  );
  const json = await totem(['verify', '--sitting', '-', '--json'], { input });
  assert.equal(json.code, 1);
  assert.equal((JSON.parse(json.out) as { verdict: string }).verdict, 'differs');
  for (const [path, text] of [
    [join(folder, 'nowhere.json'), ''],
    ['-', 'no JSON'],
    ['-', '{"format":"other"}'],
    ['-', file({ ...someVote(), item: -1 })],
  ] as const) {
    const unreadable = await totem(['verify', '--sitting', path], { input: text });
    assert.deepEqual([unreadable.code, unreadable.out], [1, '']);
    assert.match(unreadable.err, /pas un fichier de votes lisible/);
  }
  const bare = await totem(['verify', '--sitting']);
  assert.equal(bare.code, 2);
  assert.match(bare.err, /--sitting/);
});

test('verify --sitting counts a nomination again: a sentence per round, what it cannot know, what was changed', async () => {
  const verified = async (input: string, lang = 'fr') =>
    totem(['verify', '--sitting', '-', '--lang', lang], { input });
  const whole = await verified(nominationFile(someNomination()));
  assert.equal(whole.code, 0, whole.out);
  assert.match(whole.out, /^Point 4, 1er tour : conforme \(Essai\)\nPoint 4, 2e tour : conforme/);
  assert.match(
    whole.out,
    /Égalité au 3e tour entre Mme A \(fictive\) et M\. B \(fictif\) : le fichier dit que l’aîné est M\. B \(fictif\)\. Les dates de naissance ne sont pas publiées : cela ne se recompte pas\./,
  );
  assert.match(
    whole.out,
    /7 lignes du journal dans ce fichier, à comparer avec https:\/\/example\.org\/journal : n° 1 [0-9a-f]{12}, /,
  );
  const [first, ...others] = someNomination().rounds;
  assert.ok(first);
  const winner = { ...first, published: { ...first.published, elected: 1 } };
  const elected = await verified(nominationFile(someNomination({ rounds: [winner, ...others] })));
  assert.equal(elected.code, 1);
  assert.match(
    elected.out,
    /Point 4, 1er tour : diffère \(Essai\)\. Premier écart, elected : publié 1, recompté —\. Ce qui est publié ne découle pas/,
  );
  // Moved from one candidate to another in the box and in what is published: it follows, but the journal told another.
  const moved = [5, 2, 1].map((votes, index) => ({ candidate: index + 1, votes }));
  const box = first.facts.box && { ...first.facts.box, candidates: moved };
  const prose =
    "Poste d'essai : Mme A (fictive) est élue au premier tour, à la majorité absolue, par cinq voix ; M. B (fictif), deux voix ; M. C (fictif), une voix ; un vote blanc";
  const result = { elected: 1, outcome: 'appointed', reason: 'absolute_majority', prose };
  const round = {
    ...first,
    facts: { ...first.facts, box },
    published: { ...first.published, ...result, candidates: moved },
  };
  const stolen = await verified(nominationFile(someNomination({ rounds: [round] }), someNomination()), 'en');
  assert.equal(stolen.code, 1);
  assert.match(
    stolen.out,
    /Item 4, round 1: the file does not tell what the journal told \(Essai\)\. candidates\.candidacy-1: file 5, journal 4/,
  );
  const rewritten = nominationFile(someNomination()).replace('\\"candidacy-1\\":4', '\\"candidacy-1\\":5');
  assert.match((await verified(rewritten)).out, /^Journal, ligne 2 : le texte a été changé, son empreinte/);
});

test('council check answers line by line, and exits with 1 when a line could not be read', async () => {
  const input = '{"id":"q1","kind":"quorum","inOffice":124,"present":62}\n\nno\n';
  const checked = await totem(['council', 'check'], { input });
  assert.equal(checked.code, 1);
  assert.deepEqual(
    checked.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
    [
      { id: 'q1', required: 63, reached: false },
      { id: null, error: 'INVALID_INPUT' },
    ],
  );
});

test('a PostgreSQL server that does not answer is said in one line, without a stack', async () => {
  const refused = await totem(['migrate'], { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' } });
  assert.equal(refused.code, 1);
  assert.match(refused.err, /La base de données n’a pas pu être ouverte/);
  assert.doesNotMatch(refused.err, /\n\s+at /);
});

test('register match writes one row a query, the same bytes each time, and refuses what it cannot read', async () => {
  const at = (name: string) => join(folder, name);
  writeFileSync(
    at('register.csv'),
    '\ufeffsiren,legal_name,acronym,trade_names,commune,postcode,department,region,website\n' +
      '000000001,"GAZELLE\nDES SABLES",,,,,38,84,\n000000002,,,,,,,,\n',
  );
  writeFileSync(
    at('queries.csv'),
    'id,name,commune,postcode,website,kind\nb,Gazelle des sables,,,,\na,,,,,\n',
  );
  const call = [
    'register',
    'match',
    '--against',
    at('register.csv'),
    '--queries',
    at('queries.csv'),
    '--out',
  ];
  const first = await totem([...call, at('matches.csv')]);
  assert.equal(first.code, 0, first.err);
  assert.match(first.err, /2 lignes : 1 rapprochées, 0 à revoir, 1 sans réponse/);
  const written = readFileSync(at('matches.csv'), 'utf8');
  const [head, ...rows] = written.trimEnd().split('\r\n');
  assert.equal(head, 'id,decision,siren,score,method,reasons');
  assert.match(
    rows[0] ?? '',
    /^b,match,000000001,0\.950,same_name,même nom : GAZELLE DES SABLES \(dénomination\)$/,
  );
  assert.equal(rows.at(-1), 'a,none,,0.000,,');
  await totem([...call, at('again.csv')]);
  assert.equal(readFileSync(at('again.csv'), 'utf8'), written);

  writeFileSync(at('twice.csv'), 'id,name\na,X\na,Y\n');
  writeFileSync(at('latin.csv'), Buffer.from('id,name\na,Caf\xe9\n', 'latin1'));
  const refused = async (queries: string, register = 'register.csv') =>
    totem([
      'register',
      'match',
      '--against',
      at(register),
      '--queries',
      at(queries),
      '--out',
      at('none.csv'),
    ]);
  const twice = await refused('twice.csv', 'absent.csv');
  assert.equal(twice.code, 2);
  assert.match(twice.err, /absent\.csv est illisible/);
  assert.match(twice.err, /1 identifiant en double \(a\)/);
  assert.equal((await refused('latin.csv')).code, 2);
  assert.equal((await refused('register.csv')).code, 2, 'no column id');
  assert.equal((await totem(['register', 'match'])).code, 2);
  assert.equal(existsSync(at('none.csv')), false);
});
