import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { convocationWords } from '../convocation-words.ts';
import { citation } from '../rules/citation.ts';
import { profiles } from '../rules/profiles.ts';
import { quorumRequired } from '../rules/quorum-required.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import type { Convocation } from '../views/find-convocation.ts';
import { PieceLine } from './piece-line.tsx';
import { TypedParagraphs } from './typed-paragraphs.tsx';

interface Props {
  readonly visit: Visit;
  readonly slug: string;
  readonly convocation: Convocation;
  readonly item: Pick<ItemNow, 'id' | 'rank' | 'object' | 'carriedFrom'>;
}

/** What was sent with an item: its object, the quorum it needs in a second sitting, its note, its pieces. */
export function ConvenedItemMore({ visit, slug, convocation, item }: Props) {
  const { lang } = visit;
  const w = inLang(convocationWords, lang);
  const sent = convocation.items.get(item.id);
  if (!sent) return null;
  const rule = quorumRequired(convocation, item, profiles[convocation.profile].rules);
  return (
    <div class="stack" data-gap="small">
      {convocation.notice === 'second' && (
        <p class="agenda-meta">
          {rule.says[lang].charAt(0).toUpperCase() + rule.says[lang].slice(1)} ({citation(rule.article, lang)}
          ).{' '}
          {sent.carriedFrom && (
            <a href={visit.href(`/conseil/seances/${sent.carriedFrom.slug}`)}>
              {w.carriedFrom} {sent.carriedFrom.rank}
            </a>
          )}
        </p>
      )}
      <p>{item.object}</p>
      <details>
        <summary>
          {w.note}
          <span class="visually-hidden"> {item.rank}</span>
        </summary>
        <div class="prose">
          <TypedParagraphs text={sent.note} />
        </div>
      </details>
      {sent.pieces.length > 0 && (
        <ul class="pieces">
          {sent.pieces.map((piece) => (
            <PieceLine
              key={piece.id}
              visit={visit}
              piece={piece}
              path={`/conseil/seances/${slug}/points/${item.rank}/pieces/${piece.id}`}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
