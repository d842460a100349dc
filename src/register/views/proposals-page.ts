import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { fingerprintOf } from '../queries/list-proposals.ts';
import { shownInstead } from '../queries/shown-instead.ts';
import { standingValues } from '../queries/standing-values.ts';
import type { ActorField, ValueContent } from '../rules/actor-fields.ts';
import { differenceOf } from '../rules/difference.ts';
import {
  type Answer,
  type Proposal,
  type ProposalKind,
  proposalKinds,
} from '../rules/reference-proposals.ts';
import { keptProposals } from './kept-proposals.ts';

export interface ToldProposal extends Proposal {
  /** What the rule would go on showing if it were accepted; null where the new value would be shown. */
  readonly beside: ValueContent | null;
}

export interface ProposalGroup {
  readonly kind: ProposalKind | 'later';
  readonly total: number;
  readonly pages: number;
  readonly page: number;
  readonly proposals: readonly ToldProposal[];
  readonly fingerprint: string;
}

export interface ProposalsPage {
  readonly groups: readonly ProposalGroup[];
  readonly carried: number;
  readonly unread: number;
}

const perGroup = 25;

/** What the reference says otherwise, grouped, worst group first; `group` asks for the pages of one alone. */
export async function proposalsPage(
  ctx: Pick<Ctx, 'db'>,
  group: ProposalGroup['kind'] | null,
  page: number,
): Promise<ProposalsPage> {
  const { proposals, carried, unread } = await keptProposals(ctx);
  const kinds = [...proposalKinds, 'later' as const];
  const groups = kinds.flatMap((kind) => {
    const all = proposals.filter((one) => (one.state === 'later' ? 'later' : one.kind) === kind);
    if (all.length === 0 || (group !== null && group !== kind)) return [];
    const pages = Math.ceil(all.length / perGroup);
    const at = Math.min(Math.max(page, 1), pages);
    return [{ kind, all, pages, page: at, shown: all.slice((at - 1) * perGroup, at * perGroup) }];
  });
  const told = await besides(
    ctx,
    groups.flatMap((one) => one.shown),
  );
  return {
    carried,
    unread,
    groups: groups.map(({ kind, all, pages, page: at, shown }) => ({
      kind,
      total: all.length,
      pages,
      page: at,
      proposals: shown.map((one) => ({ ...one, beside: told.get(one.key) ?? null })),
      fingerprint: fingerprintOf(all),
    })),
  };
}

async function besides(
  ctx: Pick<Ctx, 'db'>,
  proposals: readonly Proposal[],
): Promise<Map<string, ValueContent>> {
  const entering = proposals.filter((one) => one.enters !== null);
  const standing = await standingValues(ctx.db, [...new Set(entering.map((one) => one.actorId))]);
  const told = new Map<string, ValueContent>();
  for (const { key, actorId, enters, edition } of entering) {
    if (enters === null) continue;
    const { values, choices } = standing.get(actorId) ?? { values: [], choices: new Map() };
    const value = {
      ...enters,
      id: 'proposed',
      sourceId: '',
      sourceKey: '',
      mark: 'S' as const,
      readOn: edition.publishedOn,
      rank: Number.MAX_SAFE_INTEGER,
    };
    const change = differenceOf(values, choices, value);
    if (change?.kind === 'beside' && change.before !== null) told.set(key, change.before);
  }
  return told;
}

export interface DecisionTold {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: ProposalKind;
  readonly said: string;
  readonly answer: Answer;
  readonly at: Date;
  readonly field: ActorField | null;
  /** What the profile shows instead of the value accepted; null where it shows that one, or none was entered. */
  readonly instead: ValueContent | null;
}

const recentMax = 20;

/** The last answers that stand, each with what the profile shows now; put off is no answer yet. */
export async function recentDecisions(ctx: Pick<Ctx, 'db'>): Promise<DecisionTold[]> {
  const { rows } = await sql<Row>`
    select d.id, d.actor_id, a.slug, a.name, d.kind, d.said, d.answer, d.at, d.value_id, v.field
    from register.standing_decision as d join register.actor as a on a.id = d.actor_id
    left join register.field_value as v on v.id = d.value_id
    where d.answer <> 'later' and a.state = 'listed' order by d.rank desc limit ${recentMax}`.execute(ctx.db);
  const entered = rows.flatMap(({ actor_id: actorId, value_id: valueId, field }) =>
    valueId === null || field === null ? [] : [{ actorId, valueId, field }],
  );
  const instead = await shownInstead(ctx.db, entered);
  return rows.map(({ actor_id: _actor, value_id: value, ...row }) => ({
    ...row,
    instead: value === null ? null : (instead.get(value) ?? null),
  }));
}

interface Row extends Omit<DecisionTold, 'instead'> {
  readonly actor_id: string;
  readonly value_id: string | null;
}
