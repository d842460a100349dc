const everyMs = 4000;

// Playing goes on from one page to the next: the next step is a link, followed as a person would.
let timer: ReturnType<typeof setTimeout> | null = null;

/**
 * Shows the button that unrolls a replay by itself, step after step, until the end or a press. Who asked for less motion
 * is not offered it: the links do the same.
 */
export function startReplay(): void {
  document.addEventListener('turbo:load', show);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-replay]') : null;
    if (!(button instanceof HTMLButtonElement)) return;
    if (timer === null) next();
    else stop();
    label(button);
  });
}

function show(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-replay]');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (button === null || still || nextLink() === null) {
    stop();
    return;
  }
  button.parentElement?.removeAttribute('hidden');
  if (timer === null) return;
  // The page came by the button: who pressed it finds it again under their key, to stop.
  if (document.activeElement === document.body) button.focus({ preventScroll: true });
  next();
  label(button);
}

function next(): void {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => nextLink()?.click(), everyMs);
}

function stop(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
}

function label(button: HTMLButtonElement): void {
  const { play = '', pause = '' } = button.dataset;
  button.textContent = timer === null ? play : pause;
}

function nextLink(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('#etape a[rel="next"]');
}
