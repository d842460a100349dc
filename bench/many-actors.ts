import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { type CopyCell, copyInto, copyLine } from '#kit/db/bulk-copy.ts';
import { type Database, transact } from '#kit/db/database.ts';
import { communeName, perimeterOf } from '../src/register/rules/epci.ts';
import { sharedData } from '../test/harness/shared-data.ts';

interface ExampleActor {
  readonly name: string;
  readonly kind: string;
  readonly layer: string | null;
  readonly domains: readonly string[];
  readonly commune: string | null;
  readonly communeCode: string | null;
  readonly active: { readonly from: string | null };
  readonly summary: { readonly fr: string; readonly en: string };
}

const sourceId = '01936000-0000-7000-8000-000000000001';
const perCopy = 10_000;
const columns =
  'id, slug, name, other_names, kind, commune, commune_code, layer, domains, active_from, summary_fr, summary_en, source_id, mark';

/** Names of organisations as two public files write them: the example’s, and the shared register’s where it lies beside. */
export function realNames(): string[] {
  const path = sharedData('matching/register.csv');
  const rows =
    path === null
      ? []
      : (parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[]);
  const others = rows.flatMap((row) => [row['legal_name'] ?? '', ...(row['trade_names'] ?? '').split('|')]);
  return [...exampleActors().map((one) => one.name), ...others].filter((name) => name.trim().length > 2);
}

function exampleActors(): readonly ExampleActor[] {
  const file = new URL('../example/actors.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { actors: ExampleActor[] }).actors;
}

/**
 * Fills a migrated, empty database with actors made from real ones: a kind, a layer and fields as they go together in the example,
 * communes with its frequencies and one in four anywhere in its EPCIs, a summary and a year of another one, names of words of two real names, one in three with a word
 * that nobody else bears; as many relations as half of them. Not an act: a bench’s filling only. The same count gives the same rows.
 */
export async function fillActors(database: Database, count: number): Promise<void> {
  await transact(database, async (tx) => {
    await sql`insert into register.source (id, slug, title, publisher, url, consulted_on)
      values (${sourceId}, 'bench', 'Bench', 'Bench', 'https://example.org/', '2026-11-27')`.execute(tx);
    const make = actorMaker();
    for (let from = 0; from < count; from += perCopy) {
      let text = '';
      for (let at = from; at < Math.min(count, from + perCopy); at += 1) text += copyLine(make(at));
      await copyInto(tx, `register.actor (${columns})`, text);
    }
    await sql`insert into register.relation (id, from_id, to_id, type, source_id, mark)
      select gen_random_uuid(), ${sql.raw(idAt('n'))}, ${sql.raw(idAt(`(n::bigint * 7919 + 13) % ${count}`))}, 'member_of', ${sourceId}, 'S'
      from generate_series(0, ${count}::int - 1, 2) as each(n) where n <> (n::bigint * 7919 + 13) % ${count}::int`.execute(
      tx,
    );
  });
  await sql`analyze register.actor`.execute(database);
  await sql`analyze register.relation`.execute(database);
}

/** The id of the actor at this place, as the rows and the relations both write it. */
const idAt = (place: string) =>
  `('01936000-0000-7000-9000-' || lpad(to_hex((${place})::bigint), 12, '0'))::uuid`;

function actorMaker(): (at: number) => CopyCell[] {
  const models = exampleActors();
  const names = realNames();
  const codes = perimeterOf(models.flatMap((one) => one.communeCode ?? []));
  return (at) => {
    const draw = drawn(at);
    const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
    const [model, other, placed] = [pick(models), pick(models), pick(models)];
    const anywhere = draw(4) === 0 ? pick(codes) : null;
    const name = nameFrom(pick(names), pick(names), draw);
    const otherNames = draw(5) === 0 ? [nameFrom(pick(names), pick(names), draw)] : [];
    return [
      `01936000-0000-7000-9000-${at.toString(16).padStart(12, '0')}`,
      `actor-${at}`,
      name,
      otherNames,
      model.kind,
      anywhere === null ? placed.commune : (communeName(anywhere) ?? anywhere),
      anywhere ?? placed.communeCode,
      model.layer,
      model.domains,
      other.active.from,
      other.summary.fr,
      other.summary.en,
      sourceId,
      'S',
    ];
  };
}

function nameFrom(one: string, two: string, draw: (below: number) => number): string {
  const [a, b] = [one.split(/\s+/), two.split(/\s+/)];
  const words = [...a.slice(0, 1 + draw(2)), ...b.slice(-1 - draw(2))];
  if (draw(3) === 0) words[0] = `${a[0]?.slice(0, 4)}${draw(36 ** 4).toString(36)}`;
  return words.join(' ').slice(0, 120);
}

/** Numbers below a bound, the same for the same place (a linear congruence, high bits). */
function drawn(place: number): (below: number) => number {
  let state = (place * 2_654_435_761 + 97) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
