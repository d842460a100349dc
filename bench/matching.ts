import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { matchRows } from '../src/sirene/commands/match-rows.ts';
import type { NameQuery } from '../src/sirene/rules/match-name.ts';
import type { LegalUnit } from '../src/sirene/rules/unit-index.ts';

/** Beside this folder, and not always there. */
export const matchingFolder = new URL('../../shared/data/matching/', import.meta.url);
const million = 1_000_000;
const asked = 10_000;

type Row = Readonly<Record<string, string>>;

/**
 * Names to SIREN: the measures on the development set, then 10,000 queries against one million legal units generated from the
 * real ones. Seconds hold the building of the index, not the reading of files; memory is the whole process.
 */
export async function benchMatching(say: (line: string) => void): Promise<void> {
  if (!existsSync(new URL('dev.csv', matchingFolder)))
    return say('matching: the development set is not beside this folder');
  const units = rowsOf('register.csv').map(unitOf);
  const rows = rowsOf('dev.csv');
  const queries = rows.map(queryOf);
  const pairs = matchRows(units, queries, 'fr').map((answer, at) => ({
    answer,
    truth: rows[at]?.['true_siren'] ?? '',
  }));
  const accepted = pairs.filter(({ answer }) => answer[1] === 'match');
  const right = accepted.filter(({ answer, truth }) => answer[2] === truth).length;
  const present = pairs.filter(({ truth }) => truth !== '').length;
  const absent = pairs.filter(({ truth }) => truth === '');
  const kept = absent.filter(({ answer }) => answer[1] !== 'match').length;
  const review = pairs.filter(({ answer }) => answer[1] === 'review').length;
  say(
    `matching, development set: precision ${percent(right, accepted.length)}, recall ${percent(right, present)}, review ${percent(review, pairs.length)}, absent names not accepted ${percent(kept, absent.length)}`,
  );
  const large = [...units, ...generated(units, million - units.length)];
  const many = Array.from({ length: asked }, (_, at) => ({ ...queryAt(queries, at), id: String(at) }));
  const started = performance.now();
  matchRows(large, many, 'fr');
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024 / 1024;
  say(
    `matching, ${asked} queries against ${large.length} legal units: ${seconds.toFixed(1)} s, ${peak.toFixed(2)} GiB at most`,
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

export function rowsOf(name: string): Row[] {
  return parse(readFileSync(new URL(name, matchingFolder), 'utf8'), { columns: true, bom: true });
}

export function unitOf(row: Row): LegalUnit {
  const cell = (name: string) => row[name] ?? '';
  return {
    siren: cell('siren'),
    legalName: cell('legal_name'),
    acronym: cell('acronym'),
    tradeNames: cell('trade_names').split(' | ').filter(Boolean),
    commune: cell('commune'),
    postcode: cell('postcode'),
    department: cell('department'),
    region: cell('region'),
    website: cell('website'),
  };
}

function queryOf(row: Row): NameQuery & { id: string } {
  const cell = (name: string) => row[name] ?? '';
  const { id, name, commune, postcode, website, kind } = {
    id: cell('id'),
    name: cell('name'),
    commune: cell('commune'),
    postcode: cell('postcode'),
    website: cell('website'),
    kind: cell('kind'),
  };
  return { id, name, commune, postcode, website, kind };
}

function queryAt(queries: readonly NameQuery[], at: number): NameQuery {
  const query = queries[at % queries.length];
  if (!query) throw new Error('no query');
  return query;
}

/** Units whose names recombine the words of real ones, half of the time with a word nobody bears; the same at each run. */
export function* generated(units: readonly LegalUnit[], wanted: number): Generator<LegalUnit> {
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  const words = units.flatMap((unit) => unit.legalName.split(/\s+/).filter(Boolean));
  const syllables = [
    'ba',
    'cro',
    'di',
    'fe',
    'gra',
    'la',
    'mo',
    'nu',
    'pi',
    're',
    'so',
    'ta',
    'ver',
    'xi',
    'zo',
  ];
  const coined = () =>
    Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)] ?? '').join('');
  const word = () => words[next(words.length)] ?? '';
  for (let made = 0; made < wanted; made += 1) {
    const name =
      [[word(), word()], [coined(), word()], [coined()], [word(), word(), word(), coined()]][next(4)] ?? [];
    const department = String(1 + next(95)).padStart(2, '0');
    const website = next(20) === 0 ? `https://${coined()}.fr` : '';
    yield {
      siren: String(100_000_000 + made),
      legalName: name.join(' '),
      acronym: '',
      tradeNames: [],
      commune: '',
      postcode: `${department}000`,
      department,
      region: '',
      website,
    };
  }
}
