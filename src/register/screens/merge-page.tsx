import type { ComponentChildren } from 'preact';
import { type Crumb, page } from '#kit/http/page.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { mergeWords } from '../merge-words.ts';
import { listWords } from '../words.ts';

export const doublesPath = '/acteurs/doublons';

interface MergePage {
  readonly title: string;
  readonly lead?: string;
  readonly status?: number;
  /** Pages between the list of actors and this one; that of doubles where none is given. */
  readonly below?: readonly Crumb[];
  readonly body: ComponentChildren;
}

/** A page where the team decides what is one and what is two: nobody else's, so never kept by a browser or a proxy. */
export function mergePage(visit: Visit, said: MergePage): Response {
  const { lang } = visit;
  return page(visit, {
    title: said.title,
    status: said.status ?? 200,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      ...(said.below ?? [{ path: doublesPath, label: mergeWords.title[lang] }]),
    ],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <h1>{said.title}</h1>
          {said.lead && (
            <p class="lead">
              <bdi>{said.lead}</bdi>
            </p>
          )}
        </header>
        {said.body}
      </>
    ),
  });
}
