// Client behaviour: a form with data-autosave saves itself after two seconds of pause and when a field is left.
// Without it the buttons of the form do the same work; on a conflict it only says so and leaves the choice to the page.

const pauseMs = 2_000;
const retryMs = 10_000;

type Hint = 'saving' | 'saved' | 'unsaved' | 'failed' | 'conflict' | 'refused';
const looks: Readonly<Record<Hint, string>> = {
  saving: 'saving',
  saved: 'saved',
  unsaved: 'unsaved',
  failed: 'failed',
  conflict: 'failed',
  refused: 'failed',
};

export function startAutosave(): void {
  document.addEventListener('turbo:load', attachAll);
  document.addEventListener('turbo:render', attachAll);
  attachAll();
}

function attachAll(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) attach(form);
}

function attach(form: HTMLFormElement): void {
  // A page drawn again keeps its elements: listening twice would save twice.
  if (form.dataset['autosave'] === 'on') return;
  form.dataset['autosave'] = 'on';
  const status = form.querySelector<HTMLElement>('.saved');
  const say = (hint: Hint, after = ''): void => {
    if (!status) return;
    status.dataset['state'] = looks[hint];
    status.textContent = `${status.dataset[hint] ?? ''}${after}`;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let kept = typed(form);

  const save = async (): Promise<void> => {
    clearTimeout(timer);
    const now = typed(form);
    if (running || now === kept || !form.isConnected) return;
    running = true;
    say('saving');
    const next = await send(form, now, say);
    if (next === 'kept') kept = now;
    running = false;
    if (next === 'retry') timer = setTimeout(save, retryMs);
    else if (next === 'kept' && typed(form) !== kept) timer = setTimeout(save, pauseMs);
  };

  form.addEventListener('input', (event) => {
    // The reason of a blank is only sent by its own button: half a reason is not an answer.
    if ((event.target as HTMLElement).id === 'f-reason') return;
    say('unsaved');
    clearTimeout(timer);
    timer = setTimeout(save, pauseMs);
  });
  form.addEventListener('focusout', () => void save());
  form.addEventListener('submit', () => clearTimeout(timer));
}

/** What autosave sends and compares: the text and whether it is ready, never the reason of a blank. */
function typed(form: HTMLFormElement): string {
  const data = new FormData(form);
  return JSON.stringify([data.get('text'), data.get('ready')]);
}

async function send(
  form: HTMLFormElement,
  now: string,
  say: (hint: Hint, after?: string) => void,
): Promise<'kept' | 'retry' | 'stop'> {
  const data = new FormData(form);
  const [text, ready] = JSON.parse(now) as [string, string | null];
  const body = new URLSearchParams({
    act: 'save',
    text,
    ready: ready ?? '',
    version: String(data.get('version')),
  });
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      keepalive: text.length < 60_000,
    });
    if (response.ok && response.headers.get('content-type')?.startsWith('application/json')) {
      const { version, savedAt } = (await response.json()) as { version: number; savedAt: string };
      const hidden = form.querySelector<HTMLInputElement>('input[name=version]');
      if (hidden) hidden.value = String(version);
      const hour = new Date(savedAt).toLocaleTimeString(document.documentElement.lang, {
        timeStyle: 'short',
      });
      say('saved', ` ${hour}`);
      return 'kept';
    }
    say(response.status === 409 ? 'conflict' : 'refused');
    return 'stop';
  } catch {
    say('failed');
    return 'retry';
  }
}
