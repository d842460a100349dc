import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { exampleId } from '#kit/ids.ts';
import { assert, ok } from '#kit/result.ts';
import type { Role } from '#kit/viewer.ts';
import { loadProgrammeExample } from './programme-example.ts';
import type { PeopleTables } from './tables.ts';

/** Seats of the rehearsal council: numbered, fictitious, as many as the assembly of 2014 had (F0.11). */
const rehearsalSeats = 124;

const organisations = [
  ['digital-grenoble', 'Digital Grenoble', 'territory'],
  ['grenoble-alpes-metropole', 'Grenoble-Alpes Métropole', 'council'],
  ['ministere-numerique', 'Ministère chargé de l’économie numérique', 'ministry'],
  ['mission-french-tech', 'Mission French Tech', 'programme_office'],
  ['caisse-des-depots', 'Caisse des Dépôts', 'operator'],
  ['bpifrance', 'Bpifrance', 'agency'],
  ['bpifrance-investissement', 'Bpifrance Investissement', 'fund_manager'],
  ['ubifrance', 'Ubifrance', 'agency'],
  ['afii', 'Agence française pour les investissements internationaux', 'agency'],
  ['fonds-repetition', 'Fonds d’accélération (répétition)', 'fund_manager'],
  ['comite-experts', 'Comité d’experts (répétition)', 'jury'],
  ['instance', 'Cette instance de Totem', 'instance'],
] as const;

type Player = { key: string; name: string; mandates: readonly (readonly [string, string, Role])[] };

const players: readonly Player[] = [
  player('territory-lead', 'Responsable 1 (fictif)', 'digital-grenoble', 'territory_lead'),
  player('territory-editor', 'Contributeur 1 (fictif)', 'digital-grenoble', 'territory_editor'),
  player('territory-editor-2', 'Contributeur 2 (fictif)', 'digital-grenoble', 'territory_editor'),
  player('council-secretariat', 'Secrétariat 1 (fictif)', 'grenoble-alpes-metropole', 'council_secretariat'),
  player('programme-office', 'Chargé de mission 1 (fictif)', 'mission-french-tech', 'programme_office'),
  player('expert', 'Expert 1 (fictif)', 'comite-experts', 'expert'),
  player('deciding-authority', 'Décideur 1 (fictif)', 'ministere-numerique', 'deciding_authority'),
  player('operator', 'Opérateur 1 (fictif)', 'caisse-des-depots', 'operator'),
  player('fund-manager', 'Gestionnaire 1 (fictif)', 'fonds-repetition', 'fund_manager'),
  player('administrator', 'Administrateur 1 (fictif)', 'instance', 'administrator'),
  // The president is a member too: seat 1, two mandates, one person.
  {
    key: 'council-seat-1',
    name: 'Siège 1 (fictif)',
    mandates: [
      ['council-president', 'grenoble-alpes-metropole', 'council_president'],
      ['council-member-1', 'grenoble-alpes-metropole', 'council_member'],
    ],
  },
  ...Array.from({ length: rehearsalSeats - 1 }, (_, index) => {
    const seat = index + 2;
    return {
      key: `council-seat-${seat}`,
      name: `Siège ${seat} (fictif)`,
      mandates: [[`council-member-${seat}`, 'grenoble-alpes-metropole', 'council_member']] as const,
    };
  }),
];

function player(key: string, name: string, organisation: string, role: Role): Player {
  return { key, name, mandates: [[key, organisation, role]] };
}

/** The day from which the rehearsal's mandates hold: well before any clock a test may choose. */
const rehearsalStart = '2014-04-25';

/**
 * Organisations of the programme and the rehearsal's people, all numbered and marked fictitious.
 * Ids are `exampleId('organisation/<slug>' | 'person/<key>' | 'mandate/<key>')`. Answers the rows added, 0 when loaded before.
 */
export async function loadPeopleExample(ctx: Ctx): Promise<number> {
  const before = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.organisation')
    .select('id')
    .where('id', '=', exampleId('organisation/digital-grenoble'))
    .executeTakeFirst();
  if (before) return loadProgrammeExample(ctx);
  const event = { event: 'example.loaded', subject: 'people/example' };
  const done = await record<number, never>(ctx, event, async (tx) => {
    const db = tx.withTables<PeopleTables>();
    await db
      .insertInto('people.organisation')
      .values(
        organisations.map(([slug, name, kind]) => ({
          id: exampleId(`organisation/${slug}`),
          slug,
          name,
          kind,
        })),
      )
      .execute();
    await db
      .insertInto('people.person')
      .values(
        players.map((one) => ({
          id: exampleId(`person/${one.key}`),
          name: one.name,
          email: `${one.key}@exemple.invalid`,
          standing: 'fictitious' as const,
          created_at: ctx.now(),
        })),
      )
      .execute();
    const mandates = players.flatMap((one) =>
      one.mandates.map(([key, organisation, role]) => ({
        id: exampleId(`mandate/${key}`),
        person_id: exampleId(`person/${one.key}`),
        organisation_id: exampleId(`organisation/${organisation}`),
        role,
        starts_on: rehearsalStart,
        ends_on: null,
        granted_by: 'example',
      })),
    );
    await db.insertInto('people.mandate').values(mandates).execute();
    return ok(organisations.length + players.length + mandates.length);
  });
  assert(done.ok, 'loading the people of the example cannot be refused');
  return done.value + (await loadProgrammeExample(ctx));
}
