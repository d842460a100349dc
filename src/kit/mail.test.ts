import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { smtpMailer } from './mail.ts';

interface Taken {
  readonly sender: string;
  readonly recipients: string[];
  readonly login: string | null;
  readonly lines: string[];
}

const taken: Taken[] = [];
const server = createServer((socket) => void converse(socket)).listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
const address = server.address();
assert(address && typeof address === 'object');
const host = `127.0.0.1:${address.port}`;

/** The little of RFC 5321 that a client needs; it refuses every address at refused.example. */
async function converse(socket: Socket): Promise<void> {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let [sender, login, recipients, lines]: [string, string | null, string[], string[] | null] = [
    '',
    null,
    [],
    null,
  ];
  socket.on('error', () => {});
  say('220 test');
  for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
    if (lines !== null) {
      if (line !== '.') lines.push(line.replace(/^\.\./, '.'));
      else {
        taken.push({ sender, recipients, login, lines });
        [recipients, lines] = [[], null];
        say('250 taken');
      }
      continue;
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') socket.write('250-test\r\n250-AUTH PLAIN\r\n250 8BITMIME\r\n');
    else if (verb === 'AUTH') {
      login = Buffer.from(line.split(' ')[2] ?? '', 'base64').toString();
      say('235 welcome');
    } else if (verb === 'MAIL') {
      sender = /<(.*?)>/.exec(line)?.[1] ?? '';
      say('250 ok');
    } else if (verb === 'RCPT') {
      const recipient = /<(.*?)>/.exec(line)?.[1] ?? '';
      if (!recipient.endsWith('@refused.example')) recipients.push(recipient);
      say(recipient.endsWith('@refused.example') ? '550 no such person' : '250 ok');
    } else if (verb === 'DATA') {
      lines = [];
      say('354 go on');
    } else if (verb === 'QUIT') {
      socket.end('221 bye\r\n');
    } else say('250 ok');
  }
}

/** The decoded body of a message in one part. */
function bodyOf(lines: string[]): string {
  const blank = lines.indexOf('');
  const head = lines.slice(0, blank).join('\n');
  const body = lines.slice(blank + 1).join('\n');
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body;
  const bytes = body
    .replaceAll('=\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

test('a message reaches the server whole, accents and lone dots included, under the login of the URL', async () => {
  const mailer = smtpMailer(`smtp://user:p%40ss@${host}`, 'Totem Élan <totem@example.org>');
  const text = 'Bonjour Zoé,\n.\nVotre vote « pour » est reçu : 1 234 €.\n';
  await mailer.send({ to: 'zoe@example.org', subject: 'Élection — séance', text });
  const mail = taken.at(-1);
  assert(mail);
  assert.equal(mail.sender, 'totem@example.org');
  assert.deepEqual(mail.recipients, ['zoe@example.org']);
  assert.equal(mail.login, '\0user\0p@ss');
  assert.equal(bodyOf(mail.lines).trimEnd(), text.trimEnd());
  assert(mail.lines.includes('Auto-Submitted: auto-generated'));
  assert(mail.lines.some((line) => /^Subject: =\?UTF-8\?/i.test(line)));
});

test('with html, both forms are sent', async () => {
  await smtpMailer(`smtp://${host}`, 'totem@example.org').send({
    to: 'a@example.org',
    subject: 's',
    text: 'plain words',
    html: '<p>rich words</p>',
  });
  const all = taken.at(-1)?.lines.join('\n') ?? '';
  assert.match(all, /multipart\/alternative/);
  assert.match(all, /plain words[\s\S]*<p>rich words<\/p>/);
});

test('an address or a subject cannot add a recipient or a header', async () => {
  const mailer = smtpMailer(`smtp://${host}`, 'totem@example.org');
  const before = taken.length;
  const hostile = ['a@b.c, x@y.z', 'a@b.c\r\nBcc: x@y.z', 'A <a@b.c>', '', 'nobody', 'a@b.c;d@e.f'];
  for (const to of hostile)
    await assert.rejects(mailer.send({ to, subject: 's', text: 't' }), /not one e-mail address/);
  assert.equal(taken.length, before);
  await mailer.send({ to: 'a@example.org', subject: 'Hello\r\nBcc: x@y.z', text: 't' });
  assert.deepEqual(taken.at(-1)?.recipients, ['a@example.org']);
  assert(!taken.at(-1)?.lines.some((line) => line.startsWith('Bcc:')));
});

test('a refused recipient, and a server that is not there, are errors', async () => {
  const mailer = smtpMailer(`smtp://${host}`, 'totem@example.org');
  await assert.rejects(mailer.send({ to: 'a@refused.example', subject: 's', text: 't' }), /550/);
  const nowhere = smtpMailer('smtp://127.0.0.1:1', 'totem@example.org');
  await assert.rejects(nowhere.send({ to: 'a@example.org', subject: 's', text: 't' }), /ECONNREFUSED/);
});
