import type { Ctx } from '#kit/ctx.ts';
import { type Mailer, smtpMailer } from '#kit/mail.ts';
import { nobody } from '#kit/viewer.ts';
import { type AppParts, contextOf } from '../app.ts';
import { deliverOutbox } from '../people/actions/deliver-outbox.ts';
import { eraseClaimContacts } from '../register/actions/erase-claim-contacts.ts';
import type { Settings } from '../settings.ts';

const everyMs = 2_000;

/** Messages leave, then the addresses that have served are forgotten. */
async function deliver(ctx: Ctx, mailer: Mailer): Promise<void> {
  await deliverOutbox(ctx, mailer);
  await eraseClaimContacts(ctx);
}

/** Sends the messages of the outbox while the program runs; nothing to do without SMTP. Answers how to stop. */
export function startDelivery(settings: Settings, parts: AppParts): () => Promise<void> {
  if (settings.smtpUrl === null) return async () => {};
  const mailer = smtpMailer(settings.smtpUrl, settings.mailFrom);
  const ctx = {
    ...contextOf(parts, nobody),
    author: { kind: 'system', id: 'outbox', mandateId: null } as const,
  };
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() =>
      deliver(ctx, mailer).catch((error: unknown) =>
        parts.log({ level: 'error', part: 'outbox', error: String(error) }),
      ),
    );
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
