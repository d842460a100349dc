import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { wallClock } from '#kit/clock.ts';
import { gatherAssets } from '#kit/http/assets.ts';
import { openBasemap } from '#kit/http/basemap.ts';
import { inLang } from '#kit/i18n.ts';
import { nobody } from '#kit/viewer.ts';
import { type AppParts, contextOf, createApp } from '../app.ts';
import { loadExample } from '../example.ts';
import { appointAdministrator } from '../people/actions/appoint-administrator.ts';
import { everyActor, listActors } from '../register/public.ts';
import type { Settings } from '../settings.ts';
import { fileStoreOf } from './file-store-of.ts';
import { declareInstance, instanceContent } from './instance.ts';
import type { ExitCode, Io } from './io.ts';
import { connectLive } from './live-relay.ts';
import { onlineRegisterOf } from './online-register-of.ts';
import { type Home, openHome } from './open-home.ts';
import { startDelivery } from './start-delivery.ts';
import { commandWords } from './words.ts';

/** A person waits in front of a page: three attempts of this many milliseconds at most, where the command line has twice as long. */
const onlinePatience = 4_000;

/** `totem start`: opens, migrates, installs the example on a first start, serves until told to stop. */
export async function serve(
  settings: Settings,
  io: Io,
  options: { empty: boolean; administrator: string | null; untilStopped: () => Promise<void> },
): Promise<ExitCode> {
  const w = inLang(commandWords, io.lang);
  const basemap = settings.basemap === null ? null : await openBasemap(settings.basemap);
  const opening = openHome(settings, (step) => io.err(step.detail ? w.migrating(step.detail) : w.opening));
  // The database opens in its own thread meanwhile.
  const assets = gatherAssets(new URL('../client.ts', import.meta.url));
  const home = await opening;
  const content = await prepare(home, settings, io, options.empty);
  const relay = await connectLive(settings);
  const onlineRegister = onlineRegisterOf(settings, onlinePatience);
  const parts: AppParts = {
    database: home.database,
    now: wallClock,
    files: fileStoreOf(settings),
    live: relay.live,
    log: (line) => io.err(JSON.stringify(line)),
    assets,
    ...(basemap ? { basemap } : {}),
    ...(onlineRegister ? { onlineRegister } : {}),
    demo: content === 'example' && settings.demo,
    example: content === 'example',
    publicUrl: settings.publicUrl ?? `http://localhost:${settings.port}`,
  };
  const server = await listen(settings, (port) => {
    const actual = settings.publicUrl ? parts : { ...parts, publicUrl: `http://localhost:${port}` };
    return createApp(actual);
  });
  const url = `http://localhost:${server.port}`;
  const control = join(settings.dataFolder, 'control.json');
  if (settings.databaseUrl === null) {
    // Lets the command line ask this process instead of opening the folder it holds.
    await writeFile(control, JSON.stringify({ url, token: randomBytes(16).toString('hex') }), {
      mode: 0o600,
    });
  }
  const stopDelivery = startDelivery(settings, parts);
  // Heard from before the address is told: whoever reads it may ask to stop at once.
  const stopped = options.untilStopped();
  io.out(w.serving(url));
  // The index of the actors is read whole once: better before somebody waits for it. Who comes first reads it otherwise.
  listActors(contextOf(parts, nobody), { filters: everyActor, sort: 'name', page: 1 }).catch(() => {});
  if (options.administrator !== null) {
    const ctx = {
      ...contextOf(parts, nobody),
      author: { kind: 'system', id: 'command-line', mandateId: null } as const,
    };
    const token = await appointAdministrator(ctx, {
      email: options.administrator,
      name: options.administrator,
    });
    io.out(w.administratorLink(`${settings.publicUrl ?? url}/connexion/${token}`));
  } else if (content === 'own') io.err(w.administratorHint);
  await stopped;
  io.err(w.stopping);
  await stopDelivery();
  await server.close();
  await relay.close();
  await rm(control, { force: true });
  await home.close();
  await basemap?.close();
  return 0;
}

async function prepare(home: Home, settings: Settings, io: Io, empty: boolean): Promise<'example' | 'own'> {
  const w = inLang(commandWords, io.lang);
  const before = await instanceContent(home.database);
  const content = before ?? (empty ? 'own' : 'example');
  if (content === 'example')
    await installExample(home, settings, io, before === null ? w.loadingExample : null);
  if (before === null) await declareInstance(home.database, content, wallClock());
  return content;
}

/** Loads what is missing of the example, telling each part that brought rows. */
export async function installExample(
  home: Home,
  settings: Settings,
  io: Io,
  title: string | null,
): Promise<number> {
  const w = inLang(commandWords, io.lang);
  if (title !== null) io.err(title);
  const ctx = contextOf(
    { database: home.database, now: wallClock, files: fileStoreOf(settings), live: silent },
    { personId: null, name: null, acting: null, mandates: [] },
  );
  let total = 0;
  await loadExample({ ...ctx, author: { kind: 'system', id: 'example', mandateId: null } }, (part, rows) => {
    total += rows;
    if (rows > 0) io.err(w.examplePart(part, rows));
  });
  return total;
}

const silent = {
  publish: () => {},
  subscribe: () => () => {},
  version: () => 0,
  moment: () => 0,
  audience: () => 0,
};

async function listen(
  settings: Settings,
  appAt: (port: number) => (request: Request) => Promise<Response>,
): Promise<{ port: number; close: () => Promise<void> }> {
  let app: ((request: Request) => Promise<Response>) | null = null;
  const server: Server = createServer(
    getRequestListener(async (request) => (app ? app(request) : new Response(null, { status: 503 }))),
  );
  // A page that follows a sitting fetches itself again on the connection it has: opening a thousand at the same second is
  // dear. Longer than the pace of murmurs, and than a proxy in front keeps its own open.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  app = appAt(port);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Event streams never end by themselves.
        server.closeAllConnections();
      }),
  };
}
