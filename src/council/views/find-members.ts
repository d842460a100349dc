import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import { type PersonCard, personCards } from '#people/public.ts';
import type { MemberTables } from '../member-tables.ts';
import type { ProfileTables } from '../profile-tables.ts';
import { readAssembly } from '../queries/read-assembly.ts';
import { readRules } from '../queries/read-rules.ts';
import type { AssemblyNow, HoldingNow } from '../rules/assembly-now.ts';
import { type AssemblyDay, assemblyOn } from '../rules/holding.ts';
import type { ProfileRules, QuorumShare, RuleOf } from '../rules/profile.ts';

export interface MembersFound {
  readonly assembly: AssemblyNow;
  /** The civil day of the answer. */
  readonly day: string;
  readonly today: AssemblyDay<HoldingNow>;
  readonly quorumRule: RuleOf<QuorumShare>;
  readonly substitutesRule: ProfileRules['substitutes'];
  /** By person: names that this reader may read; e-mails are for the secretariat's pages only. */
  readonly people: ReadonlyMap<string, PersonCard>;
}

/**
 * The members of an assembly: the one of this address, else of the reader's organisation, else the first of the instance.
 * A name that is for the organisation alone is blank (null) for anybody else.
 */
export async function findMembers(
  ctx: Pick<Ctx, 'db' | 'now'>,
  asked: { readonly organisationId: string | null; readonly slug?: string },
): Promise<MembersFound | null> {
  const id = await assemblyId(ctx, asked);
  if (id === null) return null;
  const assembly = await readAssembly(ctx.db.withTables<MemberTables>(), id);
  const day = civilDay(ctx.now());
  const named = [...assembly.holdings, ...assembly.substitutes].map((one) => one.personId);
  const cards = await personCards(ctx, named);
  const own = assembly.organisationId === asked.organisationId;
  const people = own
    ? cards
    : new Map(
        [...cards].map(([personId, card]) => [
          personId,
          { ...card, email: null, name: card.naming === 'public' ? card.name : null },
        ]),
      );
  const rules = await readRules(ctx.db.withTables<ProfileTables>(), assembly);
  const today = assemblyOn(assembly.holdings, assembly.seats, day, rules.quorum);
  return { assembly, day, today, quorumRule: rules.quorum, substitutesRule: rules.substitutes, people };
}

async function assemblyId(
  ctx: Pick<Ctx, 'db'>,
  asked: { readonly organisationId: string | null; readonly slug?: string },
): Promise<string | null> {
  const assemblies = await ctx.db
    .withTables<MemberTables>()
    .selectFrom('council.assembly')
    .select(['id', 'slug', 'organisation_id'])
    .orderBy('name')
    .orderBy('slug')
    .execute();
  if (asked.slug !== undefined) return assemblies.find((one) => one.slug === asked.slug)?.id ?? null;
  const own = assemblies.find((one) => one.organisation_id === asked.organisationId);
  return (own ?? assemblies[0])?.id ?? null;
}
