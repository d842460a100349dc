// Client behaviour: a page that carries data-live fetches itself again when its subject changes, and morphs.
import { visit } from '@hotwired/turbo';
import { pauseMs } from './pace.ts';

let source: EventSource | null = null;
let following = '';
/** The last number heard from the stream, and the number that the page on screen holds; -1 when not known yet. */
let heard = -1;
let drawn = -1;
/** The last number heard when the page under way was asked for: it holds at least that. */
let asked = -1;
let soon: ReturnType<typeof setTimeout> | undefined;
/** When this page last fetched itself, on this browser's monotonic clock. */
let fetched = Number.NEGATIVE_INFINITY;
/** Fetching again would stop the form that is being sent, and is ignored while another page is on its way. */
let busy: 'no' | 'sending' | 'answered' | 'visiting' = 'no';

function follow(): void {
  const subject = document.body.dataset['live'] ?? '';
  if (subject === following) return;
  source?.close();
  source = null;
  following = subject;
  // Where the page was when it was drawn: what happens before the stream opens is not missed.
  drawn = Number(document.body.dataset['liveVersion'] ?? '-1');
  heard = drawn;
  if (subject === '') return;
  source = new EventSource(`/en-direct?sujet=${encodeURIComponent(subject)}`);
  source.addEventListener('version', (event) => {
    heard = Number((event as MessageEvent<string>).data);
    // Without a number to compare, the first only says where we are; a new one means « look again ».
    if (drawn === -1) drawn = heard;
    catchUp();
  });
}

function isBehind(): boolean {
  return busy === 'no' && following !== '' && heard !== drawn;
}

function catchUp(): void {
  if (!isBehind() || soon) return;
  soon = setTimeout(
    () => {
      soon = undefined;
      if (!isBehind()) return;
      fetched = performance.now();
      // Turbo's own refresh would wait without asking again whether a form is being sent.
      visit(document.baseURI, { action: 'replace', shouldCacheSnapshot: false });
    },
    pauseMs(performance.now() - fetched),
  );
}

/** The page that was asked for is on screen; what was heard meanwhile may be missing from it. */
function settle(): void {
  drawn = asked;
  busy = 'no';
  follow();
  catchUp();
}

export function startLivePage(): void {
  document.addEventListener('turbo:submit-start', () => {
    busy = 'sending';
    asked = heard;
  });
  document.addEventListener('turbo:submit-end', (event) => {
    // Without an answer (connection lost, another page asked for), nothing will be drawn for this form.
    const { fetchResponse } = (event as CustomEvent<{ fetchResponse?: unknown }>).detail;
    if (busy !== 'sending') return;
    busy = fetchResponse ? 'answered' : 'no';
    catchUp();
  });
  document.addEventListener('turbo:visit', () => {
    // The page that a form leads to came with its answer: it was drawn before this moment.
    if (busy !== 'answered') asked = heard;
    busy = 'visiting';
  });
  // While a form is on its way, an older page may still be finishing: it settles nothing.
  document.addEventListener('turbo:load', () => (busy === 'visiting' ? settle() : follow()));
  // A refused form is drawn without a visit.
  document.addEventListener('turbo:render', () => (busy === 'answered' ? settle() : follow()));
  follow();
}
