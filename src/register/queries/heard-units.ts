import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { lookUp, type OnlineRefusal, type TellableUnit } from '#sirene/public.ts';
import { tellableOnline } from '../rules/heard-unit.ts';
import { type OnlineFacts, onlineQuery } from '../rules/online-query.ts';
import type { LinkReason } from '../rules/seen-candidate.ts';

/** A legal unit that the online register told about an actor. */
export interface HeardUnit {
  readonly siren: string;
  readonly unit: TellableUnit;
  /** 0 to 1, among what was heard only. */
  readonly score: number;
  readonly reasons: readonly LinkReason[];
}

/** What the online register answered about an actor less than a day ago. */
export interface HeardUnits {
  /** Best first. */
  readonly units: readonly HeardUnit[];
  /** How many are of partial diffusion: counted, never shown. */
  readonly masked: number;
  /** The oldest of these answers. */
  readonly at: Date;
  /** Whether every way of asking that is needed was answered. */
  readonly stopped: OnlineRefusal | null;
  readonly answered: number;
  readonly questions: number;
}

/** As many as there are keys to choose them (`rules/rank-key.ts`), after those of the reference. */
const heardMax = 9;

/** What is kept of the online register about a listed actor; null when nothing is. Nothing goes out. */
export async function heardUnits(ctx: Pick<Ctx, 'db' | 'now'>, slug: string): Promise<HeardUnits | null> {
  const facts = await onlineFacts(ctx, slug);
  const looked = facts === null ? null : await lookUp(ctx, null, onlineQuery(facts));
  if (facts === null || looked === null || !looked.ok) return null;
  const undone = await undoneSirens(ctx, facts.id);
  const { candidates, since, stopped, answered, questions } = looked.value;
  const units = candidates.flatMap(({ unit: said, score, reasons }): HeardUnit[] => {
    const unit = tellableOnline(said);
    const before: LinkReason[] = undone.has(said.siren) ? [{ code: 'undone_before' }] : [];
    return unit === null ? [] : [{ siren: said.siren, unit, score, reasons: [...reasons, ...before] }];
  });
  const masked = candidates.length - units.length;
  return { units: units.slice(0, heardMax), masked, at: since, stopped, answered, questions };
}

/** What the online register is asked about a listed actor with; null for an address that is nobody's. */
export async function onlineFacts(
  ctx: Pick<Ctx, 'db'>,
  slug: string,
): Promise<(OnlineFacts & { readonly id: string }) | null> {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const { rows } = await sql<OnlineFacts & { readonly id: string }>`
    select a.id, a.name, a.kind, a.commune, a.commune_code as "communeCode", a.website from register.actor as a
    where a.slug = ${slug} and a.state = 'listed'`.execute(ctx.db);
  return rows[0] ?? null;
}

async function undoneSirens(ctx: Pick<Ctx, 'db'>, actorId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ siren: string }>`
    select distinct d.siren from register.unit_decision as d
    join register.unit_decision_end as e on e.decision_id = d.id
    where d.actor_id = ${actorId}::uuid and d.answer = 'linked' and e.import_id is null`.execute(ctx.db);
  return new Set(rows.map((row) => row.siren));
}
