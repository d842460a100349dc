import { Stop } from '../http/stop.ts';
import type { Visit } from '../http/visit.ts';
import { type Live, murmurOf } from './live.ts';

// Comments keep proxies from closing a quiet stream.
const heartbeatMs = 20_000;
// What one page costs this program, generously: a murmur is passed on at this pace times the pages that listen, so that a
// hall of 124 members voting and a thousand spectators never ask for more pages than one core draws.
const murmurMsPerListener = 10;

/**
 * The stream of one subject: sends its version number at once, then at each change. It says « something changed »,
 * never what: pages fetch themselves again with their own permissions.
 */
export function streamLive(visit: Visit): Response {
  const subject = visit.url.searchParams.get('sujet') ?? '';
  if (!isAnnounced(subject)) throw new Stop('NOT_FOUND');
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const leave = follow(visit.ctx.live, subject, (version) =>
        send(`event: version\ndata: ${version}\n\n`),
      );
      const beat = setInterval(() => send(':\n\n'), heartbeatMs);
      beat.unref();
      stop = () => {
        clearInterval(beat);
        leave();
      };
      send('retry: 1000\n\n');
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}

/** Only what is public by law is announced: a sitting is; a candidature's draft is not. */
export function isAnnounced(subject: string): boolean {
  return /^council\/sitting\/[0-9a-f-]{36}$/.test(subject);
}

/** The number that a page compares: it grows with every change of the subject, murmurs included. */
export function liveVersion(live: Live, subject: string): number {
  return Math.max(live.version(subject), live.version(murmurOf(subject)));
}

/**
 * The number that a page carries when what it shows was read since `moment`: never one that was given while it was being
 * drawn, which it may have missed.
 */
export function drawnVersion(live: Live, subject: string, moment: number): number {
  return Math.min(liveVersion(live, subject), moment);
}

/** Tells the version now, then at each change at once, and at each murmur when its turn comes. Answers how to stop. */
export function follow(live: Live, subject: string, tell: (version: number) => void): () => void {
  let later: NodeJS.Timeout | null = null;
  const tellNow = () => {
    if (later) clearTimeout(later);
    later = null;
    tell(liveVersion(live, subject));
  };
  const leaveSubject = live.subscribe(subject, tellNow);
  const leaveMurmur = live.subscribe(murmurOf(subject), () => {
    later ??= setTimeout(tellNow, murmurMsPerListener * live.audience(subject));
  });
  tellNow();
  return () => {
    if (later) clearTimeout(later);
    leaveSubject();
    leaveMurmur();
  };
}
