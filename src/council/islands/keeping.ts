/**
 * A page that refreshes itself because somebody else acted must not take away what this person is at: the ballot being
 * filled in (`form[data-keep]`, once touched) stays while the same form is on the fresh page, and a refusal
 * (`data-keep="refusal"`) stays until the next act.
 */
export function startKeeping(): void {
  document.addEventListener('change', (event) => {
    const form = event.target instanceof Element ? event.target.closest('form[data-keep]') : null;
    form?.setAttribute('data-touched', 'yes');
  });
  document.addEventListener('turbo:submit-start', () => {
    for (const refusal of document.querySelectorAll('[data-keep="refusal"]')) refusal.remove();
  });
  document.addEventListener('turbo:before-morph-element', (event) => {
    const { target } = event;
    const fresh = (event as CustomEvent<{ newElement?: Element }>).detail.newElement;
    if (!(target instanceof HTMLElement)) return;
    const filled = target.dataset['touched'] === 'yes' && fresh !== undefined && target.id === fresh.id;
    const refused = target.dataset['keep'] === 'refusal' && fresh === undefined;
    if (filled || refused) event.preventDefault();
  });
}
