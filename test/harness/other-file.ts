import { exampleId } from '#kit/ids.ts';
import type { World } from './world.ts';

/** Runs SQL on the story's own connection: for what no screen does yet, such as a second call. */
export async function sqlOn(
  world: World,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<unknown[]> {
  const connection = await world.source.acquire();
  try {
    return (await connection.query(sql, parameters)).rows;
  } finally {
    world.source.release(connection);
  }
}

/** Another territory, fictitious, with one team lead: `world.enter('mandate/<key>-lead')`. */
export async function addTerritory(world: World, key: string): Promise<void> {
  await sqlOn(
    world,
    `insert into people.organisation (id, slug, name, kind) values ($1, $2, $3, 'territory')`,
    [exampleId(`organisation/${key}`), key, `Territoire ${key} (fictif)`],
  );
  await sqlOn(
    world,
    `insert into people.person (id, name, email, standing, created_at) values ($1, $2, $3, 'fictitious', now())`,
    [exampleId(`person/${key}-lead`), `Responsable ${key} (fictif)`, `${key}-lead@exemple.invalid`],
  );
  await sqlOn(
    world,
    `insert into people.mandate (id, person_id, organisation_id, role, starts_on, ends_on, granted_by)
     values ($1, $2, $3, 'territory_lead', '2014-04-25', null, 'test')`,
    [exampleId(`mandate/${key}-lead`), exampleId(`person/${key}-lead`), exampleId(`organisation/${key}`)],
  );
}

/** A candidature of a territory, on the call of 2014 with other parameters. */
export async function addCandidature(
  world: World,
  file: { slug: string; territory: string; state?: string; oneSignatoryPerStructure?: 'yes' | 'no' },
): Promise<void> {
  const edition = exampleId(`edition/${file.slug}`);
  await sqlOn(
    world,
    `insert into label.edition
     select $1, $2, 1, name_fr, name_en, kind, opens, closes, numerus_clausus,
       jsonb_set(content, '{parameters,oneSignatoryPerStructure}', to_jsonb($3::text)), added_at
     from label.edition where slug = 'french-tech-2014'`,
    [edition, `appel-${file.slug}`, file.oneSignatoryPerStructure ?? 'no'],
  );
  await sqlOn(
    world,
    `insert into label.candidature (id, slug, edition_id, organisation_id, carrier, title_fr, title_en,
       about_fr, about_en, standing, state, version, added_at)
     values ($1, $2, $3, $4, 'Porteur (fictif)', $5, $5, '', '', 'rehearsal', $6, 0, now())`,
    [
      exampleId(`candidature/${file.slug}`),
      file.slug,
      edition,
      exampleId(`organisation/${file.territory}`),
      `Candidature ${file.slug}`,
      file.state ?? 'draft',
    ],
  );
}
