import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { exampleId } from '#kit/ids.ts';
import { assert, ok } from '#kit/result.ts';
import type { DeliberationTables } from '../../src/council/deliberation-tables.ts';
import { prose } from '../../src/council/rules/prose.ts';
import type { ProclamationNow } from '../../src/council/rules/votes-now.ts';
import { deliberationRecorded, writeDeliberation } from '../../src/council/writes-deliberation.ts';

interface Proclaimed {
  /** Assembly and organisation by their example names; the Grenoble one unless said. */
  readonly assembly?: string;
  /** Last part of the sitting's slug. */
  readonly name?: string;
  readonly standing?: 'rehearsal' | 'real';
  readonly matterCode?: string | null;
}

/** A sitting of one item, voted 95 for, 10 against, 3 abstentions out of 110 present, proclaimed. Answers the slug. */
export async function proclaimedDeliberation(ctx: Ctx, given: Proclaimed = {}): Promise<string> {
  const { assembly = 'grenoble-alpes-metropole', name = 'essai', standing = 'rehearsal' } = given;
  const opened = new Date(ctx.now().getTime() - 40 * 60_000);
  const id = (kind: string) => exampleId(`${kind}/test-${name}`);
  const at = ctx.now();
  const tally = { mode: 'ordinary', for: 95, against: 10, abstain: 3, blank: 0, null: 0 } as const;
  const proclamation: ProclamationNow = {
    at,
    inOffice: 124,
    present: 110,
    represented: 0,
    counted: { for: 95, against: 10, abstain: 3, deemedAbstaining: 0, blank: 0, null: 0, notTakingPart: 2 },
    outcome: 'adopted',
    reason: 'majority',
    prose: prose({ ...tally, notTakingPart: 2, chairVote: 'for', accounts: false }),
  };
  const done = await record<string, never>(ctx, deliberationRecorded(id('deliberation')), async (tx) => {
    const db = tx.withTables<DeliberationTables>();
    const assemblyId = exampleId(`assembly/${assembly}`);
    await db
      .insertInto('council.assembly')
      .values({
        id: assemblyId,
        slug: assembly,
        organisation_id: exampleId(`organisation/${assembly}`),
        name: assembly,
        siret: null,
        siret_source: null,
        seats: 124,
        profile: 'common',
        source: '{}',
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const title = { title_fr: 'Séance d’essai', title_en: 'Trial sitting' };
    const slug = `seance-${name}`;
    await db
      .insertInto('council.sitting')
      .values({
        ...title,
        id: id('sitting'),
        assembly_id: assemblyId,
        slug,
        standing,
        planned_at: opened,
        state: 'opened',
        version: 1,
      })
      .execute();
    const item = {
      id: id('item'),
      rank: 12,
      title: { fr: 'Soutien à un essai', en: 'Support for a trial' },
      object: 'Soutien à un essai',
      subject: `label/candidature/${exampleId('candidature/digital-grenoble-repetition')}`,
      rapporteur: 'Siège 2 (fictif)',
      matterCode: given.matterCode ?? null,
      openedAt: opened,
      interventions: [],
    };
    await db
      .insertInto('council.item')
      .values({
        id: item.id,
        sitting_id: id('sitting'),
        rank: item.rank,
        title_fr: item.title.fr,
        title_en: item.title.en,
        object: item.object,
        subject: item.subject,
        rapporteur: item.rapporteur,
        chair_seat_id: null,
        matter_code: item.matterCode,
        matter_name: null,
        carried_from: null,
        state: 'voted',
      })
      .execute();
    await db
      .insertInto('council.vote')
      .values({
        id: id('vote'),
        item_id: item.id,
        number: 1,
        mode: 'ordinary',
        state: 'proclaimed',
        opened_at: opened,
        closed_at: at,
      })
      .execute();
    return ok(
      await writeDeliberation(tx, {
        id: id('deliberation'),
        sitting: {
          id: id('sitting'),
          slug,
          standing,
          assembly: {
            id: assemblyId,
            slug: assembly,
            name: assembly,
            organisationId: exampleId(`organisation/${assembly}`),
            siret: null,
            seats: 124,
          },
          transitions: [{ event: 'open', to: 'opened', at: opened }],
        },
        item,
        vote: { id: id('vote'), number: 1, mode: 'ordinary' },
        proclamation,
        represented: 0,
      }),
    );
  });
  assert(done.ok, 'a test’s own deliberation cannot be refused');
  return done.value;
}
