import type { ComponentChildren } from 'preact';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import { may, type PermissionTable } from '#kit/viewer.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import type { Refused } from '../rules/council-refused.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';
import { addressOf, sittingOf } from './sitting-of-visit.ts';

/** The desk where this person came from: the chair's, else the secretariat's. */
export function deskOf(visit: Visit): '/bureau' | '/secretariat' {
  return visit.viewer.acting?.role === 'council_president' ? '/bureau' : '/secretariat';
}

/** The sitting of the address for somebody who may do this in its own assembly; else « introuvable ». */
export async function deskSittingOf<T extends PermissionTable>(
  visit: Visit,
  table: T,
  verb: keyof T & string,
): Promise<SittingNow> {
  const sitting = await sittingOf(visit);
  if (!may(visit.viewer, table, verb, sitting.assembly.organisationId)) throw new Stop('NOT_FOUND');
  return sitting;
}

/** A page reached from a desk to do one thing: its crumbs lead back, every refusal of the act is above its form. */
export function deskPage(
  visit: Visit,
  sitting: SittingNow,
  shown: {
    readonly title: string;
    readonly lead: string;
    readonly refusals: readonly Refused[];
    readonly body: ComponentChildren;
  },
): Response {
  const { lang } = visit;
  const desk = deskOf(visit);
  return page(visit, {
    title: shown.title,
    status: shown.refusals.length > 0 ? 422 : 200,
    crumbs: [
      { path: addressOf(sitting), label: sitting.title[lang] },
      {
        path: addressOf(sitting, desk),
        label: desk === '/bureau' ? councilWords.chairDesk[lang] : councilWords.secretariat[lang],
      },
    ],
    body: (
      <>
        <header class="page-head">
          <h1>{shown.title}</h1>
          <p class="lead">{shown.lead}</p>
        </header>
        <RefusalNotice lang={lang} refusals={shown.refusals} />
        {shown.body}
      </>
    ),
  });
}
