import { sql } from 'kysely';
import type { World } from './world.ts';

export const boardArticle = 'articles 9 et 11 des statuts';

export async function runSql(world: World, statement: string): Promise<void> {
  await sql.raw(statement).execute(world.parts.database);
}

/** The example's assembly as the board of an association of two colleges: four members of one, three of the other. */
export async function board(world: World): Promise<readonly [readonly number[], readonly number[]]> {
  const { rows } = await sql<{ number: number; rank: number }>`
    select seat.number, g.rank from council.seat join council.political_group g on g.id = seat.group_id
    order by seat.number`.execute(world.parts.database);
  const of = (rank: number, count: number) =>
    rows
      .filter((row) => row.rank === rank)
      .slice(0, count)
      .map((row) => row.number);
  const colleges = [of(1, 4), of(2, 3)] as const;
  await runSql(
    world,
    `update council.seat set ends_on = '2026-11-01', ended_by = 'term_ended' where number not in (${colleges.flat().join()})`,
  );
  await runSql(world, "update council.assembly set profile = 'association'");
  await runSql(
    world,
    `insert into council.statutes select id, 'third', 'each_college', null, '${boardArticle}' from council.assembly`,
  );
  return colleges;
}
