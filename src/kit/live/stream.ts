import { Stop } from '../http/stop.ts';
import type { Visit } from '../http/visit.ts';

// Comments keep proxies from closing a quiet stream.
const heartbeatMs = 20_000;

/**
 * The stream of one subject: sends its version number at once, then at each change. It says « something changed »,
 * never what: pages fetch themselves again with their own permissions.
 */
export function streamLive(visit: Visit): Response {
  const subject = visit.url.searchParams.get('sujet') ?? '';
  // Only what is public by law is announced: a sitting is; a candidature's draft is not.
  if (!/^council\/sitting\/[0-9a-f-]{36}$/.test(subject)) throw new Stop('NOT_FOUND');
  const { live } = visit.ctx;
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      send(`retry: 1000\nevent: version\ndata: ${live.version(subject)}\n\n`);
      const unsubscribe = live.subscribe(subject, (version) => send(`event: version\ndata: ${version}\n\n`));
      const beat = setInterval(() => send(':\n\n'), heartbeatMs);
      beat.unref();
      stop = () => {
        clearInterval(beat);
        unsubscribe();
      };
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
