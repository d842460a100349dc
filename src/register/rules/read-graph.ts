import type { Extra } from './pictures.ts';
import type { Moment } from './relation-time.ts';
import { codesOf, type RelationType, relationTypes } from './vocabulary.ts';

/** What a graph asks besides the filters: which types of links, when, around whom. */
export interface GraphRequest {
  /** None: all of them. */
  readonly types: readonly RelationType[];
  readonly moment: Moment;
  readonly around: string | null;
  readonly notices: readonly GraphNotice[];
}

/** Something in the address that was not understood, and was left out rather than guessed. */
export interface GraphNotice {
  readonly code: 'TYPE_UNKNOWN' | 'YEAR_INVALID';
  readonly value: string;
}

export const allDates = 'toutes';

/** Reads what the address of a graph asks; `today` is the civil day of the visit. */
export function readGraph(params: URLSearchParams, today: string): GraphRequest {
  const notices: GraphNotice[] = [];
  const given = [...new Set(params.getAll('type'))].filter((one) => one !== '').slice(0, 40);
  const types = given.filter((one): one is RelationType => {
    const known = Object.hasOwn(relationTypes, one);
    if (!known) notices.push({ code: 'TYPE_UNKNOWN', value: one.slice(0, 40) });
    return known;
  });
  const around = params.get('autour') ?? '';
  return {
    types: codesOf(relationTypes).filter((one) => types.includes(one)),
    moment: momentOf(params.get('annee') ?? '', today, notices),
    around: /^[a-z0-9-]{1,200}$/.test(around) ? around : null,
    notices,
  };
}

function momentOf(text: string, today: string, notices: GraphNotice[]): Moment {
  if (text === allDates) return { kind: 'all' };
  if (/^[12]\d{3}$/.test(text)) return { kind: 'year', year: Number(text) };
  if (text !== '') notices.push({ code: 'YEAR_INVALID', value: text.slice(0, 40) });
  return { kind: 'today', day: today };
}

/** The same request as an address writes it: only what differs from today's whole graph. */
export function graphExtra({ types, moment, around }: Omit<GraphRequest, 'notices'>): Extra {
  const when = moment.kind === 'all' ? allDates : moment.kind === 'year' ? String(moment.year) : null;
  return [
    ...types.map((type) => ['type', type] as const),
    ...(when === null ? [] : [['annee', when] as const]),
    ...(around === null ? [] : [['autour', around] as const]),
  ];
}
