import type { Route } from '#kit/http/route.ts';
import type { ServiceName } from './register/rules/reconciliation-vocabulary.ts';
import { postToService, showService } from './register/screens/reconcile.ts';
import { showPreview } from './register/screens/show-preview.tsx';
import {
  proposeProperties,
  suggestEntity,
  suggestProperty,
  suggestType,
} from './register/screens/suggest.ts';
import { at, everybody } from './route-line.ts';

const called = { open: 'called' } as const;
const framed = { open: 'framed' } as const;

/** The W3C reconciliation API 0.2, twice: the actors of the register, and the legal units known here. */
export const reconciliationRoutes: readonly Route[] = [...service('acteurs'), ...service('siren')];

function service(name: ServiceName): Route[] {
  const path = `/api/reconciliation/${name}`;
  return [
    at('GET', path, everybody(), showService(name), called),
    at('POST', path, everybody(), postToService(name), called),
    at('GET', `${path}/suggest/entity`, everybody(), suggestEntity(name), called),
    at('GET', `${path}/suggest/property`, everybody(), suggestProperty(name), called),
    at('GET', `${path}/suggest/type`, everybody(), suggestType(name), called),
    at('GET', `${path}/properties`, everybody(), proposeProperties(name), called),
    at('GET', `${path}/preview`, everybody(), showPreview(name), framed),
  ];
}
