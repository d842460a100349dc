import type { SeenPage, Visitor } from './visitor.ts';

/** Asks for a personal link to a profile, as anybody does from its page. */
export async function askLink(visitor: Visitor, slug: string, email: string): Promise<SeenPage> {
  return visitor.submit(await visitor.get(`/acteurs/${slug}/revendication`), 'Recevoir un lien personnel', {
    'Votre adresse électronique': email,
  });
}

/** The newest personal link to this profile in the local outbox; an error where none left. */
export async function newestLink(visitor: Visitor, slug: string): Promise<string> {
  const box = await visitor.get('/boite-locale');
  const links = box.root.querySelectorAll('main a').map((one) => one.getAttribute('href') ?? '');
  const link = links.find((one) => one.includes(`/acteurs/${slug}/correction/`));
  if (link === undefined) throw new Error(`no link to ${slug} in the outbox: ${box.text.slice(0, 300)}`);
  return link;
}

/** The page that a personal link opens, asked for and followed. */
export async function openLink(visitor: Visitor, slug: string, email: string): Promise<SeenPage> {
  await askLink(visitor, slug, email);
  return visitor.get(await newestLink(visitor, slug));
}
