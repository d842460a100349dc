import { type RawBuilder, sql } from 'kysely';
import type { ActorFilters, Facet } from '../rules/filters.ts';
import { likeLiteral, plainText } from '../rules/plain-text.ts';
import { type SearchWord, searchWords } from '../rules/search-words.ts';
import { unknownValue } from '../rules/vocabulary.ts';

/** Below this, two words share too few groups of three letters to be the same word mistyped. */
const nearMin = 0.4;

/** What the counts and the order need: the texts of ten thousand actors stay in the table. */
const kept = sql`a.id, a.slug, a.kind, a.layer, a.domains, a.commune, a.commune_code, a.sort_name, a.active_from`;

/**
 * The common part of both statements of the list, as `with` clauses that end in `placed`: every actor that answers the search,
 * with one column per facet telling whether it passes that facet, so that each facet counts under all the others.
 * Words are looked for as they are; only when no actor at all holds them does the search forgive typing errors (`near`).
 */
export function matchedActors(filters: ActorFilters): RawBuilder<unknown> {
  const words = searchWords(filters.q);
  return sql`
    with asked as (
      select array(
        select code from unnest(${filters.commune}::text[]) as one(code)
        where code = ${unknownValue} or exists (select from register.actor where commune_code = code)
      ) as communes
    ),
    exact as materialized (
      select ${kept}, ${rankOf(filters.q)} as rank from register.actor as a where a.state = 'listed' and ${all(words, holds)}
    ),
    near as (
      select ${kept}, ${farnessOf(words)} as rank from register.actor as a
      where a.state = 'listed' and ${all(words, isNear)} and not exists (select from exact)
    ),
    found as (select *, 'exact' as match from exact union all select *, 'near' from near),
    placed as (
      select f.*, ${passes('kind', filters)} as in_kind, ${passes('layer', filters)} as in_layer,
        ${passes('domain', filters)} as in_domain, ${passes('commune', filters)} as in_commune
      from found as f, asked
    )`;
}

/** Does the actor `f` pass one facet? Values of one facet add up; facets narrow each other. */
function passes(facet: Facet, filters: ActorFilters): RawBuilder<boolean> {
  const values = filters[facet];
  if (values.length === 0) return sql`true`;
  if (facet === 'kind') return sql`f.kind = any(${values}::text[])`;
  if (facet === 'layer') return sql`coalesce(f.layer, ${unknownValue}) = any(${values}::text[])`;
  if (facet === 'domain') {
    return sql`(f.domains && ${values}::text[] or (f.domains = '{}' and ${unknownValue} = any(${values}::text[])))`;
  }
  // A commune that no actor is in was dropped from `asked`: when none is left, the filter is off, and the page says so.
  return sql`(asked.communes = '{}' or coalesce(f.commune_code, ${unknownValue}) = any(asked.communes))`;
}

function holds(word: SearchWord): RawBuilder<boolean> {
  return sql`(a.search_text like ${`%${likeLiteral(word.text)}%`} or a.kind = any(${word.kinds}::text[])
    or a.layer = any(${word.layers}::text[]) or a.domains && ${word.domains}::text[])`;
}

function isNear(word: SearchWord): RawBuilder<boolean> {
  return sql`(${nearness(word)} >= ${nearMin} or ${holds(word)})`;
}

function nearness(word: SearchWord): RawBuilder<number> {
  return sql`word_similarity(${word.text}, a.search_names || ' ' || register.plain(coalesce(a.commune, '')))`;
}

/** The name itself, a name that begins so, a name that holds it, then whoever is merely described so. */
function rankOf(query: string): RawBuilder<number> {
  const text = plainText(query).trim();
  if (text === '') return sql`0`;
  const literal = likeLiteral(text);
  return sql`case when a.sort_name = ${text} then 0 when a.search_names like ${`${literal}%`} then 1
    when a.search_names like ${`%${literal}%`} then 2 else 3 end`;
}

function farnessOf(words: readonly SearchWord[]): RawBuilder<number> {
  if (words.length === 0) return sql`0`;
  return sql`-(${sql.join(words.map(nearness), sql` + `)})`;
}

function all(
  words: readonly SearchWord[],
  condition: (word: SearchWord) => RawBuilder<boolean>,
): RawBuilder<boolean> {
  return words.length === 0 ? sql`true` : sql`${sql.join(words.map(condition), sql` and `)}`;
}
