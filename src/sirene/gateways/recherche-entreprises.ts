import { ok, refuse } from '#kit/result.ts';
import { type OnlineAnswer, readOnlineAnswer } from '../rules/online-answer.ts';
import { questionAddress } from '../rules/online-question.ts';
import type { OnlineRegister } from '../rules/online-register.ts';
import { Turnstile } from './turnstile.ts';

/** What it stands on: the clock, a way to wait and a way to fetch are arguments. */
export interface OnlineTools {
  readonly base: string;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly fetch: (url: URL, options: RequestInit) => Promise<Response>;
  /** After which an answer is given up, in milliseconds. */
  readonly patience?: number;
}

export const rechercheEntreprisesBase = 'https://recherche-entreprises.api.gouv.fr';

/** Seven calls a second from one address, says its documentation: a ceiling, not a promise. */
const callsPerSecond = 7;
const attemptsMax = 3;
const retryAfterMax = 10_000;
/** What it may ask at most: a mistaken header must not silence an instance for ever. */
const pauseMax = 3_600_000;
const userAgent = 'Totem (open-source programme of territorial labels; register of a territory)';

/** API recherche-entreprises (https://recherche-entreprises.api.gouv.fr/docs): no key, public data, Licence Ouverte 2.0. */
export function rechercheEntreprises(tools: OnlineTools): OnlineRegister {
  const turnstile = new Turnstile(callsPerSecond, tools);
  let quietUntil = 0;
  const pauseLeft = () => Math.max(0, quietUntil - tools.now());
  return {
    host: new URL(tools.base).host,
    pauseLeft,
    ask: async (question) => {
      // It said how long to leave it alone: whoever asks meanwhile is told so, and nothing goes out.
      if (pauseLeft() > 0) return refuse('BUSY');
      const address = questionAddress(tools.base, question);
      if (!address.ok) return refuse(address.fault);
      for (let attempt = 1; ; attempt += 1) {
        await turnstile.pass();
        const heard = await hear(tools, address.url);
        if (heard.kind === 'answer')
          return heard.answer === null ? refuse('NOT_UNDERSTOOD') : ok(heard.answer);
        const pause = heard.kind === 'busy' ? heard.retryAfter : 250 * 2 ** attempt;
        if (heard.kind === 'busy' && (pause > retryAfterMax || attempt === attemptsMax)) {
          quietUntil = tools.now() + Math.min(pause, pauseMax);
          return refuse('BUSY');
        }
        if (attempt === attemptsMax) return refuse('UNREACHABLE');
        if (heard.kind === 'busy') turnstile.closeFor(pause);
        else await tools.wait(pause);
      }
    },
  };
}

type Heard =
  | { readonly kind: 'answer'; readonly answer: OnlineAnswer | null }
  | { readonly kind: 'busy'; readonly retryAfter: number }
  | { readonly kind: 'failed' };

async function hear({ fetch, now, patience = 8_000 }: OnlineTools, url: URL): Promise<Heard> {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': userAgent, accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    if (response.status === 429) {
      await response.body?.cancel();
      return { kind: 'busy', retryAfter: delayOf(response.headers.get('retry-after'), now()) };
    }
    if (response.status >= 500) {
      await response.body?.cancel();
      return { kind: 'failed' };
    }
    const body = await response.text();
    return { kind: 'answer', answer: response.ok ? readOnlineAnswer(parsed(body)) : null };
  } catch {
    // Refused, unknown host, cut in the middle, or past our patience: whichever it is, it may be tried again.
    return { kind: 'failed' };
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** Retry-After in milliseconds: seconds, or a date (RFC 9110, § 10.2.3); a second when it says nothing. */
function delayOf(said: string | null, now: number): number {
  if (said === null) return 1_000;
  if (/^\d+$/.test(said.trim())) return Number(said) * 1_000;
  const until = Date.parse(said);
  return Number.isNaN(until) ? 1_000 : Math.max(0, until - now);
}
