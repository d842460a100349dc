import { SeenPage, type Visitor } from './visitor.ts';

/** The source that most tests give; a field may be changed. */
export const someSource: Readonly<Record<string, string>> = {
  title: 'Annuaire d’exemple 2025',
  publisher: 'Pôle d’exemple (fictif)',
  url: 'https://exemple.invalid/annuaire',
  published: '2025',
  readOn: '2026-11-23',
  licence: 'Licence Ouverte 2.0',
  mark: 'S',
};

/** Sends a list as a browser does, and answers the page that reads it. */
export async function sendList(
  visitor: Visitor,
  content: string | Uint8Array<ArrayBuffer>,
  name = 'liste.csv',
): Promise<SeenPage> {
  const body = new FormData();
  body.append('file', new Blob([content]), name);
  const answer = await visitor.raw('/acteurs/imports/nouveau', { method: 'POST', body });
  return new SeenPage(answer.status, '/acteurs/imports/nouveau', await answer.text(), answer.headers);
}

/** Sends a list and says where it comes from: the page of its columns. */
export async function beginImport(
  visitor: Visitor,
  content: string | Uint8Array<ArrayBuffer>,
  given: { readonly name?: string; readonly source?: Readonly<Record<string, string>> } = {},
): Promise<SeenPage> {
  const read = await sendList(visitor, content, given.name);
  const form = read.form('Continuer vers les colonnes');
  return visitor.post(form.action, { ...form.fields, ...someSource, ...given.source });
}

/** Chooses the columns as they are proposed, and answers the page of the difference. `fields` changes what the form holds. */
export async function checkColumns(
  visitor: Visitor,
  columns: SeenPage,
  fields: Readonly<Record<string, string>> = {},
): Promise<SeenPage> {
  const form = columns.form('Vérifier, sans rien écrire');
  return settled(visitor, await visitor.post(form.action, { ...form.fields, ...fields }));
}

/** The page of the difference of a list, its columns taken as they are proposed; those of no known kind are companies. */
export async function judgeList(
  visitor: Visitor,
  content: string | Uint8Array<ArrayBuffer>,
  given: {
    readonly name?: string;
    readonly source?: Readonly<Record<string, string>>;
    readonly kind?: string;
  } = {},
): Promise<SeenPage> {
  const columns = await beginImport(visitor, content, given);
  return checkColumns(visitor, columns, { kind: given.kind ?? 'sme' });
}

/** Presses the button that writes, whatever its numbers, with these lines ticked. */
export async function confirmImport(
  visitor: Visitor,
  page: SeenPage,
  accepted: readonly number[] = [],
): Promise<SeenPage> {
  const button = page.root.querySelectorAll('form[action$="/application"] button')[0];
  if (!button) throw new Error(`nothing to confirm; the page says: ${page.text.slice(0, 600)}`);
  const form = page.form(button.text.replace(/[\s\u00a0\u202f]+/g, ' '));
  const body = new URLSearchParams(form.fields);
  for (const line of accepted) body.append('accept', String(line));
  const answer = await visitor.raw(form.action, { method: 'POST', body });
  if (answer.status === 303) return settled(visitor, await visitor.get(answer.headers.get('location') ?? ''));
  return new SeenPage(answer.status, form.action, await answer.text(), answer.headers);
}

/** The page once the work under way is done: it goes on after three seconds, which a busy machine takes. */
async function settled(visitor: Visitor, page: SeenPage): Promise<SeenPage> {
  if (!/En cours :/.test(page.text)) return page;
  await new Promise((done) => setTimeout(done, 500));
  return settled(visitor, await visitor.get(page.path));
}
