import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Fault } from '#kit/http/form.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { headingKey } from '../rules/import-fields.ts';
import { isDomain, isDomainName } from '../rules/taxonomy.ts';
import { taxonomyPermissions } from '../taxonomy-permissions.ts';

export interface GivenSubdomain {
  readonly domain: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly definitionFr: string;
  readonly definitionEn: string;
  readonly once: string;
}

export type SubdomainRefusal = Fault<
  'DOMAIN_UNKNOWN' | 'NAME_REQUIRED' | 'TEXT_TOO_LONG' | 'NAME_OF_DOMAIN' | 'NAME_TAKEN' | 'ALREADY_DONE'
>;

/** Adds a field of the territory’s own under one of the vocabulary: lists that name it are read from then on. Answers its id. */
export async function addSubdomain(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenSubdomain,
): Promise<Result<string, SubdomainRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, taxonomyPermissions, 'taxonomy.keep')) throw new Stop('NOT_FOUND');
  const refusals = faultsOf(given);
  if (refusals.length > 0) return { ok: false, refusals };
  const at = ctx.now();
  const id = newId(at);
  const key = headingKey(given.nameFr);
  const event = {
    event: 'subdomain.added',
    subject: `register/subdomain/${id}`,
    data: { domain: given.domain },
  };
  return record<string, SubdomainRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await sql`insert into register.subdomain
          (id, domain, name_fr, name_en, definition_fr, definition_en, key, turn, added_at, mandate_id)
        select ${id}::uuid, ${given.domain}, ${given.nameFr}, ${given.nameEn}, ${given.definitionFr || null},
          ${given.definitionEn || null}, ${key}, 1 + count(w.subdomain_id)::int, ${at}::timestamptz, ${acting.id}::uuid
        from register.subdomain as s join register.subdomain_withdrawal as w on w.subdomain_id = s.id
        where s.key = ${key}`.execute(tx);
      return ok(id);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      subdomain_once: { field: 'nameFr', code: 'NAME_TAKEN' },
    },
  );
}

function faultsOf(given: GivenSubdomain): SubdomainRefusal[] {
  const faults: SubdomainRefusal[] = [];
  if (!isDomain(given.domain)) faults.push({ field: 'domain', code: 'DOMAIN_UNKNOWN' });
  for (const field of ['nameFr', 'nameEn'] as const) {
    if (headingKey(given[field]) === '') faults.push({ field, code: 'NAME_REQUIRED' });
    else if (given[field].length > 100) faults.push({ field, code: 'TEXT_TOO_LONG' });
    else if (isDomainName(given[field])) faults.push({ field, code: 'NAME_OF_DOMAIN' });
  }
  for (const field of ['definitionFr', 'definitionEn'] as const)
    if (given[field].length > 500) faults.push({ field, code: 'TEXT_TOO_LONG' });
  return faults;
}
