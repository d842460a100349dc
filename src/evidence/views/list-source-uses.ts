import type { Ctx } from '#kit/ctx.ts';
import type { Source } from '../rules/figure-types.ts';
import type { EvidenceTables } from '../tables.ts';
import { listSources } from './read-source.ts';

/** A source with how many statements rest on it. */
export interface SourceUse {
  readonly source: Source;
  readonly figures: number;
  readonly commitments: number;
  readonly events: number;
}

/** Every source, by publisher, with what cites it: figures, commitments (and what happened to them), events. */
export async function listSourceUses(ctx: Pick<Ctx, 'db'>): Promise<SourceUse[]> {
  const db = ctx.db.withTables<EvidenceTables>();
  const [sources, figures, made, happened, events] = await Promise.all([
    listSources(ctx),
    db.selectFrom('evidence.figure').select('source_id').execute(),
    db.selectFrom('evidence.commitment').select('source_id').execute(),
    db.selectFrom('evidence.commitment_event').select('source_id').execute(),
    db.selectFrom('evidence.event_source').select('source_id').execute(),
  ]);
  return sources.map((source) => {
    const citing = (rows: readonly { source_id: string | null }[]) =>
      rows.filter((row) => row.source_id === source.id).length;
    return {
      source,
      figures: citing(figures),
      commitments: citing(made) + citing(happened),
      events: citing(events),
    };
  });
}
