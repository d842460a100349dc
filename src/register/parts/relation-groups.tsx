import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { profileWords } from '../profile-words.ts';
import type { ActorRelation } from '../rules/actor.ts';
import { datePhrase } from '../rules/date-phrase.ts';
import { groupRelations } from '../rules/group-relations.ts';

type GroupsProps = { visit: Visit; slug: string; relations: readonly ActorRelation[] };

/** The links of one actor, by type, said from its side; each with its dates, its mark and its source. */
export function RelationGroups({ visit, slug, relations }: GroupsProps) {
  const { lang } = visit;
  const w = inLang(profileWords, lang);
  if (relations.length === 0) return <p>{w.noRelation}</p>;
  return (
    <>
      {relations.some((one) => one.mark === 'I') && <p class="muted">{w.inferred}</p>}
      {groupRelations(slug, relations).map((group) => (
        <section key={group.key} class="stack" data-gap="small">
          <h3>{group.title[lang]}</h3>
          <ul>
            {group.links.map(({ other, relation }) => (
              <li key={`${other.slug} ${relation.fromDate}`}>
                <a href={visit.href(`/acteurs/${other.slug}`)}>{other.name}</a>,{' '}
                {datePhrase(relation.type, relation.fromDate, relation.untilDate, lang)}{' '}
                <Mark visit={{ lang }} mark={relation.mark} />{' '}
                <small class="muted">
                  {w.sourceOf}{' '}
                  {[relation.source, ...relation.otherSources].map((source, rank) => (
                    <span key={source.slug}>
                      {rank > 0 && ', '}
                      <a href={source.url} rel="external" title={source.title}>
                        {source.publisher}
                      </a>
                    </span>
                  ))}
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
