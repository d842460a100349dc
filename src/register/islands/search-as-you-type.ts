import { type Suggestion, type Suggestions, typedMin } from '../rules/suggestions.ts';

const pauseMs = 150;

/**
 * A search box that proposes actors while somebody types (ARIA APG, editable combobox with a listbox, chosen by hand): arrows go
 * through them, Enter on one opens its page, Enter on none sends the form as ever, Escape closes. Nothing is asked of another site;
 * without this the box is a plain one.
 */
export function startSearchAsYouType(): void {
  document.addEventListener('turbo:load', () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]')) open(input);
  });
  // The page kept by the browser’s history is the one without suggestions.
  document.addEventListener('turbo:before-cache', () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]')) leave(input);
  });
}

interface Box {
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly status: HTMLElement;
  /** Ends the listeners and the question under way. */
  readonly ended: AbortController;
  asked: AbortController | null;
  timer: number | undefined;
  active: number;
}

const boxes = new WeakMap<HTMLInputElement, Box>();

function open(input: HTMLInputElement): void {
  if (boxes.has(input)) return;
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset['suggestionsLabel'] ?? '');
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  input.after(list, status);
  input.autocomplete = 'off';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  const box: Box = {
    ...{ input, list, status, ended: new AbortController(), asked: null, timer: undefined, active: -1 },
  };
  boxes.set(input, box);
  const { signal } = box.ended;
  input.addEventListener('input', (event) => typed(box, event), { signal });
  input.addEventListener('keydown', (event) => pressed(box, event), { signal });
  input.addEventListener('blur', () => close(box), { signal });
  // The box keeps the focus: a press on a suggestion must not take it away before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  list.addEventListener(
    'click',
    ({ target }) => choose(target instanceof Element ? target.closest('li') : null),
    {
      signal,
    },
  );
}

function leave(input: HTMLInputElement): void {
  const box = boxes.get(input);
  if (!box) return;
  close(box);
  box.ended.abort();
  box.list.remove();
  box.status.remove();
  for (const name of ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls', 'aria-activedescendant'])
    input.removeAttribute(name);
  boxes.delete(input);
}

function typed(box: Box, event: Event): void {
  // Half of an accented letter is no question yet.
  if (event instanceof InputEvent && event.isComposing) return;
  box.asked?.abort();
  clearTimeout(box.timer);
  if (box.input.value.trim().length < typedMin) {
    close(box);
    box.status.textContent = '';
    return;
  }
  box.timer = window.setTimeout(() => void ask(box), pauseMs);
}

async function ask(box: Box): Promise<void> {
  const asked = new AbortController();
  box.asked = asked;
  const address = `${box.input.dataset['suggestions']}?${new URLSearchParams({ q: box.input.value })}`;
  try {
    const answer = await fetch(address, { signal: asked.signal });
    const found = (await answer.json()) as Suggestions;
    // An answer that comes late, or once the person has gone on, says nothing any more.
    if (asked.signal.aborted || document.activeElement !== box.input) return;
    show(box, found);
  } catch {
    if (!asked.signal.aborted) close(box);
  }
}

function show(box: Box, found: Suggestions): void {
  box.list.replaceChildren(...found.suggestions.map((one, place) => option(box, one, place)));
  box.status.textContent = found.said;
  activate(box, -1);
  setOpen(box, found.suggestions.length > 0);
}

function option(
  box: Box,
  { name, also, kind, place, legalForm, href }: Suggestion,
  at: number,
): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `${box.list.id}-${at}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.dataset['href'] = href;
  const title = Object.assign(document.createElement('span'), {
    className: 'suggestion-name',
    textContent: name,
  });
  const facts = [also, kind, place, legalForm].filter((fact) => fact !== null).join(', ');
  const rest = Object.assign(document.createElement('span'), {
    className: 'suggestion-facts',
    textContent: facts,
  });
  item.append(title, ' ', rest);
  return item;
}

function pressed(box: Box, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { key } = event;
  const count = box.list.children.length;
  const isOpen = !box.list.hidden;
  if (key === 'Escape' && isOpen) close(box);
  else if (key === 'Enter' && isOpen && box.active >= 0) choose(box.list.children[box.active] ?? null);
  else if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) {
    setOpen(box, true);
    // One place more than there are suggestions: what was typed.
    if (!event.altKey) activate(box, turned(box.active, key === 'ArrowDown' ? 1 : -1, count));
  } else {
    // Left, right, Home and End move in what was typed: no suggestion is meant any more.
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) activate(box, -1);
    return;
  }
  event.preventDefault();
}

function turned(active: number, step: number, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}

function activate(box: Box, place: number): void {
  box.list.children[box.active]?.setAttribute('aria-selected', 'false');
  box.active = place;
  const item = box.list.children[place];
  if (!item) {
    box.input.removeAttribute('aria-activedescendant');
    return;
  }
  item.setAttribute('aria-selected', 'true');
  item.scrollIntoView({ block: 'nearest' });
  box.input.setAttribute('aria-activedescendant', item.id);
}

function choose(item: Element | null): void {
  const href = item instanceof HTMLElement ? item.dataset['href'] : undefined;
  if (href !== undefined) location.assign(href);
}

function close(box: Box): void {
  box.asked?.abort();
  clearTimeout(box.timer);
  activate(box, -1);
  setOpen(box, false);
}

function setOpen(box: Box, open: boolean): void {
  box.list.hidden = !open;
  box.input.setAttribute('aria-expanded', String(open));
}
