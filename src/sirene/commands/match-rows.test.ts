import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { NameQuery } from '../rules/match-name.ts';
import type { LegalUnit } from '../rules/unit-index.ts';
import { type MatchRow, matchRows } from './match-rows.ts';

// Public names with their truth, read in place beside the project's folder: absent, these tests skip.
const folder = new URL('../../../../shared/data/matching/', import.meta.url);
const absent = !existsSync(new URL('dev.csv', folder)) && 'the development set is not beside this folder';

type Row = Readonly<Record<string, string>>;
const rowsOf = (name: string): Row[] =>
  parse(readFileSync(new URL(name, folder), 'utf8'), { columns: true, bom: true });
const unitOf = (row: Row): LegalUnit => ({
  siren: row['siren'] ?? '',
  legalName: row['legal_name'] ?? '',
  acronym: row['acronym'] ?? '',
  tradeNames: (row['trade_names'] ?? '').split(' | ').filter(Boolean),
  commune: row['commune'] ?? '',
  postcode: row['postcode'] ?? '',
  department: row['department'] ?? '',
  region: row['region'] ?? '',
  website: row['website'] ?? '',
});
const queryOf = (row: Row): NameQuery & { id: string } => ({
  id: row['id'] ?? '',
  name: row['name'] ?? '',
  commune: row['commune'] ?? '',
  postcode: row['postcode'] ?? '',
  website: row['website'] ?? '',
  kind: row['kind'] ?? '',
});
const share = (part: number, whole: number) => part / whole;

test('on the development set: precision, recall, review and abstention', { skip: absent }, () => {
  const queries = rowsOf('dev.csv');
  const answers = matchRows(rowsOf('register.csv').map(unitOf), queries.map(queryOf), 'fr');
  const pairs = answers.map((answer, at) => ({ answer, truth: queries[at]?.['true_siren'] ?? '' }));
  const accepted = pairs.filter(({ answer }) => answer[1] === 'match');
  const right = accepted.filter(({ answer, truth }) => answer[2] === truth);
  const present = pairs.filter(({ truth }) => truth !== '');
  const lacking = pairs.filter(({ truth }) => truth === '');
  assert.equal(answers.length, 2000);
  assert.ok(share(right.length, accepted.length) >= 0.995, `precision ${right.length} of ${accepted.length}`);
  assert.ok(share(right.length, present.length) >= 0.75, `recall ${right.length} of ${present.length}`);
  const reviews = answers.filter((answer) => answer[1] === 'review').length;
  assert.ok(share(reviews, answers.length) <= 0.25, `review ${reviews}`);
  const wrongly = lacking.filter(({ answer }) => answer[1] === 'match').length;
  assert.ok(
    share(wrongly, lacking.length) <= 0.005,
    `absent names accepted: ${wrongly} of ${lacking.length}`,
  );
  shapes(answers, queries);
});

/** One row a query in their order; a SIREN for a match, none for `none`; a score with a dot; a reason for what is proposed. */
function shapes(answers: readonly MatchRow[], queries: readonly Row[]): void {
  for (const [at, [id, decision, siren, score, , reasons]] of answers.entries()) {
    assert.equal(id, queries[at]?.['id']);
    assert.match(siren, decision === 'match' ? /^\d{9}$/ : decision === 'review' ? /^(\d{9})?$/ : /^$/);
    assert.match(score, /^(0\.\d{3}|1\.000)$/);
    assert.equal(reasons !== '', decision !== 'none', id);
  }
}

test('once their units are taken out, at most one name in two hundred is given to a neighbour', {
  skip: absent,
}, () => {
  const queries = rowsOf('dev.csv').filter((row) => row['true_siren'] !== '');
  const gone = new Set(queries.map((row) => row['true_siren']));
  const left = rowsOf('register.csv').filter((row) => !gone.has(row['siren'] ?? ''));
  const taken = matchRows(left.map(unitOf), queries.map(queryOf), 'fr').filter(
    (answer) => answer[1] === 'match',
  );
  assert.ok(share(taken.length, queries.length) <= 0.005, `${taken.length} of ${queries.length}`);
});

test('names that mislead are never accepted, and a homonym is told by its department', {
  skip: absent,
}, () => {
  const ask = (name: string, more: Partial<Row> = {}) =>
    queryOf({ id: name, name, commune: '', postcode: '', website: '', kind: '', ...more } as Row);
  const asked = [
    ask('TeTra', { commune: 'Carpentras', kind: 'lieu' }),
    ask('Mairie de Vif'),
    ask('Métropole de Grenoble'),
    ask('Bpifrance Grenoble'),
    ask('Kaz', { commune: 'Morbihan' }),
    ask('Artisan Numerique', { postcode: '58' }),
  ];
  const answers = matchRows(rowsOf('register.csv').map(unitOf), asked, 'fr');
  assert.deepEqual(
    answers.map(([id, decision, siren]) => [id, decision === 'match' ? siren : 'not accepted']),
    [
      ['TeTra', 'not accepted'],
      ['Mairie de Vif', 'not accepted'],
      ['Métropole de Grenoble', 'not accepted'],
      ['Bpifrance Grenoble', 'not accepted'],
      ['Kaz', 'not accepted'],
      ['Artisan Numerique', '507717668'],
    ],
  );
});
