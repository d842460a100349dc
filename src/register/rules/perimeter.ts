import type { Said } from '#kit/i18n.ts';
import type { ActorFilters } from './filters.ts';

/** What a dashboard looks at: everything, a group of communes, all those groups, one commune, or a view that the team kept. */
export type PerimeterKind = 'register' | 'epcis' | 'epci' | 'commune' | 'view';

export interface AskedPerimeter {
  readonly kind: PerimeterKind;
  /** The SIREN of an EPCI, the INSEE code of a commune, the word of a view; empty for the others. */
  readonly key: string;
}

/** A perimeter as it is held: how it is called, and the filters that it means. */
export interface Perimeter {
  readonly kind: PerimeterKind;
  /** As the address writes it; empty for the whole register. */
  readonly token: string;
  readonly name: Said;
  readonly filters: ActorFilters;
  /** Organisations listed in it today. */
  readonly count: number;
}

const shapes: Readonly<Record<'epci' | 'commune' | 'view', RegExp>> = {
  epci: /^epci-(\d{9})$/,
  commune: /^commune-(\d{5}|2[AB]\d{3})$/,
  view: /^vue-([a-z0-9]+(?:-[a-z0-9]+)*)$/,
};

/** Reads what an address asks; null for what has no meaning. */
export function readPerimeter(text: string): AskedPerimeter | null {
  if (text === '') return { kind: 'register', key: '' };
  if (text === 'epcis') return { kind: 'epcis', key: '' };
  for (const kind of ['epci', 'commune', 'view'] as const) {
    const key = shapes[kind].exec(text)?.[1];
    if (key !== undefined) return { kind, key };
  }
  return null;
}

export function perimeterToken({ kind, key }: AskedPerimeter): string {
  if (kind === 'register') return '';
  if (kind === 'epcis') return 'epcis';
  return `${kind === 'view' ? 'vue' : kind}-${key}`;
}

/**
 * The filters of an address within a perimeter: its communes narrow those asked; null when none is left, because a list without a
 * commune is every commune.
 */
export function within(filters: ActorFilters, perimeter: Perimeter): ActorFilters | null {
  const { commune } = perimeter.filters;
  if (commune.length === 0) return filters;
  const kept =
    filters.commune.length === 0 ? commune : filters.commune.filter((code) => commune.includes(code));
  return kept.length === 0 ? null : { ...filters, commune: kept };
}
