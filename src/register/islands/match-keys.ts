const kept = 'totem-match-keys';

/** The button that each letter presses, by its value. */
const buttons: Readonly<Record<string, string>> = {
  a: 'unit',
  r: 'none_of_these',
  n: 'not_a_unit',
  l: 'later',
};

/**
 * Answers a question of matching by one key. Never while somebody types, nor with a modifier, nor once they turned it off; the choice
 * is remembered by this browser (WCAG 2.1.4).
 */
export function startMatchKeys(): void {
  document.addEventListener('turbo:load', showLegend);
  document.addEventListener('turbo:render', showLegend);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.id === 'match-keys') keep(target.checked);
  });
  document.addEventListener('keydown', press);
}

function showLegend(): void {
  const box = document.querySelector<HTMLInputElement>('#match-keys');
  if (box === null) return;
  box.checked = areOn();
  box.closest('[data-match-legend]')?.removeAttribute('hidden');
}

function press(event: KeyboardEvent): void {
  const form = document.querySelector<HTMLFormElement>('form[data-match-keys]');
  if (form === null || event.defaultPrevented || event.repeat || !areOn()) return;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  const candidate = /^[1-9b-j]$/.test(key)
    ? form.querySelector<HTMLInputElement>(`input[data-rank="${key}"]:enabled`)
    : null;
  if (candidate !== null) {
    event.preventDefault();
    candidate.checked = true;
    candidate.focus();
    return;
  }
  // Enter goes on doing what it does on a link, a button or a choice: only where nothing has the focus does it accept.
  const free = event.target === document.body || event.target === document.querySelector('main');
  const value = event.key === 'Enter' ? (free ? 'unit' : undefined) : buttons[key];
  const button =
    value === undefined ? null : form.querySelector<HTMLButtonElement>(`button[value="${value}"]`);
  if (button === null) return;
  event.preventDefault();
  form.requestSubmit(button);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
}

// A browser may refuse to keep anything: the keys then work, and the switch lasts as long as the page.
let offHere = false;

function areOn(): boolean {
  try {
    return !offHere && localStorage.getItem(kept) !== 'off';
  } catch {
    return !offHere;
  }
}

function keep(on: boolean): void {
  offHere = !on;
  try {
    localStorage.setItem(kept, on ? 'on' : 'off');
  } catch {
    // Kept for this page only.
  }
}
