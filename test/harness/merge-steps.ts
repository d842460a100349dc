import type { SeenPage, Visitor } from './visitor.ts';

/** Two profiles compared, then merged by the button that names the one kept; answers the page that follows. */
export async function mergeProfiles(
  visitor: Visitor,
  slugs: readonly [string, string],
  keptName: string,
): Promise<SeenPage> {
  const page = await visitor.get(`/acteurs/doublons/${slugs.join('/')}`);
  return visitor.submit(page, `Réunir en gardant « ${keptName} »`);
}

/** Undoes the merge of this profile, which was merged into another. */
export async function separateProfile(visitor: Visitor, slug: string): Promise<SeenPage> {
  return visitor.submit(await visitor.get(`/acteurs/${slug}/separation`), 'Séparer les deux fiches');
}
