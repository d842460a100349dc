import assert from 'node:assert/strict';
import { createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { exampleId } from '#kit/ids.ts';
import { startApp } from '../browser/start-app.ts';
import { visitorAt } from '../harness/http-visitor.ts';

/** The smallest SMTP server (RFC 5321) that takes one message at a time and keeps it. */
async function mailServer(): Promise<{ url: string; next: () => Promise<string>; close: () => void }> {
  const received: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  const take = (text: string) => {
    const first = waiting.shift();
    if (first) first(text);
    else received.push(text);
  };
  const server = createServer((socket) => converse(socket, take));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    next: () => {
      const text = received.shift();
      return text === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(text);
    },
    close: () => server.close(),
  };
}

function converse(socket: Socket, take: (text: string) => void): void {
  let buffer = '';
  let inMessage = false;
  socket.write('220 test\r\n');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(inMessage ? '\r\n.\r\n' : '\r\n');
      if (end === -1) return;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + (inMessage ? 5 : 2));
      if (inMessage) {
        inMessage = false;
        take(line);
        socket.write('250 kept\r\n');
      } else if (/^DATA/i.test(line)) {
        inMessage = true;
        socket.write('354 go on\r\n');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    }
  });
}

test('with SMTP configured, the sign-in link leaves by mail, works once, and nobody can « enter as »', async () => {
  const mail = await mailServer();
  const app = await startApp({ env: { SMTP_URL: mail.url, MAIL_FROM: 'totem@exemple.invalid' } });
  try {
    const visitor = visitorAt(app.url);
    for (const closed of ['/entrer-comme', '/boite-locale']) {
      assert.equal((await visitor.get(closed)).status, 404, closed);
    }
    const refused = await visitor.post('/entrer-comme', { mandate: exampleId('mandate/administrator') });
    assert.equal(refused.status, 404);
    const sent = await visitor.post('/connexion', { email: 'territory-lead@exemple.invalid' });
    assert.equal(sent.status, 200);
    const message = (await mail.next()).replaceAll('=\r\n', '').replaceAll('=3D', '=');
    assert.match(message, /^To: territory-lead@exemple\.invalid/m);
    const link = /\/connexion\/[\w-]{43}/.exec(message)?.[0];
    assert.ok(link, message);
    const inside = await visitor.submit(await visitor.get(link), 'Me connecter');
    assert.match(inside.text, /Responsable 1/);
    const again = await visitorAt(app.url).get(link);
    assert.equal(
      again.root.querySelectorAll('button').some((one) => one.text.includes('Me connecter')),
      false,
    );
  } finally {
    await app.stop();
    mail.close();
  }
});
