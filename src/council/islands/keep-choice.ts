/**
 * A page that refreshes itself because somebody else voted must not empty the ballot being filled in here: a form marked
 * `data-keep` whose choice was touched is left as it is, for as long as the same form is on the fresh page.
 */
export function startKeepChoice(): void {
  document.addEventListener('change', (event) => {
    const form = event.target instanceof Element ? event.target.closest('form[data-keep]') : null;
    form?.setAttribute('data-touched', 'yes');
  });
  document.addEventListener('turbo:before-morph-element', (event) => {
    const { target } = event;
    const fresh = (event as CustomEvent<{ newElement?: Element }>).detail.newElement;
    if (!(target instanceof HTMLFormElement) || !fresh) return;
    if (target.dataset['touched'] === 'yes' && target.id === fresh.id) event.preventDefault();
  });
}
