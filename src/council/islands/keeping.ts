/**
 * A page that refreshes itself because somebody else acted must not take away what this person is at: the ballot being
 * filled in (`form[data-keep]`, once touched) stays while the same form is on the fresh page, and a refusal
 * (`data-keep="refusal"`) stays until the next act. What was typed or ticked stays until it is sent; what was unfolded
 * stays unfolded.
 */
export function startKeeping(): void {
  keepFields();
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

function keepFields(): void {
  const touched = new WeakSet<EventTarget>();
  document.addEventListener('input', ({ target }) => {
    for (const field of answerOf(target)) touched.add(field);
  });
  document.addEventListener('turbo:submit-start', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return;
    for (const field of target.elements) for (const part of answerOf(field)) touched.delete(part);
  });
  document.addEventListener('turbo:before-morph-attribute', (event) => {
    const { target } = event;
    const { attributeName: name, mutationType } = (
      event as CustomEvent<{ attributeName: string; mutationType: string }>
    ).detail;
    const typed = target !== null && touched.has(target) && ['value', 'checked', 'selected'].includes(name);
    const unfolded = target instanceof HTMLDetailsElement && name === 'open' && mutationType === 'remove';
    if (typed || unfolded) event.preventDefault();
  });
}

/**
 * All the elements that hold one answer: choosing a radio button unticks its neighbours, which would otherwise be ticked
 * again by a page that still proposes them, and the answer of a list is on its options.
 */
function answerOf(field: EventTarget | null): Iterable<EventTarget> {
  if (field instanceof HTMLSelectElement) return [field, ...field.options];
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio' || !field.form)
    return field ? [field] : [];
  const named = field.form.elements.namedItem(field.name);
  return named instanceof RadioNodeList ? named : [field];
}
