import type { Fault } from '#kit/http/form.ts';
import { ok, type Result } from '#kit/result.ts';
import type { NamedSource } from './deliberation.ts';

export interface NewAssembly {
  readonly name: string;
  readonly seats: number;
  readonly profile: 'common' | 'alsace_moselle';
  /** What says the number of seats: the order composing the assembly. */
  readonly source: NamedSource;
}

export type AssemblyFault = Fault<
  | 'ASSEMBLY_NAME_REQUIRED'
  | 'SEATS_INVALID'
  | 'PROFILE_REQUIRED'
  | 'SOURCE_TITLE_REQUIRED'
  | 'URL_INVALID'
  | 'ASSEMBLY_EXISTS'
  | 'ALREADY_DONE'
>;

/** The greatest assembly a hall screen draws; a city of Paris has 163 seats. */
const seatsMax = 500;

/** Reads a new assembly from what was typed, and tells everything that is wrong at once. */
export function readNewAssembly(text: (field: string) => string): Result<NewAssembly, AssemblyFault> {
  const faults: AssemblyFault[] = [];
  const name = text('name');
  if (!/[a-z0-9]/i.test(name) || name.length > 200)
    faults.push({ field: 'name', code: 'ASSEMBLY_NAME_REQUIRED' });
  const seats = /^\d{1,3}$/.test(text('seats')) ? Number(text('seats')) : 0;
  if (seats < 1 || seats > seatsMax) faults.push({ field: 'seats', code: 'SEATS_INVALID' });
  const profile = (['common', 'alsace_moselle'] as const).find((one) => one === text('profile'));
  if (profile === undefined) faults.push({ field: 'profile', code: 'PROFILE_REQUIRED' });
  const title = text('sourceTitle');
  if (title === '' || title.length > 200)
    faults.push({ field: 'sourceTitle', code: 'SOURCE_TITLE_REQUIRED' });
  const url = text('sourceUrl');
  if (!isWebAddress(url)) faults.push({ field: 'sourceUrl', code: 'URL_INVALID' });
  if (faults.length > 0 || profile === undefined) return { ok: false, refusals: faults };
  return ok({ name, seats, profile, source: { title, url } });
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
