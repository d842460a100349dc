import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { sharedFile } from '../../test/harness/shared-data.ts';
import { story, type World } from '../../test/harness/world.ts';

// Real lists as they were published, read in place where they are; nothing of them is kept here.
const schools = 'esr_etablissements/fr-esr-principaux-etablissements-enseignement-superieur.csv';
const laureates = 'ilab_laureats/ilab_laureats_sans_donnees_personnelles.csv';
const identifiers = 'esr_etablissements/fr-cpesr-siren.csv';

function onFile(path: string, name: string, work: Parameters<typeof story>[1]): void {
  if (sharedFile(path) === null) process.stderr.write(`skipped, ${path} is not here: ${name}\n`);
  else story(name, work);
}

onFile(
  schools,
  '18 nameless rows of a list of 250 are refused with their lines, the other 232 are imported',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    const page = await judgeList(lead, sharedFile(schools) ?? '', { kind: 'academic' });
    const counts =
      /Fiches créées \((\d+)\) Fiches complétées \((\d+)\) Lignes sans changement \((\d+)\) Lignes refusées \((\d+)\)/.exec(
        page.text,
      );
    const [created = 0, updated = 0, unchanged = 0, refused = 0] = counts?.slice(1).map(Number) ?? [];
    assert.deepEqual([created + updated + unchanged, refused], [232, 18]);
    const lines = await lead.get(`${page.path}?voir=refused`);
    assert.match(lines.text, /Ligne 32 vide pas de nom Ligne 42 vide pas de nom/);
    assert.match((await confirmImport(lead, page)).text, /Écrit le/);
  },
);

interface Remarked {
  readonly code: string;
  readonly text: string | null;
}

/** Every remark of the last list judged, each once. */
async function remarksOf(world: World): Promise<string[]> {
  const { rows } = await sql<Remarked>`select distinct remark ->> 'code' as code, remark ->> 'text' as text
    from register.import_row, jsonb_array_elements(remarks) as remark
    where remark ->> 'field' in ('siren', 'siret')`.execute(world.parts.database);
  return rows.map(({ code, text }) => `${code} ${text ?? ''}`.trim());
}

onFile(
  identifiers,
  'two identifiers in a cell are told as two, and one SIREN stays with each of its institutions',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    await judgeList(lead, sharedFile(identifiers) ?? '', { kind: 'academic' });
    const remarks = await remarksOf(world);
    assert.ok(remarks.includes('TWO_IDENTIFIERS 479806630.788375'), remarks.join('\n'));
    assert.ok(remarks.some((one) => one.startsWith('SIREN_SHARED')));
  },
);

onFile(
  laureates,
  'a digit lost is given back by the SIRET alone; the number of another register is left aside',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    const page = await judgeList(lead, sharedFile(laureates) ?? '', { kind: 'startup' });
    assert.match(page.text, /Lignes refusées/);
    const remarks = await remarksOf(world);
    assert.ok(remarks.includes('SIREN_FROM_SIRET 901979211'), remarks.join('\n'));
    assert.ok(remarks.includes('SIREN_KEY_WRONG 741165001'));
  },
);
