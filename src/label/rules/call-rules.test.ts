import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { judgeDeclared } from './call-rule.ts';
import { readCallFile } from './read-call-file.ts';

interface Loose {
  version: number;
  opens: string | null;
  closes: string | null;
  rules: {
    key: string;
    variants: string[];
    needs: string;
    measure: string;
    values: { value: number; active: boolean }[];
  }[];
  cases: { key: string; variant: string; broken: string[] }[];
  [key: string]: unknown;
}
const shipped = (name: string): Loose =>
  JSON.parse(readFileSync(new URL(`../../../example/${name}.json`, import.meta.url), 'utf8')) as Loose;

for (const name of ['call-2014', 'call-2016-networks', 'call-2019', 'call-2023'])
  test(`the shipped edition ${name} reads, its worked cases hold, every item has its source`, () => {
    const read = readCallFile(shipped(name));
    assert.ok(read.ok, JSON.stringify(read));
    const { rules, variants, unknowns } = read.value.content;
    assert.ok(unknowns.length > 0, 'what is not known is said');
    for (const { sources } of [...variants, ...rules.flatMap((rule) => rule.values)])
      assert.ok(sources.length > 0);
  });

function faults(change: (file: Loose) => void): string[] {
  const file = shipped('call-2019');
  change(file);
  const read = readCallFile(file);
  return read.ok ? [] : read.refusals.map((one) => `${one.code} ${one.at}`);
}
const ruleOf = (file: Loose, key: string) => {
  const rule = file.rules.find((one) => one.key === key);
  assert.ok(rule);
  return rule;
};

test('two rules that no board can keep together are named: 25 entrepreneurs among 12 members', () => {
  const found = faults((file) => {
    for (const value of ruleOf(file, 'board-entrepreneurs').values) value.active = value.value === 25;
  });
  assert.ok(found.includes('CONTRADICTION board-12 × board-entrepreneurs'), String(found));
  assert.ok(found.includes('CASE_FAILS communaute-de-douze'), 'and the case that it breaks');
});

test('a share above 100, a least above a most, yes and no of one thing', () => {
  assert.ok(
    faults(
      (file) =>
        (ruleOf(file, 'entrepreneurs-75').values[0] = {
          ...ruleOf(file, 'entrepreneurs-75').values[0],
          value: 130,
          active: true,
        }),
    ).includes('CONTRADICTION entrepreneurs-75'),
  );
  const twice = (key: string, change: object) => (file: Loose) =>
    void file.rules.push({ ...structuredClone(ruleOf(file, key)), key: 'autre', ...change });
  assert.ok(
    faults(
      twice('board-12', {
        needs: 'at_least',
        values: [{ value: 13, active: true, sources: [{ ref: 'gazette', mark: 'S' }] }],
      }),
    ).includes('CONTRADICTION board-12 × autre'),
  );
  assert.ok(
    faults(
      twice('personne-morale', {
        values: [{ value: 0, active: true, sources: [{ ref: 'gazette', mark: 'S' }] }],
      }),
    ).includes('CONTRADICTION personne-morale × autre'),
  );
});

test('rules of variants that nobody can be at once do not contradict each other', () => {
  assert.deepEqual(
    faults((file) => {
      ruleOf(file, 'start-up-10').needs = 'at_most';
    }),
    [],
  );
});

test('every fault at once: no value applied, two applied, a variant, a rule and a source that nobody knows, a case that fails', () => {
  const found = faults((file) => {
    for (const value of ruleOf(file, 'salaries').values) value.active = true;
    for (const value of ruleOf(file, 'pass-5').values) value.active = false;
    ruleOf(file, 'presidence').variants.push('village');
    file.cases[0] = { ...(file.cases[0] as Loose['cases'][0]), broken: ['inconnue'] };
    file.closes = '2019-01-01';
    file.opens = '2019-02-01';
    file.version = 2;
  });
  for (const one of [
    'NO_ACTIVE_VALUE salaries',
    'NO_ACTIVE_VALUE pass-5',
    'UNKNOWN_VARIANT presidence: village',
  ])
    assert.ok(found.includes(one), `${one}: ${found}`);
  for (const one of ['UNKNOWN_RULE communaute-de-douze: inconnue', 'CASE_FAILS communaute-de-douze'])
    assert.ok(found.includes(one), `${one}: ${found}`);
  assert.ok(found.includes('CLOSES_BEFORE_OPENING closes') && found.includes('NO_EFFECT effect'));
});

test('what is not declared is unknown, never zero; a rival value that would answer otherwise is said', () => {
  const read = readCallFile(shipped('call-2019'));
  assert.ok(read.ok);
  const answers = judgeDeclared(read.value.content.rules, 'capitale', { fullTimeStaff: 2, champions: 0 });
  const of = (key: string) => answers.find((one) => one.rule.key === key);
  assert.equal(of('salaries')?.verdict, 'kept');
  assert.deepEqual(
    of('salaries')?.otherwise.map((one) => one.value),
    [3],
  );
  assert.equal(of('pass-5')?.verdict, 'broken', 'declared as none');
  assert.equal(of('personne-morale')?.verdict, 'unknown');
  assert.equal(of('board-12'), undefined, 'another variant’s');
});
