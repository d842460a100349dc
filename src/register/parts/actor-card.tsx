import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { Actor } from '../rules/actor.ts';
import { facetLabel } from '../rules/facet-label.ts';
import { legalFormName } from '../rules/legal-form-name.ts';
import { summaryIn } from '../rules/summary-in.ts';
import { tagKind } from '../rules/tag-kind.ts';
import { domains, kinds, unknownValue } from '../rules/vocabulary.ts';
import { listWords } from '../words.ts';

type CardProps = {
  visit: Visit;
  actor: Actor;
  /** The code of its legal form, where another one of the page bears the same name; undefined elsewhere. */
  namesake?: string | null | undefined;
};

/** An actor in the list: the whole card answers to its one link. */
export function ActorCard({ visit, actor, namesake }: CardProps) {
  const { lang } = visit;
  const w = inLang(listWords, lang);
  const summary = summaryIn(actor, lang);
  const layer = facetLabel('layer', actor.layer ?? unknownValue)[lang];
  return (
    <li class="card">
      <h3 class="card-title">
        <a href={visit.href(`/acteurs/${actor.slug}`)}>{actor.name}</a>
      </h3>
      <p class="card-meta">
        {actor.commune ?? (
          <>
            {w.commune.toLowerCase()} <span class="unknown">{w.unknownPlace}</span>
          </>
        )}
        {', '}
        {actor.layer === null ? `${w.layer.toLowerCase()} ${layer}` : layer.toLowerCase()}
        {namesake !== undefined && `, ${legalFormName(namesake)[lang]}`}
        {actor.relationCount > 0 && `, ${w.links(actor.relationCount)}`}
      </p>
      {summary !== null && <p lang={summary.lang === lang ? undefined : summary.lang}>{summary.text}</p>}
      <ul class="tags">
        <li class="tag" data-kind={tagKind(actor.kind)}>
          {kinds[actor.kind][lang]}
        </li>
        {actor.domains.map((domain) => (
          <li key={domain} class="tag">
            {domains[domain][lang]}
          </li>
        ))}
      </ul>
    </li>
  );
}
