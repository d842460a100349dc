import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { exampleId } from '#kit/ids.ts';
import { assert, ok } from '#kit/result.ts';
import type { InstitutionalFunction } from './rules/function-names.ts';
import type { FactSource, PeopleTables } from './tables.ts';

const seed: FactSource = {
  title: 'Pourquoi Digital Grenoble',
  url: 'https://digital-grenoble.com/pourquoi-digital-grenoble/',
  mark: 'S',
};
// F3.4: the seed text names Bpifrance; this page names the company of the group that manages the 200 M€.
const operatorPage: FactSource = {
  title: 'La Caisse des Dépôts devient l’opérateur des fonds French Tech',
  url: 'https://banquedesterritoires.fr/la-caisse-des-depots-devient-loperateur-des-fonds-french-tech-en-partenariat-avec-bpifrance',
  mark: 'S',
};
// F4.1.
const lawFirmNote: FactSource = {
  title: 'Note d’un cabinet d’avocats sur la French Tech',
  url: 'http://mlm-avocats.fr/news/french-tech.html',
  mark: 'S',
};
// F1.11 says that the State decides; that the ministry decides in its name is our reading.
const labelProcess: FactSource = {
  title: 'Processus de labellisation French Tech, blog des grandes villes',
  url: 'http://blog.grandesvilles.org/4366/developpement-economique/frenchtech-le-processus-de-labellisation-precise/',
  mark: 'I',
};
// G10.
const assembly: FactSource = {
  title: 'Digital Grenoble se dote d’une gouvernance, La Tribune, 11 décembre 2014',
  url: 'https://region-aura.latribune.fr/territoire/attractivite/2014-12-11/grenoble-digital-grenoble-se-dote-d-une-gouvernance.html',
  mark: 'S',
};

type FunctionRow = readonly [string, InstitutionalFunction, string | null, FactSource];

/** No source read gives the first or last day of these functions: their dates are unknown, and shown as such. */
const functions: readonly FunctionRow[] = [
  ['mission-french-tech', 'steers', null, seed],
  ['ministere-numerique', 'hosts', 'mission-french-tech', seed],
  ['ministere-numerique', 'decides', null, labelProcess],
  ['caisse-des-depots', 'operates', null, seed],
  ['bpifrance', 'coordinated', 'caisse-des-depots', seed],
  ['bpifrance', 'supports_acceleration', null, seed],
  ['bpifrance-investissement', 'manages_fund', null, operatorPage],
  ['ubifrance', 'coordinated', 'caisse-des-depots', seed],
  ['ubifrance', 'promotes_abroad', null, seed],
  ['afii', 'coordinated', 'caisse-des-depots', seed],
  ['afii', 'promotes_abroad', null, seed],
  ['afii', 'manages_fund', null, lawFirmNote],
  ['grenoble-alpes-metropole', 'carries', 'digital-grenoble', seed],
];

/** Only the persons whom the seed text names, in the public role it names them in. */
const persons = [
  ['fleur-pellerin', 'Fleur Pellerin'],
  ['jean-pierre-verjus', 'Jean-Pierre Verjus'],
  ['fabrice-hugele', 'Fabrice Hugelé'],
] as const;

const publicRoles = [
  {
    key: 'fleur-pellerin/minister',
    person: 'fleur-pellerin',
    organisation: 'ministere-numerique',
    title_fr: 'ministre déléguée chargée des PME, de l’innovation et de l’économie numérique',
    title_en: 'minister delegate in charge of SMEs, innovation and the digital economy',
    starts: null,
    // F0.1: she launched the initiative « at the start of 2014 »; the year is what the source gives.
    attested: '2014',
    source: seed,
  },
  {
    key: 'jean-pierre-verjus/lead',
    person: 'jean-pierre-verjus',
    organisation: 'digital-grenoble',
    title_fr: 'responsable de la candidature Digital Grenoble',
    title_en: 'lead of the Digital Grenoble candidature',
    starts: null,
    attested: '2014',
    source: seed,
  },
  {
    key: 'jean-pierre-verjus/president',
    person: 'jean-pierre-verjus',
    organisation: 'digital-grenoble',
    title_fr: 'président de l’association Digital Grenoble',
    title_en: 'president of the Digital Grenoble association',
    starts: '2014-12-10',
    attested: '2014-12-11',
    source: assembly,
  },
  {
    key: 'fabrice-hugele/vice-president',
    person: 'fabrice-hugele',
    organisation: 'grenoble-alpes-metropole',
    title_fr: 'vice-président, a présenté le dossier au conseil',
    title_en: 'vice-president, presented the file to the council',
    starts: null,
    attested: '2014',
    source: seed,
  },
] as const;

/**
 * Who does what in the programme: institutions and persons, each with its source (F0.1, F0.6, F0.8, F0.12, F1.11, F3.4, F4.1).
 * Ids are `exampleId('function/<organisation>/<function>' | 'person/<key>' | 'public-role/<key>')`. Answers the rows added.
 */
export async function loadProgrammeExample(ctx: Ctx): Promise<number> {
  const before = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.person')
    .select('id')
    .where('id', '=', exampleId('person/fleur-pellerin'))
    .executeTakeFirst();
  if (before) return 0;
  const event = { event: 'example.loaded', subject: 'people/programme-example' };
  const done = await record<number, never>(ctx, event, async (tx) => {
    const db = tx.withTables<PeopleTables>();
    await db
      .insertInto('people.person')
      .values(persons.map((one) => personRow(one, ctx.now())))
      .execute();
    await db.insertInto('people.function').values(functions.map(functionRow)).execute();
    await db.insertInto('people.public_role').values(publicRoles.map(publicRoleRow)).execute();
    return ok(persons.length + functions.length + publicRoles.length);
  });
  assert(done.ok, 'loading the programme of the example cannot be refused');
  return done.value;
}

function personRow([key, name]: (typeof persons)[number], at: Date) {
  return {
    id: exampleId(`person/${key}`),
    name,
    email: null,
    standing: 'public_role' as const,
    created_at: at,
  };
}

function functionRow([organisation, held, of, source]: FunctionRow, rank: number) {
  return {
    id: exampleId(`function/${organisation}/${held}`),
    organisation_id: exampleId(`organisation/${organisation}`),
    function: held,
    of_organisation_id: of === null ? null : exampleId(`organisation/${of}`),
    starts: null,
    ends: null,
    source: JSON.stringify(source),
    rank,
  };
}

function publicRoleRow(
  { key, person, organisation, source, ...role }: (typeof publicRoles)[number],
  rank: number,
) {
  return {
    ...role,
    id: exampleId(`public-role/${key}`),
    person_id: exampleId(`person/${person}`),
    organisation_id: exampleId(`organisation/${organisation}`),
    ends: null,
    source: JSON.stringify(source),
    rank,
  };
}
