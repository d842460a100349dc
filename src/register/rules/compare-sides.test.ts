import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activeIn, createdIn } from './active-years.ts';
import { compareRefusals, differenceOfPlaces, differenceOfYears, minus, type Side } from './compare-sides.ts';
import { everyActor } from './filters.ts';
import { perimeterToken, readPerimeter, within } from './perimeter.ts';

const epci = (code: string, year: number, figure = ''): Side => ({
  perimeter: { token: `epci-${code}`, kind: 'epci' },
  year,
  figure,
});
const today = '2026-11-27';

test('what is unlike is not compared, and every reason is given at once', () => {
  const town: Side = { perimeter: { token: 'commune-38185', kind: 'commune' }, year: 2026, figure: 'b' };
  assert.deepEqual(compareRefusals(epci('1', 2013), epci('2', 2013), [], today), []);
  assert.deepEqual(compareRefusals(epci('1', 2013), epci('1', 2014), [], today), []);
  assert.deepEqual(compareRefusals(epci('1', 2013), epci('1', 2013), [], today), ['SAME_SIDES']);
  assert.deepEqual(compareRefusals(epci('1', 2013, 'a'), town, ['over_year'], today), [
    'UNLIKE_PERIMETERS',
    'UNLIKE_DEFINITIONS',
    'YEAR_NOT_OVER',
  ]);
  assert.deepEqual(compareRefusals(epci('1', 2013), epci('1', 2025), ['academic_year'], '2026-03-01'), [
    'YEAR_NOT_OVER',
  ]);
});

test('two territories: no difference unless both are known as well', () => {
  const known = (value: string | null, count: number) => ({ value, known: count, of: 100 });
  assert.deepEqual(differenceOfPlaces(known('10', 60), known('12.5', 65)), {
    is: 'number',
    value: '2.5',
    over: null,
  });
  assert.deepEqual(differenceOfPlaces(known('10', 60), known(null, 0)), { is: 'none', why: 'NOT_KNOWN' });
  assert.deepEqual(differenceOfPlaces(known('10', 49), known('12', 49)), { is: 'none', why: 'COVERAGE_LOW' });
  assert.deepEqual(differenceOfPlaces(known('10', 60), known('12', 71)), {
    is: 'none',
    why: 'COVERAGE_APART',
  });
  assert.deepEqual(differenceOfPlaces({ value: '1', known: 0, of: 0 }, known('12', 71)), {
    is: 'none',
    why: 'COVERAGE_LOW',
  });
});

test('two years: only over those known twice', () => {
  const side = { value: '30', known: 3, of: 10 };
  assert.deepEqual(differenceOfYears({ a: '20', b: '25', count: 2 }, side, side), {
    is: 'number',
    value: '5',
    over: 2,
  });
  assert.deepEqual(differenceOfYears({ a: null, b: null, count: 0 }, side, side), {
    is: 'none',
    why: 'NOBODY_TWICE',
  });
  assert.deepEqual(differenceOfYears({ a: '1', b: '1', count: 1 }, { ...side, value: null }, side), {
    is: 'none',
    why: 'NOT_KNOWN',
  });
});

test('a difference is exact', () => {
  assert.equal(minus('0.3', '0.1'), '0.2');
  assert.equal(minus('1', '1.05'), '-0.05');
  assert.equal(minus('-2', '-3'), '1');
  assert.equal(minus('123456789012345678', '1'), '123456789012345677');
});

test('activity: known, not, and those who may have been there', () => {
  const spans = [
    { from: 2000, until: null, count: 5 },
    { from: 2010, until: 2012, count: 3 },
    { from: null, until: 2005, count: 2 },
    { from: null, until: null, count: 7 },
  ];
  assert.deepEqual(activeIn(spans, 2012), { active: 8, not: 2, unknown: 7 });
  assert.deepEqual(activeIn(spans, 2013), { active: 5, not: 5, unknown: 7 });
  assert.deepEqual(activeIn(spans, 1999), { active: 0, not: 8, unknown: 9 });
  assert.deepEqual(createdIn(spans, 2010), { created: 3, unknown: 9 });
});

test('a perimeter is read from its address and narrows the filters; what is apart is nothing, not everything', () => {
  for (const token of ['', 'epcis', 'epci-200040715', 'commune-2A004', 'vue-start-up']) {
    const read = readPerimeter(token);
    assert.ok(read);
    assert.equal(perimeterToken(read), token);
  }
  for (const token of ['epci-1', 'commune-x', 'vue-', 'tout', '38185'])
    assert.equal(readPerimeter(token), null, token);
  const perimeter = {
    kind: 'epci' as const,
    token: 'epci-200040715',
    name: { fr: 'Métropole', en: 'Métropole' },
    filters: { ...everyActor, commune: ['38185', '38229'] },
    count: 2,
  };
  assert.deepEqual(within(everyActor, perimeter)?.commune, ['38185', '38229']);
  assert.deepEqual(within({ ...everyActor, commune: ['38229', '38563'] }, perimeter)?.commune, ['38229']);
  assert.equal(within({ ...everyActor, commune: ['38563'] }, perimeter), null);
});
