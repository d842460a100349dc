// Client behaviour: a page that carries data-live fetches itself again when its subject changes, and morphs.
import { session } from '@hotwired/turbo';

let source: EventSource | null = null;
let following = '';
/** The last number heard from the stream, and the number that the page on screen holds; -1 when not known yet. */
let heard = -1;
let drawn = -1;
/** The last number heard when the page under way was asked for: it holds at least that. */
let asked = -1;
/** Fetching again stops the form that is being sent, and is ignored while another page is on its way. */
let busy: 'no' | 'sending' | 'visiting' = 'no';

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

function catchUp(): void {
  if (busy === 'no' && following !== '' && heard !== drawn) session.refresh(document.baseURI);
}

/** A page that was asked for is on screen; what was heard meanwhile may be missing from it. */
function settle(): void {
  if (busy !== 'no') drawn = asked;
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
    // An answer is about to be drawn; without one (connection lost), the page stays as it is.
    if ((event as CustomEvent<{ fetchResponse?: unknown }>).detail.fetchResponse) return;
    busy = 'no';
    catchUp();
  });
  document.addEventListener('turbo:visit', () => {
    // The page a form leads to came with its answer: it was drawn before this moment.
    if (busy !== 'sending') asked = heard;
    busy = 'visiting';
  });
  document.addEventListener('turbo:load', settle);
  // A refused form is drawn without a visit.
  document.addEventListener('turbo:render', () => (busy === 'sending' ? settle() : follow()));
  follow();
}
