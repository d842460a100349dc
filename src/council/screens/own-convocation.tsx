import { redirect } from '#kit/http/answers.ts';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { Result } from '#kit/result.ts';
import { confirmReading, replyAttendance } from '../actions/answer-convocation.ts';
import { convocationWords } from '../convocation-words.ts';
import { Broadcast } from '../parts/broadcast.tsx';
import { CancelledNotice } from '../parts/cancellation.tsx';
import { ConvenedItemMore } from '../parts/convened-item.tsx';
import { ConvocationFacts } from '../parts/convocation-facts.tsx';
import { OwnReading, OwnReply } from '../parts/own-answer.tsx';
import { readOwnSending, type SendingKey } from '../queries/read-sending.ts';
import type { ConvocationRefusal } from '../rules/convocation-refused.ts';
import { findConvocation } from '../views/find-convocation.ts';
import { findSitting } from '../views/find-sitting.ts';
import { answerOf } from './answer-of-form.ts';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/**
 * GET /convocations/:token and /conseil/seances/:slug/ma-convocation: a member's own convocation, by the personal link of
 * the e-mail or signed in. Nothing is noted by looking: mail scanners and browsers fetch pages ahead of people.
 */
export const showOwnConvocation: Screen = (visit) => draw(visit, untouched, 200);

/** POST …/lecture: the member says having read it. */
export const postReading: Screen = async (visit) => {
  const asked = { key: keyOf(visit), once: await onceOf(visit) };
  return answer(visit, await confirmReading(visit.ctx, asked));
};

/** POST …/reponse: what the member expects to do. */
export const postReply: Screen = async (visit) => {
  const form = await visit.form();
  const holder = form.text('holder');
  const asked = {
    key: keyOf(visit),
    once: await onceOf(visit),
    answer: answerOf(form.text('answer')),
    holderNumber: /^\d{1,4}$/.test(holder) ? Number(holder) : null,
  };
  return answer(visit, await replyAttendance(visit.ctx, asked));
};

/** Which door: the secret in the address, or the account. What has not the shape of a secret never reaches the database. */
function keyOf(visit: Visit): SendingKey {
  const { token, slug } = visit.params;
  if (token !== undefined) {
    if (!/^[\w-]{43}$/.test(token)) throw new Stop('NOT_FOUND');
    return { by: 'link', secret: token };
  }
  return { by: 'account', slug: slug ?? '', personId: visit.viewer.personId ?? '' };
}

function baseOf(key: SendingKey): string {
  return key.by === 'link' ? `/convocations/${key.secret}` : addressOf(key, '/ma-convocation');
}

async function answer(visit: Visit, done: Result<unknown, ConvocationRefusal>): Promise<Response> {
  const again = ['ALREADY_DONE', 'ALREADY_READ'];
  if (done.ok || done.refusals.every((one) => again.includes(one.code)))
    return redirect(visit, baseOf(keyOf(visit)));
  const { values } = await visit.form();
  const faults = done.refusals.map(({ field, code }) => ({ field, code }));
  return draw(visit, { values, faults }, 422);
}

async function draw(from: Visit, state: FormState, status: number): Promise<Response> {
  const key = keyOf(from);
  const base = baseOf(key);
  const visit = { ...from, path: base };
  const w = inLang(convocationWords, visit.lang);
  const sending = found(await readOwnSending(visit.ctx.db, key));
  const sitting = found(await findSitting(visit.ctx, sending.slug));
  const convocation = found(await findConvocation(visit.ctx, sitting.id));
  return page(visit, {
    title: w.ownTitle,
    status,
    // The address is a secret: it is neither kept by what stands between nor told to the next site.
    headers: { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' },
    crumbs: [{ path: addressOf(sitting), label: sitting.title[visit.lang] }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            {w.ownKicker(sending.seatNumber)}
            {sitting.members === 'fictitious' && `, ${w.fictitious}`}
          </p>
          <h1>{w.ownTitle}</h1>
          <p class="lead">{sitting.title[visit.lang]}</p>
        </header>
        <CancelledNotice visit={visit} sitting={sitting} />
        <OwnReading visit={visit} base={base} sending={sending} />
        <OwnReply visit={visit} base={base} sending={sending} state={state} sitting={sitting.state} />
        <Broadcast visit={visit} sitting={sitting} />
        <ConvocationFacts visit={visit} slug={sitting.slug} convocation={convocation} />
        <section class="stack" aria-labelledby="agenda">
          <h2 id="agenda">{w.ownAgenda}</h2>
          {sitting.items.map((item) => (
            <section key={item.id} class="panel stack" aria-labelledby={`item-${item.rank}`}>
              <h3 class="panel-title" id={`item-${item.rank}`}>
                {item.rank}. {item.title[visit.lang]}
              </h3>
              <ConvenedItemMore visit={visit} slug={sitting.slug} convocation={convocation} item={item} />
            </section>
          ))}
        </section>
      </>
    ),
  });
}
