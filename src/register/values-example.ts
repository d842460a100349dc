import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';
import { present } from '#kit/result.ts';
import type { ImportTables } from './import-tables.ts';
import type { ActorColumns, ActorField, FieldContent } from './rules/actor-fields.ts';
import { inclusionContent } from './rules/inclusion.ts';

/** When the values of the example were entered: before anybody's act, so that loading twice gives the same rows. */
const enteredAt = new Date('2026-11-23T00:00:00Z');

/** The example knows no field of a territory’s own. */
type Row = Omit<ActorColumns, 'subdomains'> & { readonly id: string; readonly slug: string };

/** Each fact of the example's actors as a value of the source it was read in, beside which other sources will be put. */
export async function insertExampleValues(
  tx: Tx,
  actors: readonly Row[],
  readOn: ReadonlyMap<string, string>,
  /** The file of the laureates of i-Lab: a company whose SIREN was read in it is one of them. */
  laureatesId: string,
): Promise<void> {
  const rows = actors.flatMap((actor) =>
    factsOf(actor, laureatesId).map(([field, content], nth) => {
      const ofSiren = field === 'siren' || field === 'inclusion';
      const source = ofSiren ? (actor.siren_source_id ?? actor.source_id) : actor.source_id;
      return {
        id: exampleId(`value/${actor.slug}/${nth}`),
        actor_id: actor.id,
        field,
        content: JSON.stringify(content),
        source_id: source,
        mark: actor.mark,
        read_on: present(readOn.get(source), 'a source of the example was read on a day'),
        import_id: null,
        line: null,
        mandate_id: null,
        entered_at: enteredAt,
      };
    }),
  );
  const db = tx.withTables<ImportTables>();
  // A statement takes 65,535 parameters, eleven a row.
  for (let from = 0; from < rows.length; from += 1000)
    await db
      .insertInto('register.field_value')
      .values(rows.slice(from, from + 1000))
      .execute();
}

function factsOf(actor: Row, laureatesId: string): [ActorField, FieldContent][] {
  const single = [
    'kind',
    'siren',
    'layer',
    'active_from',
    'active_until',
    'website',
    'summary_fr',
    'summary_en',
  ] as const;
  const facts: [ActorField, FieldContent][] = [['name', actor.name]];
  for (const name of actor.other_names) facts.push(['other_names', name]);
  if (actor.commune !== null && actor.commune_code !== null)
    facts.push(['commune', { name: actor.commune, code: actor.commune_code }]);
  for (const field of single) {
    const content = actor[field];
    if (content !== null) facts.push([field, content]);
  }
  for (const domain of actor.domains) facts.push(['domains', domain]);
  // Bodies linked to a project are in that file too, and are no laureates.
  if (actor.siren_source_id === laureatesId && (actor.kind === 'startup' || actor.kind === 'sme'))
    facts.push(['inclusion', inclusionContent('laureate_of', 'i-Lab')]);
  return facts;
}
