import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, countFilters, everyActor, withoutFilter } from './filters.ts';
import { queryLengthMax, readFilters } from './read-filters.ts';

const read = (query: string) => readFilters(new URLSearchParams(query));

test('a plain address asks for everybody, by name, first page, and says nothing', () => {
  assert.deepEqual(read(''), { request: { filters: everyActor, sort: 'name', page: 1 }, notices: [] });
});

test('a form sent with empty fields is the plain address', () => {
  assert.deepEqual(read('q=&kind=&layer=&commune=&page=').notices, []);
  assert.equal(addressOf('/acteurs', read('q=&kind=&layer=&commune=&page=').request), '/acteurs');
});

test('known values are kept, once each, and unknown is one of them', () => {
  const { request, notices } = read(
    'kind=startup&kind=sme&kind=startup&layer=unknown&domain=health&domain=commerce.e-commerce&commune=38185&inclusion=unknown',
  );
  assert.deepEqual(request.filters, {
    q: '',
    kind: ['startup', 'sme'],
    layer: ['unknown'],
    domain: ['health', 'commerce.e-commerce'],
    commune: ['38185'],
    inclusion: ['unknown'],
  });
  assert.deepEqual(notices, []);
});

const ignored: readonly [string, string, string][] = [
  ['kind=licorne', 'VALUE_UNKNOWN', 'licorne'],
  ['kind=unknown', 'VALUE_UNKNOWN', 'unknown'],
  ['kind=toString', 'VALUE_UNKNOWN', 'toString'],
  ['layer=__proto__', 'VALUE_UNKNOWN', '__proto__'],
  ['domain=%3Cscript%3E', 'VALUE_UNKNOWN', '<script>'],
  ['domain=cuisine.pain', 'VALUE_UNKNOWN', 'cuisine.pain'],
  ['domain=commerce.', 'VALUE_UNKNOWN', 'commerce.'],
  ['inclusion=friendship', 'VALUE_UNKNOWN', 'friendship'],
  ["commune=38185'--", 'VALUE_UNKNOWN', "38185'--"],
  ['sort=drop', 'SORT_UNKNOWN', 'drop'],
  ['page=-1', 'PAGE_INVALID', '-1'],
  ['page=0', 'PAGE_INVALID', '0'],
  ['page=1e9', 'PAGE_INVALID', '1e9'],
  ['page=99999999999999999999', 'PAGE_INVALID', '99999999999999999999'],
];
for (const [query, code, value] of ignored) {
  test(`« ${query} » is ignored and told`, () => {
    const { request, notices } = read(query);
    assert.deepEqual(request, { filters: everyActor, sort: 'name', page: 1 });
    assert.deepEqual(
      notices.map((one) => [one.code, one.value]),
      [[code, value]],
    );
  });
}

test('an endless search is cut and told; what it holds of invisible signs becomes spaces', () => {
  const { request, notices } = read(`q=${'a'.repeat(10_000)}`);
  assert.equal(request.filters.q.length, queryLengthMax);
  assert.deepEqual(
    notices.map((one) => one.code),
    ['QUERY_CUT'],
  );
  assert.equal(read('q=a%00b%0Ac%E2%80%AEd').request.filters.q, 'a b c d');
});

test('relevance to nothing is the order of names', () => {
  assert.equal(read('sort=relevance').request.sort, 'name');
  assert.equal(read('q=leti').request.sort, 'relevance');
  assert.equal(read('q=leti&sort=name').request.sort, 'name');
});

test('a list has one address, and reading it gives the list back', () => {
  const { request } = read('page=2&sort=linked&commune=38185&kind=sme&kind=startup&q=%C3%A9nergie+%26+co');
  const address = addressOf('/acteurs', request);
  assert.equal(
    address,
    '/acteurs?q=%C3%A9nergie+%26+co&kind=sme&kind=startup&commune=38185&sort=linked&page=2',
  );
  assert.deepEqual(read(address.split('?')[1] ?? '').request, request);
});

test('each filter can be taken off alone', () => {
  const { filters } = read('q=leti&kind=sme&kind=startup').request;
  assert.equal(countFilters(filters), 3);
  assert.deepEqual(withoutFilter(filters, 'kind', 'sme').kind, ['startup']);
  assert.deepEqual(withoutFilter(filters, 'kind').kind, []);
  assert.equal(withoutFilter(filters, 'q').q, '');
});
