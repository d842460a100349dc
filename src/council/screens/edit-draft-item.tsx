import { redirect } from '#kit/http/answers.ts';
import { type Fault, type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { saveDraftItem } from '../actions/save-draft-item.ts';
import { writeNote } from '../actions/write-note.ts';
import { DraftItemForm } from '../parts/draft-item-form.tsx';
import { DraftNote } from '../parts/draft-note.tsx';
import { DraftPieces } from '../parts/draft-pieces.tsx';
import { preparationWords } from '../preparation-words.ts';
import { itemForm, noteForm } from '../rules/draft-form.ts';
import { titleSaid } from '../rules/title-said.ts';
import { draftCrumbs, draftOf, itemOf, preparationPath } from './draft-of-visit.ts';
import { onceOf } from './sitting-of-visit.ts';

/** The three forms of an item's page, each with what was typed in it. */
export interface ItemStates {
  readonly item: FormState;
  readonly note: FormState;
  readonly piece: FormState;
}

const blank: ItemStates = { item: untouched, note: untouched, piece: untouched };

/** GET …/preparation/points/nouveau: one more item. */
export const showNewItem: Screen = (visit) => newItemPage(visit, untouched, 200);

/** GET …/preparation/points/:id: the item, its note, its pieces. */
export const showDraftItem: Screen = (visit) => itemPage(visit, blank, 200);

/** POST …/preparation/points/nouveau: adds it, then its own page, where note and pieces are. */
export const postNewItem: Screen = (visit) => saveItem(visit, null);

/** POST …/preparation/points/:id: rewrites it. */
export const postDraftItem: Screen = (visit) => saveItem(visit, visit.params['id'] ?? '');

/** POST …/preparation/points/:id/note: another version of its note. */
export const postItemNote: Screen = async (visit) => {
  const form = await visit.form();
  const read = readForm(form, noteForm);
  const again = (faults: readonly Fault[]) =>
    itemPage(visit, { ...blank, note: { values: form.values, faults } }, 422);
  if (!read.ok) return again(read.refusals);
  const { slug = '', id = '' } = visit.params;
  const given = { slug, itemId: id, ...read.value, once: await onceOf(visit) };
  const done = await writeNote(visit.ctx, visit.viewer, given);
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, preparationPath(slug, `/points/${id}#note`));
  return again(done.refusals);
};

async function saveItem(visit: Visit, itemId: string | null): Promise<Response> {
  const form = await visit.form();
  const read = readForm(form, itemForm);
  const again = (faults: readonly Fault[]) => {
    const state = { values: form.values, faults };
    return itemId === null ? newItemPage(visit, state, 422) : itemPage(visit, { ...blank, item: state }, 422);
  };
  if (!read.ok) return again(read.refusals);
  const slug = visit.params['slug'] ?? '';
  const given = { slug, itemId, item: read.value, once: await onceOf(visit) };
  const done = await saveDraftItem(visit.ctx, visit.viewer, given);
  if (done.ok) return redirect(visit, preparationPath(slug, `/points/${done.value}`));
  if (done.refusals.some((one) => one.code === 'ALREADY_DONE')) return redirect(visit, preparationPath(slug));
  return again(done.refusals);
}

async function newItemPage(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang(preparationWords, visit.lang);
  const draft = await draftOf(visit);
  return page(visit, {
    title: w.itemNew,
    status,
    crumbs: draftCrumbs(visit, draft),
    body: (
      <>
        <header class="page-head">
          <h1>{w.itemNew}</h1>
          <p class="lead">{w.agendaEmptyHint}</p>
        </header>
        <DraftItemForm visit={visit} state={state} item={null} />
      </>
    ),
  });
}

/** The page of an item of the draft, after a visit or a refusal of one of its forms. */
export async function itemPage(visit: Visit, states: Partial<ItemStates>, status: number): Promise<Response> {
  const w = inLang(preparationWords, visit.lang);
  const draft = await draftOf(visit);
  const item = itemOf(visit, draft);
  const { item: own, note, piece } = { ...blank, ...states };
  const path = preparationPath(draft.slug, `/points/${item.id}`);
  const at = { ...visit, path };
  const changes = draft.state === 'drafted' ? 'possible' : 'closed';
  return page(at, {
    title: titleSaid(item.titleFr, item.titleEn)[visit.lang],
    status,
    crumbs: draftCrumbs(visit, draft),
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.itemTitle(item.rank)}</p>
          <h1>{titleSaid(item.titleFr, item.titleEn)[visit.lang]}</h1>
          {changes === 'closed' && <p class="lead">{w.frozen}</p>}
        </header>
        {item.carriedFrom === null ? (
          changes === 'possible' && <DraftItemForm visit={at} state={own} item={item} />
        ) : (
          <div class="notice" data-kind="info">
            <p>{w.carriedNote}</p>
            <p>{item.object}</p>
          </div>
        )}
        <DraftNote visit={at} item={item} state={note} changes={changes} />
        <DraftPieces visit={at} item={item} state={piece} changes={changes} />
      </>
    ),
  });
}
