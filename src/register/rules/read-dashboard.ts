import type { Extra } from './pictures.ts';

/** The year that an address asks for; null when it asks for none. */
export function readYear(text: string): number | null | 'invalid' {
  if (text === '') return null;
  return /^[12]\d{3}$/.test(text) ? Number(text) : 'invalid';
}

/** What only the dashboard keeps in its addresses: its perimeter, and its year when it was asked for. */
export function dashboardExtra(token: string, year: number | null): Extra {
  return [
    ...(token === '' ? [] : [['perimetre', token] as const]),
    ...(year === null ? [] : [['annee', String(year)] as const]),
  ];
}

/** The same, read from an address that is kept: what has no meaning is left out. */
export function readDashboardExtra(params: URLSearchParams): Extra {
  const year = readYear(params.get('annee') ?? '');
  const token = params.get('perimetre') ?? '';
  const known = /^(?:epcis|epci-\d{9}|commune-(?:\d{5}|2[AB]\d{3}))$/.test(token);
  return dashboardExtra(known ? token : '', typeof year === 'number' ? year : null);
}
