import { createTransport } from 'nodemailer';

export interface Mail {
  /** One address, as data: a comma or a bracket in it never makes it two. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

export interface Mailer {
  /** Resolves once the mail server has taken the message; rejects, with its answer, when it has not. */
  send(mail: Mail): Promise<void>;
}

/**
 * Sends by SMTP. `url` is `smtp://user:password@host:port` (encrypted by STARTTLS where the server offers it;
 * `?requireTLS=true` insists) or `smtps://…`; `from` is `Name <address>`. One connection per message, given up after
 * half a minute of silence, so that a dead mail server holds back the queue and nothing else.
 */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A message is made of what people wrote: nothing in it may name a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, html }) {
      if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(to)) throw new Error('not one e-mail address');
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        // RFC 3834 §5: asks absence responders and the like not to answer.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}
