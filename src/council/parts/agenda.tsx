import type { ComponentChildren } from 'preact';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { resultWords } from '../result-words.ts';
import { itemStates } from '../rules/item-state.ts';
import { deliberationSlugOf, type ItemNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

/** The agenda in order, each item with its state; `acts` adds what a desk can do with it. */
export function Agenda({
  visit,
  items,
  acts,
  more,
}: {
  visit: Visit;
  items: readonly ItemNow[];
  acts?: (item: ItemNow) => ComponentChildren;
  /** What everybody may read of it below its line. */
  more?: (item: ItemNow) => ComponentChildren;
}) {
  const { lang } = visit;
  const w = inLang(councilWords, lang);
  return (
    <ol class="agenda">
      {items.map((item) => (
        <li key={item.id} class="agenda-item" data-state={listStates[item.state]}>
          <span class="agenda-number">{item.rank}</span>
          <p class="agenda-title">
            {isShown(item) && !acts ? (
              <a href={`#point-${item.rank}`}>{item.title[lang]}</a>
            ) : (
              item.title[lang]
            )}
          </p>
          {item.rapporteur && <p class="agenda-meta">{w.rapporteur(item.rapporteur)}</p>}
          <ItemBadge visit={visit} item={item} />
          {acts && <MadeHere visit={visit} item={item} />}
          {more?.(item)}
          {acts?.(item)}
        </li>
      ))}
    </ol>
  );
}

/** Has this item something more to show than its line? */
export function isShown(item: ItemNow): boolean {
  return item.state !== 'scheduled' || item.quorum.length > 0;
}

/** On a desk, an item that is over leads to its deliberation: there it is numbered. */
function MadeHere({ visit, item }: { visit: Visit; item: ItemNow }) {
  const slug = deliberationSlugOf(item);
  if (slug === null) return null;
  return (
    <p class="agenda-meta">
      <a href={visit.href(`/conseil/deliberations/${slug}`)}>{resultWords.deliberation[visit.lang]}</a>
    </p>
  );
}

/** The state of an item, or the result it came to: the same mark on every page. */
export function ItemBadge({ visit, item }: { visit: Visit; item: ItemNow }) {
  const { lang } = visit;
  const outcome = item.state === 'voted' ? item.votes.at(-1)?.proclamation?.outcome : undefined;
  if (outcome) {
    return (
      <span class="badge" data-tone={outcome === 'adopted' || outcome === 'appointed' ? 'success' : 'error'}>
        {resultWords[outcome][lang]}
      </span>
    );
  }
  const said = itemStates.states[item.state][lang];
  return (
    <span class="badge" data-tone={tones[item.state]}>
      {said.charAt(0).toUpperCase() + said.slice(1)}
    </span>
  );
}

const listStates = {
  scheduled: 'to-come',
  under_discussion: 'open',
  voting: 'open',
  voted: 'voted',
  noted: 'voted',
  appointed: 'voted',
  withdrawn: 'withdrawn',
  postponed: 'withdrawn',
} as const;

const tones = {
  scheduled: 'todo',
  under_discussion: 'info',
  voting: 'info',
  voted: 'success',
  noted: 'success',
  appointed: 'success',
  withdrawn: undefined,
  postponed: undefined,
} as const;
