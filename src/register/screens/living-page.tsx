import type { ComponentChildren } from 'preact';
import { type Crumb, page } from '#kit/http/page.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { listWords } from '../words.ts';

interface LivingPage {
  readonly title: string;
  readonly kicker?: string;
  readonly lead?: string;
  readonly status?: number;
  readonly below?: readonly Crumb[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: ComponentChildren;
}

/** A page with forms, or of the team: nobody else's, so never kept by a browser or a proxy. */
export function livingPage(visit: Visit, said: LivingPage): Response {
  return page(visit, {
    title: said.title,
    status: said.status ?? 200,
    crumbs: [{ path: '/acteurs', label: listWords.title[visit.lang] }, ...(said.below ?? [])],
    headers: { 'cache-control': 'private, no-store', ...said.headers },
    body: (
      <>
        <header class="page-head">
          {said.kicker && (
            <p class="page-kicker">
              <bdi>{said.kicker}</bdi>
            </p>
          )}
          <h1>{said.title}</h1>
          {said.lead && <p class="lead">{said.lead}</p>}
        </header>
        {said.body}
      </>
    ),
  });
}

/** The number of a page as an address asks for it; the first one for anything else. */
export function pageAsked(visit: Visit): number {
  const asked = visit.url.searchParams.get('page') ?? '';
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}
