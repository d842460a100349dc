import { parse } from 'node-html-parser';
import { exampleId } from '#kit/ids.ts';
import { type HallScreen, textOf } from './hall-screen.ts';
import { HttpLine } from './http-line.ts';

export const sitting = '/conseil/seances/repetition';
export const seats = 124;

/** Signs somebody of the example in, as « Entrer comme… » does. */
export async function enter(url: string, mandate: string): Promise<HttpLine> {
  const line = new HttpLine(url);
  const answer = await line.post('/entrer-comme', { mandate: exampleId(`mandate/${mandate}`) });
  if (answer.status !== 303) throw new Error(`could not enter as ${mandate}: ${answer.status}`);
  return line;
}

interface SeenForm {
  readonly action: string;
  readonly fields: Record<string, string>;
}

/** The form of a page whose button bears this text, with everything it holds. */
export async function formOf(line: HttpLine, path: string, button: string): Promise<SeenForm> {
  const page = textOf(await line.get(path));
  for (const form of parse(page).querySelectorAll('form')) {
    if (!form.querySelectorAll('button').some((one) => one.text.trim() === button)) continue;
    const fields: Record<string, string> = {};
    for (const field of form.querySelectorAll('input')) {
      const type = field.getAttribute('type');
      if ((type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked')) continue;
      fields[field.getAttribute('name') ?? ''] = field.getAttribute('value') ?? '';
    }
    const chosen = form.querySelectorAll('button').find((one) => one.text.trim() === button);
    const name = chosen?.getAttribute('name');
    if (name) fields[name] = chosen?.getAttribute('value') ?? '';
    return { action: chosen?.getAttribute('formaction') ?? form.getAttribute('action') ?? path, fields };
  }
  throw new Error(`no button « ${button} » on ${path}`);
}

/** Presses a button of a desk; answers when the press left and when it was answered. */
export async function press(
  line: HttpLine,
  desk: string,
  button: string,
): Promise<{ sent: number; answered: number }> {
  const form = await formOf(line, desk, button);
  const sent = performance.now();
  const answer = await line.post(form.action, form.fields);
  if (answer.status !== 303)
    throw new Error(`« ${button} » answered ${answer.status}: ${textOf(answer).slice(0, 500)}`);
  return { sent, answered: answer.at };
}

/** Opens screens, `together` at a time. */
export async function openScreens(screens: readonly HallScreen[], together = 25): Promise<void> {
  for (let from = 0; from < screens.length; from += together) {
    await Promise.all(screens.slice(from, from + together).map((screen) => screen.open()));
  }
}

/** Waits until no screen is behind. */
export async function quiet(screens: readonly HallScreen[]): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (screens.every((screen) => screen.isQuiet())) return;
    if (performance.now() > deadline) throw new Error('the screens never came to rest');
  }
}
