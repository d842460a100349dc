import { readFile } from 'node:fs/promises';

/** An actor of a register, as its file gives it, with what the rebuilding is judged by. */
interface Listed {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly siren: string | null;
  readonly commune: string | null;
  readonly communeCode: string | null;
  readonly activeFrom: string | null;
  readonly activeUntil: string | null;
}

interface Linked {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly fromDate: string | null;
  readonly untilDate: string | null;
  readonly mark: string;
  readonly source: string;
}

export interface RegisterFile {
  readonly actors: readonly Listed[];
  readonly relations: readonly Linked[];
  readonly sources: readonly { readonly slug: string; readonly url: string }[];
}

const compared = ['name', 'kind', 'siren', 'commune', 'communeCode', 'activeFrom', 'activeUntil'] as const;

export const rawFolder = new URL('../../example/raw/', import.meta.url);

/** One of the raw lists of the example, byte for byte. */
export async function rawList(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(name, rawFolder)));
}

/** `example/actors.json`, told as the register tells its own file. */
export async function exampleFile(): Promise<RegisterFile> {
  const text = await readFile(new URL('../../example/actors.json', import.meta.url), 'utf8');
  const { actors, relations, sources } = JSON.parse(text);
  return {
    sources: Object.entries<{ url: string }>(sources).map(([slug, { url }]) => ({ slug, url })),
    actors: actors.map((one: Listed & { active: { from: string | null; until: string | null } }) => ({
      ...one,
      activeFrom: one.active.from,
      activeUntil: one.active.until,
    })),
    relations: relations.map(
      (one: Linked & { from_date: string | null; until_date: string | null; sourceMark: string }) => ({
        ...one,
        fromDate: one.from_date,
        untilDate: one.until_date,
        mark: one.sourceMark,
      }),
    ),
  };
}

/** Everything by which a register differs from what it should be, one sentence each, in order; actors are met by name. */
export function differences(found: RegisterFile, wanted: RegisterFile): string[] {
  const said: string[] = [];
  const byName = new Map(found.actors.map((one) => [one.name, one]));
  for (const actor of wanted.actors) {
    const same = byName.get(actor.name);
    if (same === undefined) said.push(`${actor.name}: missing`);
    else
      for (const field of compared)
        if (same[field] !== actor[field])
          said.push(`${actor.name}: ${field} ${same[field]}, not ${actor[field]}`);
  }
  const names = new Set(wanted.actors.map((one) => one.name));
  for (const actor of found.actors) if (!names.has(actor.name)) said.push(`${actor.name}: too many`);
  const links = { found: linksOf(found), wanted: linksOf(wanted) };
  for (const link of links.wanted) if (!links.found.has(link)) said.push(`${link}: missing`);
  for (const link of links.found) if (!links.wanted.has(link)) said.push(`${link}: too many`);
  return said.sort();
}

function linksOf({ actors, relations, sources }: RegisterFile): Set<string> {
  const names = new Map(actors.map((one) => [one.slug, one.name]));
  const urls = new Map(sources.map((one) => [one.slug, one.url]));
  const said = ({ from, to, type, fromDate, untilDate, mark, source }: Linked) =>
    `${names.get(from)} ${type} ${names.get(to)} ${fromDate}/${untilDate} ${mark} ${urls.get(source)}`;
  return new Set(relations.map(said));
}
