import { wallClock } from '#kit/clock.ts';
import { smtpMailer } from '#kit/mail.ts';
import { deliverOutbox } from '#people/actions/deliver-outbox.ts';
import type { AppParts } from '../app.ts';
import type { Settings } from '../settings.ts';

const everyMs = 2_000;

/** Sends the messages of the outbox while the program runs; nothing to do without SMTP. Answers how to stop. */
export function startDelivery(settings: Settings, parts: AppParts): () => Promise<void> {
  if (settings.smtpUrl === null) return async () => {};
  const mailer = smtpMailer(settings.smtpUrl, settings.mailFrom);
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() =>
      deliverOutbox({ database: parts.database, now: wallClock }, mailer).catch((error: unknown) =>
        parts.log({ level: 'error', part: 'outbox', error: String(error) }),
      ),
    );
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
