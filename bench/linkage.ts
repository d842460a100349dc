import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { asName, asNumber, asText, exactly } from '../src/sirene/rules/field-agreement.ts';
import { clustersOf } from '../src/sirene/rules/link-clusters.ts';
import {
  type LinkedPair,
  type LinkPlan,
  type LinkRecord,
  linkRecords,
} from '../src/sirene/rules/link-records.ts';

const folder = new URL('../../shared/data/er_benchmarks/', import.meta.url);
const threshold = 0.5;

const persons: LinkPlan = {
  fields: [
    { name: 'first_name', compare: asName },
    { name: 'surname', compare: asName },
    { name: 'dob', compare: asNumber },
    { name: 'city', compare: asText },
    { name: 'email', compare: asText },
  ],
  blocks: [
    (row) => row['email'] ?? '',
    (row) => row['dob'] ?? '',
    (row) => key(row['first_name'], row['surname']),
    (row) => key(row['surname'], (row['dob'] ?? '').slice(0, 4)),
    (row) => key(row['first_name'], (row['dob'] ?? '').slice(0, 7)),
    (row) => key(row['first_name'], row['city']),
    (row) => key(row['surname'], row['city']),
    (row) => (row['email'] ?? '').split('@')[0] ?? '',
    (row) => row['surname'] ?? '',
    (row) => [row['first_name'] ?? '', row['surname'] ?? ''].sort().join('|'),
    (row) => row['first_name'] ?? '',
    (row) => key((row['dob'] ?? '').slice(0, 7), (row['surname'] ?? '').slice(0, 2)),
    (row) => key((row['dob'] ?? '').slice(0, 4), row['city']),
  ],
};

const addresses: LinkPlan = {
  fields: [
    { name: 'given_name', compare: asName },
    { name: 'surname', compare: asName },
    { name: 'street_number', compare: asNumber },
    { name: 'address_1', compare: asText },
    { name: 'address_2', compare: asText },
    { name: 'suburb', compare: asText },
    { name: 'postcode', compare: asNumber },
    { name: 'state', compare: exactly },
    { name: 'date_of_birth', compare: asNumber },
    { name: 'soc_sec_id', compare: asNumber },
  ],
  blocks: [
    (row) => row['soc_sec_id'] ?? '',
    (row) => row['date_of_birth'] ?? '',
    (row) => key(row['given_name'], row['surname']),
    (row) => key(row['given_name'], row['postcode']),
    (row) => key(row['surname'], row['postcode']),
    (row) => key(row['address_1'], row['street_number']),
    (row) => key(row['suburb'], row['street_number']),
  ],
};

function key(...parts: readonly (string | undefined)[]): string {
  return parts.every((part) => part) ? parts.join('|') : '';
}

/**
 * Record linkage on the public benchmarks whose licence allows it, without labelled examples, at the threshold 0.5. Published
 * beside: Splink 4's own notebooks, in-sample optima.
 */
export async function benchLinkage(say: (line: string) => void): Promise<void> {
  if (!existsSync(folder)) return say('linkage: the benchmarks are not beside this folder');
  const fake = rowsOf('fake_1000/fake_1000.csv');
  report(
    say,
    'fake_1000 (Splink: P 99.9, R 83.8, F1 91.1)',
    fake,
    linkRecords(fake, persons),
    (row) => row['cluster'] ?? '',
  );
  const three = rowsOf('febrl/dataset3.csv');
  report(say, 'Febrl 3 (Splink: P 99.8, R 99.3, F1 99.5)', three, linkRecords(three, addresses), number);
  const [left, right] = [rowsOf('febrl/dataset4a.csv'), rowsOf('febrl/dataset4b.csv')];
  const both = [...left, ...right];
  const across = linkRecords(both, addresses).filter((pair) => pair.a < left.length !== pair.b < left.length);
  report(say, 'Febrl 4, two files (Splink: F1 99.98)', both, across, number);
  // A benchmark where everybody has a partner proves nothing: half of them are taken out.
  const half = [...left, ...right.filter((_, at) => at % 2 === 0)];
  const halved = linkRecords(half, addresses).filter((pair) => pair.a < left.length !== pair.b < left.length);
  report(
    say,
    'Febrl 4, half of the partners taken out (nearest always linked: F1 66.7)',
    half,
    halved,
    number,
  );
}

function number(row: LinkRecord): string {
  return /rec-(\d+)-/.exec(row['rec_id'] ?? '')?.[1] ?? '';
}

function report(
  say: (line: string) => void,
  name: string,
  rows: readonly LinkRecord[],
  pairs: readonly LinkedPair[],
  truthOf: (row: LinkRecord) => string,
): void {
  const truths = [...Map.groupBy(rows, truthOf).values()];
  const wanted = truths.reduce((sum, group) => sum + (group.length * (group.length - 1)) / 2, 0);
  const linked = pairs.filter((pair) => pair.probability >= threshold);
  const grouped = clustersOf(pairs, threshold).flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => ({ a, b }))),
  );
  say(
    `linkage, ${name}: pairs ${measures(rows, truthOf, linked, wanted)}; groups ${measures(rows, truthOf, grouped, wanted)}`,
  );
}

function measures(
  rows: readonly LinkRecord[],
  truthOf: (row: LinkRecord) => string,
  pairs: readonly Pick<LinkedPair, 'a' | 'b'>[],
  wanted: number,
): string {
  const right = pairs.filter((pair) => truthOf(rows[pair.a] ?? {}) === truthOf(rows[pair.b] ?? {})).length;
  const precision = right / pairs.length;
  const recall = right / wanted;
  const f = (share: number) => (100 * share).toFixed(2);
  return `P ${f(precision)}, R ${f(recall)}, F1 ${f((2 * precision * recall) / (precision + recall))}`;
}

function rowsOf(file: string): LinkRecord[] {
  const rows: LinkRecord[] = parse(readFileSync(new URL(file, folder), 'utf8'), {
    columns: (head: string[]) => head.map((name) => name.trim()),
    trim: true,
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, name === 'rec_id' ? value : value.toLowerCase()]),
    ),
  );
}
