import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { MessageText } from '../parts/message-text.tsx';
import { signInWords } from '../sign-in-words.ts';
import { listMessages } from '../views/list-messages.ts';

const shownMax = 50;

/** GET /boite-locale: in a demonstration no mail leaves, so its messages are read here, newest first. */
export const showOutbox: Screen = async (visit) => {
  if (!visit.site.demo) throw new Stop('NOT_FOUND');
  const w = inLang(signInWords, visit.lang);
  const messages = await listMessages(visit.ctx, shownMax);
  return page(visit, {
    title: w.outboxTitle,
    headers: { 'cache-control': 'no-store' },
    body: (
      <>
        <h1>{w.outboxTitle}</h1>
        <p class="lead">{w.outboxLead}</p>
        {messages.length === 0 ? (
          <div class="empty">
            <h2>{w.outboxEmpty}</h2>
            <p>{w.outboxEmptyHint}</p>
            <p>
              <a class="button" href={visit.href('/connexion')}>
                {w.askNew}
              </a>
            </p>
          </div>
        ) : (
          <ol class="stack">
            {messages.map((message) => (
              <li key={message.id}>
                <article class="panel">
                  <h2 class="panel-title">{message.subject}</h2>
                  <dl class="facts">
                    <div>
                      <dt>{w.to}</dt>
                      <dd>{message.recipient}</dd>
                    </div>
                    <div>
                      <dt>{w.writtenAt}</dt>
                      <dd>
                        <time datetime={message.createdAt.toISOString()}>
                          {formatInstant(message.createdAt, visit.lang)}
                        </time>
                      </dd>
                    </div>
                  </dl>
                  <MessageText body={message.body} publicUrl={visit.site.publicUrl} />
                </article>
              </li>
            ))}
          </ol>
        )}
      </>
    ),
  });
};
