import type { Lang } from '#kit/i18n.ts';
import type { Actor } from './actor.ts';
import { summaryIn } from './summary-in.ts';
import { websiteStanding } from './website.ts';

const types = { public_body: 'GovernmentOrganization', place: 'Place' } as const;

/**
 * A profile for machines (schema.org), with the facts that the page shows and no other: unknown is left out, an unchecked
 * website too. The answer is safe inside a script element, which a source's « </script> » could otherwise close.
 */
export function jsonLd(actor: Actor, publicUrl: string, lang: Lang): string {
  const facts = {
    '@context': 'https://schema.org',
    '@type': Object.hasOwn(types, actor.kind) ? types[actor.kind as keyof typeof types] : 'Organization',
    '@id': `${publicUrl}/acteurs/${actor.slug}`,
    name: actor.name,
    alternateName: actor.otherNames.length === 0 ? undefined : actor.otherNames,
    description: summaryIn(actor, lang)?.text,
    identifier:
      actor.siren === null
        ? undefined
        : { '@type': 'PropertyValue', propertyID: 'SIREN', value: actor.siren },
    address:
      actor.commune === null
        ? undefined
        : { '@type': 'PostalAddress', addressLocality: actor.commune, addressCountry: 'FR' },
    sameAs: actor.website !== null && websiteStanding(actor.website) === 'linked' ? actor.website : undefined,
    subjectOf: { '@type': 'CreativeWork', name: actor.source.title, url: actor.source.url },
  };
  return JSON.stringify(facts).replaceAll('<', '\\u003c');
}
