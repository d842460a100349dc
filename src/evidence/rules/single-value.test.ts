import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure, Source } from './figure-types.ts';
import { isUnknown, mayStandAlone, singleValue } from './single-value.ts';

const page: Source = {
  id: 's',
  key: 's',
  publisher: 'Gre-mag',
  title: { fr: 'article', en: 'article' },
  url: 'https://www.gre-mag.fr/',
  published: null,
  note: null,
};

function figure(changes: Partial<Figure> = {}): Figure {
  return {
    id: 'f',
    indicatorId: 'i',
    perimeter: { fr: 'ici', en: 'here' },
    value: 550,
    precision: 'exact',
    unit: null,
    text: null,
    unknownReason: null,
    asOf: null,
    source: page,
    mark: 'S',
    standing: 'equal',
    note: null,
    replaces: null,
    replacedBy: null,
    ...changes,
  };
}

const unknown = figure({ value: null, unknownReason: { fr: 'pas dit', en: 'not said' } });

test('one value with its source page is the value', () => {
  assert.deepEqual(singleValue([figure()]), { ok: true, value: figure() });
});

test('two values are two values, even when they are equal: nothing averages or picks (GRE-16)', () => {
  assert.deepEqual(singleValue([figure(), figure({ id: 'g' })]), { ok: false, refusals: ['RIVAL_FIGURES'] });
});

test('the three areas of the totem: rivals, and no source page; both reasons are said (GRE-17)', () => {
  const areas = [650, 700, 2000].map((value) => figure({ value, source: null, mark: '?' }));
  assert.deepEqual(singleValue(areas), { ok: false, refusals: ['RIVAL_FIGURES', 'NO_SOURCE_PAGE'] });
});

test('a publisher without its page proves nothing: the value does not stand alone (GRE-17)', () => {
  const heard = figure({ source: { ...page, url: null } });
  assert.equal(mayStandAlone(heard), false);
  assert.deepEqual(singleValue([heard]), { ok: false, refusals: ['NO_SOURCE_PAGE'] });
});

test('unknown is no value', () => {
  assert.equal(isUnknown(unknown), true);
  assert.equal(isUnknown(figure({ value: 0 })), false);
  assert.equal(mayStandAlone(unknown), false);
  assert.deepEqual(singleValue([unknown]), { ok: false, refusals: ['UNKNOWN_VALUE'] });
});

test('no value at all', () => {
  assert.deepEqual(singleValue([]), { ok: false, refusals: ['NO_FIGURE'] });
});
