import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { preparationWords } from '../preparation-words.ts';
import { citation } from '../rules/citation.ts';
import { type Draft, type DraftItem, noteOf } from '../rules/draft.ts';
import { profiles } from '../rules/profiles.ts';
import { quorumRequired } from '../rules/quorum-required.ts';
import { titleSaid } from '../rules/title-said.ts';
import { Once } from './act-button.tsx';

/** The agenda being prepared, in order: what each item still lacks, and how to move it. */
export function DraftAgenda({ visit, draft }: { visit: Visit; draft: Draft }) {
  const w = inLang(preparationWords, visit.lang);
  const drafted = draft.state === 'drafted';
  const add = visit.href(`/conseil/seances/${draft.slug}/preparation/points/nouveau`);
  if (draft.items.length === 0) {
    return (
      <div class="empty">
        <h3>{w.agendaEmpty}</h3>
        <p>{w.agendaEmptyHint}</p>
        {drafted && (
          <p>
            <a class="button" href={add}>
              {w.addItem}
            </a>
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <ol class="agenda">
        {draft.items.map((item) => (
          <DraftLine key={item.id} visit={visit} draft={draft} item={item} />
        ))}
      </ol>
      {drafted && (
        <p>
          <a class="button" data-kind="secondary" href={add}>
            {w.addItem}
          </a>
        </p>
      )}
    </>
  );
}

function DraftLine({ visit, draft, item }: { visit: Visit; draft: Draft; item: DraftItem }) {
  const w = inLang(preparationWords, visit.lang);
  const base = `/conseil/seances/${draft.slug}/preparation/points/${item.id}`;
  const written = noteOf(item) !== null;
  const rule = quorumRequired(draft, item, profiles[draft.assembly.profile].rules);
  return (
    <li class="agenda-item" data-state="to-come">
      <span class="agenda-number">{item.rank}</span>
      <p class="agenda-title">
        <a href={visit.href(base)}>{titleSaid(item.titleFr, item.titleEn)[visit.lang]}</a>
      </p>
      <p class="agenda-meta">
        {item.rapporteur && `${w.rapporteur}${visit.lang === 'fr' ? ' : ' : ': '}${item.rapporteur}, `}
        {w.pieceCount(item.pieces.length)}
        {draft.notice === 'second' && (
          <>
            <br />
            {capital(rule.says[visit.lang])} ({citation(rule.article, visit.lang)})
          </>
        )}
      </p>
      <span class="badge" data-tone={written ? 'success' : 'todo'}>
        {written ? w.noteReady : w.noteMissing}
      </span>
      {draft.state === 'drafted' && <LineActs visit={visit} draft={draft} item={item} base={base} />}
    </li>
  );
}

function LineActs({
  visit,
  draft,
  item,
  base,
}: {
  visit: Visit;
  draft: Draft;
  item: DraftItem;
  base: string;
}) {
  const w = inLang(preparationWords, visit.lang);
  const ways = [
    ...(item.rank > 1 ? (['up'] as const) : []),
    ...(item.rank < draft.items.length ? (['down'] as const) : []),
  ];
  return (
    <div class="row">
      {ways.map((way) => (
        <form key={way} method="post" action={visit.href(`${base}/rang`)}>
          <Once visit={visit} />
          <input type="hidden" name="way" value={way} />
          <button class="button" data-kind="quiet" type="submit">
            {w[way]}
            <span class="visually-hidden">{w.theItem(item.rank)}</span>
          </button>
        </form>
      ))}
      <form method="post" action={visit.href(`${base}/retrait`)}>
        <Once visit={visit} />
        <button class="button" data-kind="quiet" type="submit">
          {w.remove}
          <span class="visually-hidden">{w.theItem(item.rank)}</span>
        </button>
      </form>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
