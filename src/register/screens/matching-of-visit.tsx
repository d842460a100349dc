import type { ComponentChildren } from 'preact';
import { type Crumb, page } from '#kit/http/page.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { matchingWords } from '../match-words.ts';
import { AfterAnswer } from '../parts/question-notices.tsx';
import { isOpen, type MatchState, matchStates } from '../rules/match-state.ts';
import { listDecisions } from '../views/match-decisions.ts';
import { listWords } from '../words.ts';

export const matchingPath = '/acteurs/rapprochements';

interface MatchingPage {
  readonly title: string;
  readonly kicker?: string;
  readonly lead?: string;
  readonly status?: number;
  readonly below?: readonly Crumb[];
  readonly actions?: ComponentChildren;
  readonly body: ComponentChildren;
}

/** A page of matching: the team's own, never kept by a browser or a proxy. */
export function matchingPage(visit: Visit, said: MatchingPage): Response {
  const { lang } = visit;
  return page(visit, {
    title: said.title,
    status: said.status ?? 200,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      ...(visit.path === matchingPath ? [] : [{ path: matchingPath, label: matchingWords.title[lang] }]),
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

/** The state whose list is walked through: the one asked for, else what waits for an answer. */
export function stateAsked(text: string | null): MatchState {
  const known = Object.keys(matchStates) as MatchState[];
  return known.find((one) => one === text) ?? 'to_review';
}

/** The list that goes on after an answer: only open questions make one. */
export function listAsked(text: string | null): MatchState {
  const asked = stateAsked(text);
  return isOpen(asked) ? asked : 'to_review';
}

/** What the answer before this page did, with the way back. */
export async function afterAnswer(visit: Visit) {
  const slug = visit.url.searchParams.get('apres');
  if (slug === null) return null;
  const [last] = await listDecisions(visit.ctx, { by: 'all', slug, limit: 1, offset: 0 });
  return last === undefined || last.undoneAt !== null ? null : (
    <AfterAnswer visit={visit} decision={last} path={matchingPath} />
  );
}
