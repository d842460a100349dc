import { json } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { readFilters } from '../rules/read-filters.ts';
import { actorsDocument } from '../rules/register-documents.ts';
import { registerFile } from '../views/register-file.ts';
import { aboutWords } from '../words.ts';

/** GET /acteurs.json: the list of the page with the same filters, whole, with its links, its sources and their attributions. */
export const showActorsJson: Screen = async (visit) => {
  const { request, notices } = readFilters(visit.url.searchParams);
  const file = await registerFile(visit.ctx, request);
  const notes = {
    about: inLang(aboutWords, visit.lang).about,
    filters: request.filters,
    ignored: [...notices.map((one) => one.value), ...file.counts.ignored.map((one) => one.value)],
  };
  return json(actorsDocument(file, notes, visit.site.publicUrl));
};
