import { redirect } from '#kit/http/answers.ts';
import { TextArea } from '#kit/http/fields.tsx';
import { untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { checkCall, type PublishFault, publishCall } from '../actions/publish-call.ts';
import { callWords } from '../call-words.ts';
import { publishCallWords } from '../publish-call-words.ts';
import { callFileOf } from '../rules/call-file.ts';
import type { ReadEdition } from '../rules/read-call-file.ts';
import { findCall } from '../views/find-call.ts';
import { listCalls } from '../views/list-calls.ts';

interface Shown {
  readonly text: string;
  readonly once: string;
  readonly faults: readonly PublishFault[];
  /** What was checked and can be published. */
  readonly fine: ReadEdition | null;
}

/** GET /appels/nouveau?depuis=french-tech-2019: the file of an edition, to be made into its next version. */
export const showCallForm: Screen = async (visit) => {
  const from = visit.url.searchParams.get('depuis');
  const text = from === null ? '' : await nextFile(visit, from);
  return form(visit, { text, once: newId(visit.ctx.now()), faults: [], fine: null }, 200);
};

async function nextFile(visit: Visit, slug: string): Promise<string> {
  const { call } = found(await findCall(visit.ctx, slug));
  const { id: _id, ...edition } = call;
  const content = { ...edition.content, effect: null };
  return JSON.stringify(callFileOf({ ...edition, content, version: call.version + 1 }), null, 2);
}

/** POST /appels/nouveau: checks, or publishes; what was typed is shown again with every fault. */
export const postCallForm: Screen = async (visit) => {
  const posted = await visit.form();
  const text = posted.values['file'] ?? '';
  const once = posted.text('once') || newId(visit.ctx.now());
  const isPublishing = posted.text('act') === 'publish';
  const done = isPublishing
    ? await publishCall(visit.ctx, visit.viewer, { text, once })
    : await checkCall(visit.ctx, text);
  if (!done.ok) {
    const [twice] = done.refusals.filter((one) => one.code === 'ALREADY_DONE');
    if (twice) return redirect(visit, `/appels/${twice.at}`);
    return form(visit, { text, once, faults: done.refusals, fine: null }, 422);
  }
  if (isPublishing) return redirect(visit, `/appels/${done.value.slug}`);
  return form(visit, { text, once, faults: [], fine: done.value }, 200);
};

async function form(visit: Visit, shown: Shown, status: number): Promise<Response> {
  const { lang } = visit;
  const w = inLang(publishCallWords, lang);
  const calls = await listCalls(visit.ctx);
  return page(visit, {
    title: w.title,
    status,
    crumbs: [{ path: '/appels', label: callWords.calls[lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <Outcome visit={visit} shown={shown} />
        {calls.length > 0 && (
          <nav aria-labelledby="start-from">
            <h2 id="start-from">{w.startFrom}</h2>
            <ul>
              {calls.map((call) => (
                <li key={call.slug}>
                  <a href={visit.href(`/appels/nouveau?depuis=${call.slug}`)}>
                    {w.fromOne(call.name[lang], call.version + 1)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <form class="form" method="post" action={visit.href('/appels/nouveau')}>
          <input type="hidden" name="once" value={shown.once} />
          <TextArea
            {...{ name: 'file', label: w.file, hint: w.fileHint, rows: 24, value: shown.text }}
            {...{ state: untouched, sentences: {} }}
          />
          <div class="form-actions">
            <button class="button" type="submit" name="act" value="check">
              {w.check}
            </button>
            <button class="button" data-kind="secondary" type="submit" name="act" value="publish">
              {w.publish}
            </button>
          </div>
        </form>
      </>
    ),
  });
}

function Outcome({ visit, shown }: { readonly visit: Visit; readonly shown: Shown }) {
  const w = inLang(publishCallWords, visit.lang);
  const { faults, fine } = shown;
  if (fine !== null) {
    const { criteria, rules, cases } = fine.content;
    return (
      <div class="notice" data-kind="success" role="status">
        <p class="notice-title">{w.fine}</p>
        <p>{w.holds(criteria.length, rules.length, cases.length)}</p>
      </div>
    );
  }
  if (faults.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabindex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{w.faults(faults.length)}</h2>
      <ul>
        {faults.map((one) => (
          <li key={`${one.code} ${one.at}`}>
            <a href="#f-file">{w[one.code](one.at)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
