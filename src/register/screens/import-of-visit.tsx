import type { ComponentChildren } from 'preact';
import type { Form } from '#kit/http/form.ts';
import { type Crumb, page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import { newId } from '#kit/ids.ts';
import { importWords } from '../import-words.ts';
import { findImport, type ImportNow } from '../queries/find-import.ts';
import { listWords } from '../words.ts';

export const importsPath = '/acteurs/imports';

/** The import at this address, of the viewer's own team; « introuvable » for any other, and for a draft that was given up. */
export async function ownImport(visit: Visit): Promise<ImportNow> {
  const { acting } = visit.viewer;
  const one = await findImport(visit.ctx.db, acting?.organisationId ?? '', visit.params['id'] ?? '');
  return found(one?.state === 'abandoned' ? null : one);
}

/** The key of the submission; a form that lost it gets a fresh one, so that it is simply done. */
export function onceOf(visit: Visit, form: Form): string {
  const once = form.text('once');
  return once.length >= 8 && once.length <= 200 ? once : newId(visit.ctx.now());
}

interface ImportPage {
  readonly title: string;
  readonly kicker?: string;
  readonly lead?: string;
  readonly status?: number;
  /** Pages between the list of imports and this one. */
  readonly below?: readonly Crumb[];
  readonly actions?: ComponentChildren;
  readonly body: ComponentChildren;
}

/** A page of the imports: nobody else's, so never kept by a browser or a proxy. */
export function importPage(visit: Visit, said: ImportPage): Response {
  const { lang } = visit;
  const own = visit.path === importsPath;
  return page(visit, {
    title: said.title,
    status: said.status ?? 200,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      ...(own ? [] : [{ path: importsPath, label: importWords.title[lang] }]),
      ...(said.below ?? []),
    ],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          {said.kicker && <p class="page-kicker">{said.kicker}</p>}
          <h1>{said.title}</h1>
          {said.lead && <p class="lead">{said.lead}</p>}
          {said.actions && <div class="page-actions">{said.actions}</div>}
        </header>
        {said.body}
      </>
    ),
  });
}
