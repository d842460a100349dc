import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorField, FieldContent, FieldValue } from './actor-fields.ts';
import { addedValues, shownColumns, shownValue } from './shown-value.ts';

let rank = 0;
function value(field: ActorField, content: FieldContent, given: Partial<FieldValue> = {}): FieldValue {
  rank += 1;
  const source = given.sourceId ?? 'source';
  return {
    id: `v${rank}`,
    field,
    content,
    sourceId: source,
    sourceKey: source,
    mark: 'S',
    readOn: '2026-01-01',
    rank,
    ...given,
  };
}
const shownOf = (values: readonly FieldValue[], chosen: string | null = null) => {
  const shown = shownValue(values, chosen);
  return [shown?.value.content, shown?.because];
};

test('the team’s choice comes before everything', () => {
  const old = value('name', 'A', { mark: '?' });
  assert.deepEqual(shownOf([old, value('name', 'B', { readOn: '2026-02-02' })], old.id), ['A', 'chosen']);
});

test('a choice whose value is gone decides nothing', () => {
  assert.deepEqual(shownOf([value('name', 'A'), value('name', 'B')], 'gone'), ['A', 'first']);
});

test('then the mark, whatever the dates', () => {
  const read = value('name', 'A', { mark: 'S', readOn: '2020-01-01' });
  const press = value('name', 'B', { mark: 'P', readOn: '2026-01-01' });
  const inferred = value('name', 'C', { mark: 'I', readOn: '2026-06-01' });
  assert.deepEqual(shownOf([inferred, press, read]), ['A', 'mark']);
  assert.deepEqual(shownOf([inferred, press]), ['B', 'mark']);
});

test('then the most recent reading, then the first entered', () => {
  assert.deepEqual(shownOf([value('name', 'A'), value('name', 'B', { readOn: '2026-02-01' })]), [
    'B',
    'latest',
  ]);
  const [first, second] = [value('name', 'A'), value('name', 'B')];
  assert.deepEqual(shownOf([second, first]), ['A', 'first']);
});

test('one value, and several that agree, say so', () => {
  assert.deepEqual(shownOf([value('name', 'A')]), ['A', 'only']);
  assert.deepEqual(shownOf([value('name', 'A'), value('name', 'A', { mark: 'P' })]), ['A', 'agreed']);
  assert.equal(shownValue([], null), null);
});

test('the columns of an actor come from the same rule; other names and fields add up', () => {
  const columns = shownColumns(
    [
      value('name', 'Élan'),
      value('kind', 'sme'),
      value('other_names', 'EL'),
      value('other_names', 'EL', { sourceId: 'b' }),
      value('other_names', 'Élan'),
      value('domains', 'health'),
      value('domains', 'commerce: E-commerce'),
      value('domains', 'commerce: É-Commerce', { sourceId: 'b' }),
      value('siren', '200040715', { sourceId: 'b' }),
      value('commune', { name: 'Grenoble', code: '38185' }),
      value('summary_fr', 'Ce qu’elle fait.', { sourceId: 'c', mark: 'P' }),
    ],
    new Map(),
  );
  assert.deepEqual(columns?.other_names, ['EL']);
  assert.deepEqual(columns?.domains, ['health', 'commerce'], 'who is of a field of our own is of its field');
  assert.deepEqual(columns?.subdomains, ['commerce.e-commerce']);
  assert.deepEqual([columns?.siren, columns?.siren_source_id], ['200040715', 'b']);
  assert.deepEqual([columns?.commune, columns?.commune_code], ['Grenoble', '38185']);
  assert.deepEqual([columns?.source_id, columns?.mark], ['c', 'P']);
  assert.equal(columns?.summary_en, null);
  assert.equal(shownColumns([value('siren', '200040715')], new Map()), null);
});

test('a denial that the rule picks shows the fact as not known; one that it does not pick changes nothing', () => {
  const base = [value('name', 'Élan'), value('kind', 'sme')];
  const site = value('website', 'https://elan.invalid');
  const denial = (given: Partial<FieldValue>) => ({
    ...value('website', ''),
    content: { not: null },
    ...given,
  });
  const websiteOf = (one: FieldValue, choice: string | null = null) =>
    shownColumns([...base, site, one], new Map(choice === null ? [] : [['website', choice]]))?.website;
  assert.equal(websiteOf(denial({ readOn: '2026-02-01' })), null);
  assert.equal(websiteOf(denial({ mark: 'P', readOn: '2026-02-01' })), 'https://elan.invalid');
  assert.equal(websiteOf(denial({})), 'https://elan.invalid', 'the first entered, as among all rivals');
  const late = denial({ readOn: '2026-02-01' });
  assert.equal(websiteOf(late, site.id), 'https://elan.invalid', 'the team’s choice');
});

test('among values that add up a denial takes off what it names, unless better established or read since', () => {
  const denial: FieldValue = {
    ...value('other_names', '', { readOn: '2026-02-01' }),
    content: { not: 'EL' },
  };
  const kept = value('other_names', 'L’Élan');
  const shownNames = (...given: FieldValue[]) => addedValues([...given, kept]).map((one) => one.content);
  assert.deepEqual(shownNames(value('other_names', 'EL'), denial), ['L’Élan']);
  assert.deepEqual(shownNames(value('other_names', 'EL', { readOn: '2026-02-01' }), denial), ['L’Élan']);
  assert.deepEqual(shownNames(value('other_names', 'EL', { mark: 'P', readOn: '2026-03-01' }), denial), [
    'L’Élan',
  ]);
  assert.deepEqual(shownNames(value('other_names', 'EL', { readOn: '2026-03-01' }), denial), [
    'L’Élan',
    'EL',
  ]);
  assert.deepEqual(shownNames(value('other_names', 'EL'), { ...denial, mark: 'I' }), ['L’Élan', 'EL']);
  assert.deepEqual(shownNames(denial), ['L’Élan'], 'denied by nobody else: nothing is shown of it');
});

test('who is not of a field is of none of those that the territory put under it', () => {
  const own = value('domains', 'commerce: E-commerce');
  const denial = { ...value('domains', '', { readOn: '2026-02-01' }), content: { not: 'commerce' } };
  const columns = shownColumns([value('name', 'Élan'), value('kind', 'sme'), own, denial], new Map());
  assert.deepEqual([columns?.domains, columns?.subdomains], [[], []]);
  assert.deepEqual(addedValues([value('other_names', 'commerce: E'), denial]).length, 1);
});
