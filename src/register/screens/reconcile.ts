import type { z } from 'zod';
import { json } from '#kit/http/answers.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { reconciliationWords } from '../reconciliation-words.ts';
import { readAskedRow } from '../rules/asked-row.ts';
import { rankCandidates } from '../rules/rank-candidates.ts';
import { reconciliationManifest } from '../rules/reconciliation-manifest.ts';
import { batchSize, extendMax, extendQueryShape, queryBatchShape } from '../rules/reconciliation-shapes.ts';
import { fetchedProperties, type ServiceName } from '../rules/reconciliation-vocabulary.ts';
import { entityValues } from '../views/entity-values.ts';
import { meetActors } from '../views/meet-actors.ts';
import { meetUnits } from '../views/meet-units.ts';

/** GET: the manifest of a service, or the answer to `?queries=` or `?extend=`, the same as by POST. */
export function showService(service: ServiceName): Screen {
  return (visit) => {
    const asked = visit.url.searchParams;
    if (asked.has('queries')) return reconcile(visit, service, asked.get('queries') ?? '');
    if (asked.has('extend')) return extend(visit, service, asked.get('extend') ?? '');
    const name = inLang(reconciliationWords, visit.lang)[service];
    return json(reconciliationManifest(service, name, visit.site.publicUrl, visit.lang));
  };
}

/** POST: a batch of queries, or a data extension, in a form. */
export function postToService(service: ServiceName): Screen {
  return async (visit) => {
    const { values } = await visit.form();
    if (values['queries'] !== undefined) return reconcile(visit, service, values['queries']);
    if (values['extend'] !== undefined) return extend(visit, service, values['extend']);
    return refused(400, 'NOTHING_ASKED', inLang(reconciliationWords, visit.lang).NOTHING_ASKED);
  };
}

async function reconcile(visit: Visit, service: ServiceName, text: string): Promise<Response> {
  const { ctx, lang } = visit;
  const w = inLang(reconciliationWords, lang);
  const read = readJson(visit, 'queries', text, queryBatchShape);
  if (read instanceof Response) return read;
  const queries = Object.entries(read);
  if (queries.length > batchSize)
    return refused(413, 'BATCH_TOO_LARGE', w.BATCH_TOO_LARGE(queries.length, batchSize));
  const rows = queries.map(([, query]) => readAskedRow(query));
  const met = service === 'acteurs' ? await meetActors(ctx, rows, lang) : await meetUnits(ctx, rows, lang);
  if (met === null) return refused(503, 'TOO_MANY_UNITS', w.TOO_MANY_UNITS);
  const results = queries.map(
    ([id, query], at) => [id, { result: rankCandidates(service, met[at] ?? [], query, lang) }] as const,
  );
  return json(Object.fromEntries(results));
}

async function extend(visit: Visit, service: ServiceName, text: string): Promise<Response> {
  const { ctx, lang, site } = visit;
  const read = readJson(visit, 'extend', text, extendQueryShape);
  if (read instanceof Response) return read;
  const w = inLang(reconciliationWords, lang);
  if (read.ids.length > extendMax)
    return refused(413, 'EXTEND_TOO_LARGE', w.EXTEND_TOO_LARGE(read.ids.length, extendMax));
  const values = await entityValues(ctx, service, read.ids, site.publicUrl);
  const names: Readonly<Record<string, { fr: string; en: string }>> = fetchedProperties[service];
  const offered = (id: string) => Object.hasOwn(names, id);
  return json({
    meta: read.properties.map(({ id }) => ({ id, name: offered(id) ? (names[id]?.[lang] ?? id) : id })),
    rows: Object.fromEntries(
      read.ids.map((entity) => {
        const known = values.get(entity);
        const cells = read.properties.map(({ id }) => [id, cellsOf(offered(id) ? known?.[id] : undefined)]);
        return [entity, Object.fromEntries(cells)];
      }),
    ),
  });
}

function cellsOf(values: readonly (string | null)[] | undefined): { str: string }[] {
  return (values ?? []).flatMap((value) => (value === null || value === '' ? [] : [{ str: value }]));
}

/** What a field holds, in its shape; or the refusal that says what is wrong with it. */
function readJson<S extends z.ZodType>(
  visit: Visit,
  field: string,
  text: string,
  shape: S,
): z.output<S> | Response {
  const w = inLang(reconciliationWords, visit.lang);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(400, 'NOT_JSON', w.NOT_JSON(field));
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join('.') || field).slice(0, 5);
  return refused(400, 'BAD_QUERY', w.BAD_QUERY(field, [...new Set(where)].join(', ')));
}

export function refused(status: number, error: string, message: string): Response {
  return json({ error, message }, status);
}
