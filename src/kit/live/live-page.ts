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
  seen = -1;
  if (subject === '') return;
  source = new EventSource(`/en-direct?sujet=${encodeURIComponent(subject)}`);
  source.addEventListener('version', (event) => {
    const version = Number((event as MessageEvent<string>).data);
    // The first number only says where we are; after a lost connection a new number means « look again ».
    if (seen !== -1 && version !== seen) session.refresh(document.baseURI);
    seen = version;
  });
}

export function startLivePage(): void {
  document.addEventListener('turbo:load', follow);
  document.addEventListener('turbo:render', follow);
  follow();
}
