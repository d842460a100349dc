import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTables, type Table } from './compare-tables.ts';

const table = (columns: string, ...rows: string[]): Table => {
  const names = columns.split(',');
  return {
    columns: names,
    rows: rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [names[at] ?? '', cell]))),
  };
};

test('rows that came and went, and cells that changed, in the order of their keys', () => {
  const before = table('slug,name,town', 'b,Bravo,Vif', 'a,Alpha,Vif', 'c,Charlie,');
  const after = table('name,slug,town', 'Alpha,a,Grenoble', 'Charlie,c,', 'Delta,d,Voiron');
  assert.deepEqual(compareTables(before, after, 'slug', 'name'), {
    changes: [
      { change: 'changed', key: 'a', field: 'town', before: 'Vif', after: 'Grenoble' },
      { change: 'removed', key: 'b', field: '', before: 'Bravo', after: '' },
      { change: 'created', key: 'd', field: '', before: '', after: 'Delta' },
    ],
    unchanged: 1,
    columnsAdded: [],
    columnsRemoved: [],
  });
});

test('a column that one edition alone has is said once, not for every row', () => {
  const before = table('slug,name,old', 'a,Alpha,1');
  const after = table('slug,name,new', 'a,Alpha,2');
  const difference = compareTables(before, after, 'slug', 'name');
  assert.deepEqual(difference.changes, []);
  assert.deepEqual([difference.columnsRemoved, difference.columnsAdded], [['old'], ['new']]);
});

test('the order of rows changes nothing', () => {
  const before = table('slug,name', 'a,A', 'b,B', 'c,C');
  const turned = table('slug,name', 'c,C', 'a,A', 'b,B');
  assert.deepEqual(compareTables(before, turned, 'slug', 'name').changes, []);
});
