import type { Fault } from '#kit/http/form.ts';
import { ok, type Result } from '#kit/result.ts';
import type { NamedSource } from './deliberation.ts';
import { type ProfileName, profileNames, type Statutes } from './profile.ts';
import { statutesSay } from './statutes-say.ts';

export interface NewAssembly {
  readonly name: string;
  readonly seats: number;
  readonly profile: ProfileName;
  /** Null: not an association, or nothing was declared from its statutes. */
  readonly statutes: Statutes | null;
  /** What says the number of seats: the order composing the assembly. */
  readonly source: NamedSource;
}

export type AssemblyFault = Fault<
  | 'ASSEMBLY_NAME_REQUIRED'
  | 'SEATS_INVALID'
  | 'PROFILE_REQUIRED'
  | 'STATUTES_ARTICLE_REQUIRED'
  | 'STATUTES_FOR_ASSOCIATION'
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
  const profile = profileNames.find((one) => one === text('profile'));
  if (profile === undefined) faults.push({ field: 'profile', code: 'PROFILE_REQUIRED' });
  const title = text('sourceTitle');
  if (title === '' || title.length > 200)
    faults.push({ field: 'sourceTitle', code: 'SOURCE_TITLE_REQUIRED' });
  const url = text('sourceUrl');
  if (!isWebAddress(url)) faults.push({ field: 'sourceUrl', code: 'URL_INVALID' });
  const statutes = readStatutes(text);
  faults.push(...statutesFaults(profile, statutes));
  if (faults.length > 0 || profile === undefined) return { ok: false, refusals: faults };
  return ok({ name, seats, profile, statutes, source: { title, url } });
}

/** The clauses declared; null when all three were left undeclared and no article was typed. */
function readStatutes(text: (field: string) => string): Statutes | null {
  const chosen = <Value extends string>(field: string, of: Readonly<Record<Value, unknown>>) =>
    (Object.keys(of) as Value[]).find((one) => one === text(field));
  const quorum = chosen('statutesQuorum', statutesSay.quorum);
  const majority = chosen('statutesMajority', statutesSay.majority);
  const castingVote = chosen('statutesCastingVote', statutesSay.castingVote);
  const article = text('statutesArticle');
  if (!quorum && !majority && !castingVote && article === '') return null;
  return { quorum: quorum ?? null, majority: majority ?? null, castingVote: castingVote ?? null, article };
}

/** A clause without its article is not declared; clauses are an association's only. */
function* statutesFaults(
  profile: ProfileName | undefined,
  statutes: Statutes | null,
): Generator<AssemblyFault> {
  if (statutes === null) return;
  if (profile !== undefined && profile !== 'association')
    yield { field: 'statutesArticle', code: 'STATUTES_FOR_ASSOCIATION' };
  else if (statutes.article === '' || statutes.article.length > 200)
    yield { field: 'statutesArticle', code: 'STATUTES_ARTICLE_REQUIRED' };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
