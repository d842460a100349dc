// Client behaviour: a page that carries data-live fetches itself again when its subject changes, and morphs.
import { session } from '@hotwired/turbo';

let source: EventSource | null = null;
let following = '';
let seen = -1;

function follow(): void {
  const subject = document.body.dataset['live'] ?? '';
  if (subject === following) return;
  source?.close();
  source = null;
  following = subject;
  // Where the page was when it was drawn: what happens before the stream opens is not missed.
  seen = Number(document.body.dataset['liveVersion'] ?? '-1');
  if (subject === '') return;
  source = new EventSource(`/en-direct?sujet=${encodeURIComponent(subject)}`);
  source.addEventListener('version', (event) => {
    const version = Number((event as MessageEvent<string>).data);
    // Without a number to compare, the first only says where we are; a new one means « look again ».
    if (seen !== -1 && version !== seen) session.refresh(document.baseURI);
    seen = version;
  });
}

export function startLivePage(): void {
  document.addEventListener('turbo:load', follow);
  document.addEventListener('turbo:render', follow);
  follow();
}
