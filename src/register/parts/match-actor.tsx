import { Fact, Unknown } from '#kit/http/fact.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatSiren } from '#sirene/public.ts';
import { questionWords } from '../match-question-words.ts';
import type { Actor } from '../rules/actor.ts';
import { kinds } from '../rules/vocabulary.ts';
import { SourceLine } from './source-line.tsx';

/** The actor on its side of the question: what the territory says of it, and where that was read. */
export function MatchActor({ visit, actor }: { visit: Visit; actor: Actor }) {
  const { lang } = visit;
  const w = inLang(questionWords, lang);
  return (
    <section class="panel" aria-labelledby="acteur">
      <h2 class="panel-title" id="acteur">
        {w.actorTitle}
      </h2>
      <dl class="facts">
        <Fact term={w.otherNames}>
          {actor.otherNames.length === 0 ? (
            <Unknown text={w.none} />
          ) : (
            <bdi>{actor.otherNames.join(', ')}</bdi>
          )}
        </Fact>
        <Fact term={w.kind}>{kinds[actor.kind][lang]}</Fact>
        <Fact term={w.place}>{actor.commune ?? <Unknown text={w.unknown} />}</Fact>
        <Fact term={w.website}>
          {actor.website === null ? <Unknown text={w.unknown} /> : <bdi>{actor.website}</bdi>}
        </Fact>
        <Fact term={w.siren}>
          {actor.siren === null ? <Unknown text={w.unknown} /> : formatSiren(actor.siren)}
        </Fact>
        <Fact term={w.links}>{formatNumber(actor.relationCount, lang)}</Fact>
        <Fact term={w.source}>
          <SourceLine source={actor.source} lang={lang} />
        </Fact>
      </dl>
      <p>
        <a href={visit.href(`/acteurs/${actor.slug}`)}>{w.profile}</a>
      </p>
    </section>
  );
}
