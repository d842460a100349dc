import { inLang } from '#kit/i18n.ts';
import { itemKindWords } from '../item-kind-words.ts';
import { type ClassifiableKind, classifiableKinds } from '../rules/item-kinds.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import { voiceWords } from '../voice-words.ts';
import { Once } from './act-button.tsx';
import { ItemField } from './interests-panel.tsx';
import type { VoicesPanel } from './proxies-panel.tsx';

/** What each item decides, where the law votes it otherwise; said before it opens. */
export function ItemKinds({ visit, sitting, typed }: VoicesPanel) {
  const w = inLang(voiceWords, visit.lang);
  const special = sitting.items.filter((item) => item.kind !== 'deliberation' && item.kind !== 'nomination');
  const isOpen = (item: ItemNow) => item.state === 'scheduled' && item.kind !== 'nomination';
  const said = (kind: ClassifiableKind) => itemKindWords[kind][visit.lang];
  return (
    <section class="panel stack" aria-labelledby="kinds">
      <h2 class="panel-title" id="kinds">
        {w.kinds}
      </h2>
      <p>{w.kindsLead}</p>
      <ul>
        {special.map((item) => (
          <li key={item.id}>
            {w.item} {item.rank}
            {visit.lang === 'fr' ? '\u00a0: ' : ': '}
            {item.kind !== 'nomination' && said(item.kind)}.
          </li>
        ))}
      </ul>
      {sitting.items.some(isOpen) && (
        <form class="form" method="post" action={visit.href(`/conseil/seances/${sitting.slug}/natures`)}>
          <Once visit={visit} />
          <div class="row">
            <ItemField visit={visit} sitting={sitting} typed={typed} id="kind-item" only={isOpen} />
            <div class="field">
              <label for="item-kind">{w.kindOfItem}</label>
              <select id="item-kind" name="kind">
                {classifiableKinds.map((kind) => (
                  <option key={kind} value={kind} selected={typed['kind'] === kind}>
                    {said(kind)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <button class="button" data-kind="secondary" type="submit">
            {w.classify}
          </button>
        </form>
      )}
    </section>
  );
}
