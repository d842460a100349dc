import type { Ctx } from '#kit/ctx.ts';
import { subdomainNames } from '../queries/subdomains.ts';
import { communeName } from '../rules/epci.ts';
import type { FacetNames } from '../rules/facet-label.ts';

/** What communes and the territory’s own fields are called, where filters are said without the list they ask for. */
export async function facetNames(ctx: Pick<Ctx, 'db'>): Promise<FacetNames> {
  const own = await subdomainNames(ctx.db);
  return (facet, value) => {
    if (facet === 'domain') return own.get(value) ?? null;
    const town = facet === 'commune' ? communeName(value) : null;
    return town === null ? null : { fr: town, en: town };
  };
}
