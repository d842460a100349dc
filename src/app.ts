import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { journalHead } from '#journal/public.ts';
import type { Clock } from '#kit/clock.ts';
import type { Author, Ctx } from '#kit/ctx.ts';
import { type Database, readOnly } from '#kit/db/database.ts';
import type { FileStore } from '#kit/files/file-store.ts';
import { type Assets, answerAsset } from '#kit/http/assets.ts';
import type { Basemap } from '#kit/http/basemap.ts';
import { type Log, refuseVisit, runScreen, visitOf } from '#kit/http/handle.ts';
import { frameHeaders, openToAll, preflight } from '#kit/http/open-route.ts';
import { createPageMemory, type PageMemory } from '#kit/http/page-memory.ts';
import type { Route } from '#kit/http/route.ts';
import type { StopReason } from '#kit/http/stop.ts';
import type { SiteFrame, Visit } from '#kit/http/visit.ts';
import { addressIn, type Lang, languages } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import type { Live } from '#kit/live/live.ts';
import { readTogether } from '#kit/read-together.ts';
import { shareNext } from '#kit/share-next.ts';
import { nobody, type Viewer } from '#kit/viewer.ts';
import { findViewers } from '#people/public.ts';
import type { OnlineRegister } from '#sirene/public.ts';
import { navigation } from './navigation.ts';
import { routes as knownRoutes, routesWith } from './routes.ts';

export interface AppParts {
  readonly database: Database;
  readonly now: Clock;
  readonly files: FileStore;
  readonly live: Live;
  readonly log: Log;
  readonly assets: Assets;
  /** The ground laid under live maps; none where nobody gave an archive. */
  readonly basemap?: Basemap;
  /** Whom the team may ask about legal units outside; none where the instance calls nobody. */
  readonly onlineRegister?: OnlineRegister;
  readonly demo: boolean;
  /** Whether the Grenoble example is what this instance holds. */
  readonly example: boolean;
  readonly publicUrl: string;
}

const smallBodyBytes = 1_000_000;
const pageMemoryBytes = 32_000_000;

/** The whole program as one function from request to response: no socket, no environment, no clock of its own. */
export function createApp(parts: AppParts): (request: Request) => Promise<Response> {
  const app = new Hono();
  const routes = routesWith(parts.onlineRegister ?? null);
  const read = { db: readOnly(parts.database), now: parts.now };
  const shared: Shared = {
    parts,
    memory: createPageMemory(pageMemoryBytes),
    head: shareNext(() => journalHead(read)),
    viewer: readTogether((tokens) => findViewers(read, tokens)),
  };
  for (const route of routes.filter((one) => one.open === 'framed'))
    for (const lang of languages)
      app.use(addressIn(lang, route.path), async (c, next) => {
        await next();
        frameHeaders(c.res.headers);
      });
  const kept = secureHeaders({ contentSecurityPolicy: policy, strictTransportSecurity: false });
  const lent = secureHeaders({
    contentSecurityPolicy: { ...policy, frameAncestors: ['*'] },
    strictTransportSecurity: false,
    xFrameOptions: false,
  });
  app.use((c, next) => (isFrame(c.req.path) ? lent(c, next) : kept(c, next)));
  app.get('/assets/*', (c) => answerAsset(parts.assets, c.req.path, c.req.raw));
  const { basemap } = parts;
  if (basemap) app.get('/fond-de-carte/*', (c) => basemap.answer(c.req.path));
  for (const lang of languages) {
    for (const route of routes) {
      const path = addressIn(lang, route.path);
      const handler = async (request: Request, params: Record<string, string>) =>
        answer(shared, route, lang, request, params);
      if (route.open) app.options(path, preflight);
      if (route.method === 'GET') app.get(path, (c) => handler(c.req.raw, c.req.param()));
      else if (route.upload) app.post(path, (c) => handler(c.req.raw, c.req.param()));
      else app.post(path, limit(parts), (c) => handler(c.req.raw, c.req.param()));
    }
  }
  app.notFound((c) => refuse(parts, c.req.raw, knownPath(c.req.path) ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND'));
  return async (request) => app.fetch(request);
}

/** The context of an act signed by this viewer. */
export function contextOf(parts: Pick<AppParts, 'database' | 'now' | 'files' | 'live'>, viewer: Viewer): Ctx {
  const author: Author =
    viewer.personId === null
      ? { kind: 'system', id: 'visitor', mandateId: null }
      : { kind: 'person', id: viewer.personId, mandateId: viewer.acting?.id ?? null };
  return {
    db: readOnly(parts.database),
    writer: parts.database,
    now: parts.now,
    files: parts.files,
    live: parts.live,
    author,
  };
}

/** What the requests of one program have in common: what one of them reads serves the others who wait. */
interface Shared {
  readonly parts: AppParts;
  readonly memory: PageMemory;
  readonly head: () => Promise<string>;
  readonly viewer: (sessionToken: string) => Promise<Viewer | undefined>;
}

async function answer(
  { parts, memory, head, viewer: viewerOf }: Shared,
  route: Route,
  lang: Lang,
  request: Request,
  params: Record<string, string>,
): Promise<Response> {
  const token = /(?:^|;\s*)totem_session=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null;
  const viewer = token === null || route.open ? nobody : ((await viewerOf(token)) ?? nobody);
  const visit = visitWith(parts, viewer, lang, request, params);
  // PostgreSQL refuses the NUL character in any text: no address of ours holds one.
  if (visit.path.includes('%00')) return refuseVisit(visit, 'NOT_FOUND');
  if (route.open) return openToAll(await runScreen(route, visit, parts.log));
  if (route.method === 'POST' && !sameOrigin(request)) return refuseVisit(visit, 'WRONG_ORIGIN');
  if (route.steady && viewer.personId === null) {
    const key = `${await head()} ${periodOf(route.steady, parts.now())} ${request.url}`;
    return memory.answer(key, request, () => runScreen(route, visit, parts.log));
  }
  const response = await runScreen(route, visit, parts.log);
  if (viewer.personId !== null && !response.headers.has('cache-control')) {
    response.headers.set('cache-control', 'private, no-store');
  }
  return response;
}

// A running clock drawn now may be read this much later: less than one beat of the page's own clocks.
const momentMs = 250;

/** How long a drawing holds, the journal standing still: the civil day, or the quarter of a second. */
function periodOf(steady: true | 'for a moment', now: Date): string {
  return steady === true ? civilDay(now) : `t${Math.floor(now.getTime() / momentMs)}`;
}

function visitWith(
  parts: AppParts,
  viewer: Viewer,
  lang: Lang,
  request: Request,
  params: Record<string, string>,
): Visit {
  const site: SiteFrame = {
    nav: navigation.map((link) => ({ path: link.path, label: link.label[lang] })),
    demo: parts.demo,
    example: parts.example,
    publicUrl: parts.publicUrl,
    styleHref: parts.assets.styleHref,
    scriptHref: parts.assets.scriptHref,
    mapLibrary: parts.assets.mapLibrary,
    basemap: parts.basemap?.style ?? null,
  };
  return visitOf({ request, lang, params, ctx: contextOf(parts, viewer), viewer, site });
}

function refuse(parts: AppParts, request: Request, reason: StopReason): Response {
  const lang: Lang = /^\/en(\/|$)/.test(new URL(request.url).pathname) ? 'en' : 'fr';
  return refuseVisit(visitWith(parts, nobody, lang, request, {}), reason);
}

const limit = (parts: AppParts) =>
  bodyLimit({ maxSize: smallBodyBytes, onError: (c) => refuse(parts, c.req.raw, 'BODY_TOO_LARGE') });

function knownPath(path: string): boolean {
  const bare = path.replace(/^\/en(?=\/|$)/, '') || '/';
  return knownRoutes.some((route) =>
    new RegExp(`^${route.path.replace(/:[a-zA-Z]+/g, '[^/]+')}$`).test(bare),
  );
}

/** Refuses a form sent by another site (OWASP CSRF): browsers say where a POST comes from. */
function sameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  return origin === null || new URL(request.url).host === hostOf(origin);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  objectSrc: ["'none'"],
};

/** A frame is made to be shown in other sites' pages: nothing is signed there, so nobody can be made to press there unknowingly. */
function isFrame(path: string): boolean {
  return /^(\/en)?\/integrer\//.test(path);
}
