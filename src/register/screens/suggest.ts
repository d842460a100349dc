import { json } from '#kit/http/answers.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang, type Said } from '#kit/i18n.ts';
import { foldName } from '#sirene/public.ts';
import { reconciliationWords } from '../reconciliation-words.ts';
import { sirenIn } from '../rules/asked-row.ts';
import { namedTypes } from '../rules/rank-candidates.ts';
import {
  askedProperties,
  fetchedProperties,
  reconciliationTypes,
  type ServiceName,
} from '../rules/reconciliation-vocabulary.ts';
import { suggestActors } from '../views/meet-actors.ts';
import { suggestUnits } from '../views/meet-units.ts';
import { refused } from './reconcile.ts';

const suggestedMax = 10;
const prefixMax = 100;

/** GET …/suggest/entity?prefix=&cursor=: the entities whose name begins so. */
export function suggestEntity(service: ServiceName): Screen {
  return async (visit) => {
    const { ctx, lang } = visit;
    const prefix = prefixOf(visit);
    const page = { from: cursorOf(visit), limit: suggestedMax };
    const suggest = service === 'acteurs' ? suggestActors : suggestUnits;
    const found = await suggest(ctx, foldName(prefix), sirenIn(prefix), page, lang);
    if (found === null)
      return refused(503, 'TOO_MANY_UNITS', inLang(reconciliationWords, lang).TOO_MANY_UNITS);
    return json({
      result: found.map(({ id, name, description, types }) => ({
        id,
        name,
        description,
        notable: namedTypes(service, types, lang),
      })),
    });
  };
}

/** GET …/suggest/type?prefix= */
export function suggestType(service: ServiceName): Screen {
  return (visit) => json({ result: named(visit, reconciliationTypes[service]) });
}

/** GET …/suggest/property?prefix=: what a column of a spreadsheet may say of a row. */
export function suggestProperty(_service: ServiceName): Screen {
  return (visit) =>
    json({
      result: named(visit, askedProperties).map((one) => ({ ...one, description: one.id })),
    });
}

/** GET …/properties?type=&limit=: what can be fetched of the entities reconciled. */
export function proposeProperties(service: ServiceName): Screen {
  return (visit) => {
    const asked = Number(visit.url.searchParams.get('limit') ?? '');
    const all = Object.entries(fetchedProperties[service]);
    const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, all.length) : all.length;
    const type = visit.url.searchParams.get('type') ?? Object.keys(reconciliationTypes[service])[0] ?? '';
    const properties = all.slice(0, limit).map(([id, said]) => ({ id, name: said[visit.lang] }));
    return json({ type, limit, properties });
  };
}

/** The entries of a vocabulary one of whose words begins so, by name or by code; all of them when nothing is typed. */
function named(visit: Visit, vocabulary: Readonly<Record<string, Said>>): { id: string; name: string }[] {
  const prefix = foldName(prefixOf(visit));
  return Object.entries(vocabulary)
    .map(([id, said]) => ({ id, name: said[visit.lang] }))
    .filter(({ id, name }) =>
      [id, name].some((text) => ` ${foldName(text)}`.includes(` ${prefix}`) || prefix === ''),
    );
}

function prefixOf(visit: Visit): string {
  return (visit.url.searchParams.get('prefix') ?? '').slice(0, prefixMax).trim();
}

function cursorOf(visit: Visit): number {
  const cursor = visit.url.searchParams.get('cursor') ?? '';
  return /^\d{1,6}$/.test(cursor) ? Number(cursor) : 0;
}
