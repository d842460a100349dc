import type { z } from 'zod';
import { addressIn, type Lang } from '#kit/i18n.ts';
import { namedTypes } from './rank-candidates.ts';
import { batchSize, type manifestShape } from './reconciliation-shapes.ts';
import type { ServiceName } from './reconciliation-vocabulary.ts';

/** The size of the small page that shows one entity, in pixels. */
export const previewSize = { width: 430, height: 340 } as const;

/** Where a service is, without its language prefix. */
export function servicePath(service: ServiceName): string {
  return `/api/reconciliation/${service}`;
}

/** What a service says of itself to who asks nothing (reconciliation API 0.2 § 3). Identifiers are the same in both languages. */
export function reconciliationManifest(
  service: ServiceName,
  name: string,
  publicUrl: string,
  lang: Lang,
): z.output<typeof manifestShape> {
  const at = publicUrl + addressIn(lang, servicePath(service));
  const suggest = (what: string) => ({ service_url: at, service_path: `/suggest/${what}` });
  const root = service === 'acteurs' ? 'actor' : 'legal_unit';
  return {
    versions: ['0.2'],
    name,
    identifierSpace: identifierSpace(service, publicUrl),
    schemaSpace: `${publicUrl}${servicePath(service)}/types`,
    documentation: `${publicUrl}${addressIn(lang, '/api')}`,
    logo: `${publicUrl}/assets/mark.svg`,
    serviceVersion: '1.0',
    defaultTypes: namedTypes(service, [root], lang),
    view: { url: viewUrl(service, publicUrl, lang) },
    feature_view: { url: `${publicUrl}${addressIn(lang, '/api')}#feature-{{id}}` },
    preview: { url: `${at}/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: { propose_properties: { service_url: at, service_path: '/properties' }, property_settings: [] },
    batchSize,
  };
}

const directory = 'https://annuaire-entreprises.data.gouv.fr/entreprise/';

function identifierSpace(service: ServiceName, publicUrl: string): string {
  return service === 'acteurs' ? `${publicUrl}/acteurs/` : directory;
}

function viewUrl(service: ServiceName, publicUrl: string, lang: Lang): string {
  return service === 'acteurs' ? `${publicUrl}${addressIn(lang, '/acteurs/{{id}}')}` : `${directory}{{id}}`;
}

/** Where a reader sees one entity. */
export function viewOf(service: ServiceName, id: string, publicUrl: string, lang: Lang): string {
  return viewUrl(service, publicUrl, lang).replace('{{id}}', id);
}
