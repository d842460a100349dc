import { randomBytes } from 'node:crypto';
import type { Ctx } from '../ctx.ts';
import { addressIn, type Lang } from '../i18n.ts';
import type { Viewer } from '../viewer.ts';
import { type Form, formOf } from './form.ts';
import { jsonRefusal } from './open-route.ts';
import { refusalPage } from './refusal-page.tsx';
import type { Route } from './route.ts';
import { Stop, type StopReason } from './stop.ts';
import type { SiteFrame, Visit } from './visit.ts';

export type Log = (line: Readonly<Record<string, unknown>>) => void;

export interface VisitParts {
  readonly request: Request;
  readonly lang: Lang;
  readonly params: Readonly<Record<string, string>>;
  readonly ctx: Ctx;
  readonly viewer: Viewer;
  readonly site: SiteFrame;
}

/** Builds the visit that a screen receives from the bare request. */
export function visitOf(parts: VisitParts): Visit {
  const { request, lang } = parts;
  const url = new URL(request.url);
  url.search = url.search.replaceAll('%00', '');
  const path = lang === 'en' ? url.pathname.replace(/^\/en(?=\/|$)/, '') || '/' : url.pathname;
  let form: Promise<Form> | null = null;
  return {
    ...parts,
    began: parts.ctx.live.moment(),
    url,
    path,
    href: (to) => addressIn(lang, to),
    form: () => {
      form ??= readSmallForm(request);
      return form;
    },
    cookie: (name) => cookieOf(request, name),
  };
}

/** Checks the gate, runs the screen, and catches: the only catch of the program. No stack trace ever reaches a page. */
export async function runScreen(route: Route, visit: Visit, log: Log): Promise<Response> {
  const refusal = route.open || isForPrograms(visit) ? jsonRefusal : refusalPage;
  try {
    if (route.gate.kind !== 'public') {
      if (visit.viewer.personId === null) return signInFirst(visit);
      if (route.gate.kind === 'permission' && !route.gate.admits(visit.viewer)) throw new Stop('FORBIDDEN');
    }
    return await route.screen(visit);
  } catch (error) {
    if (error instanceof Stop) {
      return error.reason === 'SIGN_IN_FIRST' ? signInFirst(visit) : refusal(visit, error.reason);
    }
    const reference = randomBytes(4).toString('hex');
    log({
      level: 'error',
      reference,
      // The route's pattern, never the address: an address may hold the secret of a personal link.
      route: `${route.method} ${route.path}`,
      error: error instanceof Error ? error.stack : String(error),
    });
    return refusal(visit, 'FAILED', reference);
  }
}

/** A refusal before any route was found. */
export function refuseVisit(visit: Visit, reason: StopReason): Response {
  return isForPrograms(visit) ? jsonRefusal(visit, reason) : refusalPage(visit, reason);
}

/** Who asks for JSON is told in JSON that there is none. */
function isForPrograms({ path }: Visit): boolean {
  return path.startsWith('/api/') || path.endsWith('.json');
}

function signInFirst(visit: Visit): Response {
  // Only a page can be come back to: a refused POST returns to its page of departure by hand.
  const back =
    visit.request.method === 'GET' ? `?vers=${encodeURIComponent(visit.path + visit.url.search)}` : '';
  return new Response(null, { status: 303, headers: { location: visit.href(`/connexion${back}`) } });
}

async function readSmallForm(request: Request): Promise<Form> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new Stop('BODY_UNREADABLE');
  try {
    return formOf(await request.formData());
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop('BODY_UNREADABLE');
  }
}

function cookieOf(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name) return value ?? null;
  }
  return null;
}
