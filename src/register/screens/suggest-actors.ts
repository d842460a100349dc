import { json } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { legalFormName } from '../rules/legal-form-name.ts';
import { readFilters } from '../rules/read-filters.ts';
import { type Suggestions, typedMin } from '../rules/suggestions.ts';
import { kinds } from '../rules/vocabulary.ts';
import { suggestWords } from '../suggest-words.ts';
import { suggestedActors } from '../views/suggested-actors.ts';

/** GET /acteurs/suggestions?q=: the first actors for what is being typed; none below two letters. */
export const suggestActorsTyped: Screen = async (visit) => {
  const { ctx, lang } = visit;
  const w = inLang(suggestWords, lang);
  const { q } = readFilters(visit.url.searchParams).request.filters;
  const found =
    q.length < typedMin ? { total: 0, match: 'exact' as const, actors: [] } : await suggestedActors(ctx, q);
  const shown = found.actors.length;
  const said =
    shown === 0
      ? w.none
      : found.match === 'near'
        ? w.saidNear(shown)
        : w.said(shown, formatNumber(found.total, lang));
  const answer: Suggestions = {
    ...{ query: q, total: found.total, match: found.match, said },
    suggestions: found.actors.map(({ slug, name, kind, commune, matched, namesake }) => ({
      href: visit.href(`/acteurs/${slug}`),
      name,
      also: matched === null ? null : w.also(matched),
      kind: kinds[kind][lang],
      place: commune ?? w.noPlace,
      legalForm: namesake === undefined ? null : legalFormName(namesake)[lang],
    })),
  };
  return json(answer);
};
