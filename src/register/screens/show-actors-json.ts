import { json } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { actorJson, attributionsOf, relationJson, sourcesOf } from '../rules/actor-json.ts';
import { readFilters } from '../rules/read-filters.ts';
import { registerFile } from '../views/register-file.ts';
import { aboutWords } from '../words.ts';

/** GET /acteurs.json: the list of the page with the same filters, whole, with its links, its sources and their attributions. */
export const showActorsJson: Screen = async (visit) => {
  const { request, notices } = readFilters(visit.url.searchParams);
  const { counts, actors, relations } = await registerFile(visit.ctx, request);
  const sources = sourcesOf(actors, relations);
  return json({
    about: inLang(aboutWords, visit.lang).about,
    filters: request.filters,
    ignored: [...notices.map((one) => one.value), ...counts.ignoredCommunes],
    match: counts.match,
    total: counts.total,
    attributions: attributionsOf(sources),
    sources,
    actors: actors.map((actor) => actorJson(actor, visit.site.publicUrl)),
    relations: relations.map(relationJson),
  });
};
