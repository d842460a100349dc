/** Where a piece of a candidature is downloaded, for those who may. */
export function pieceAddress(slug: string, pieceId: string): string {
  return `/candidatures/${slug}/dossier/pieces/${pieceId}`;
}

/** Where a letter of support is read, for those who may: by its invitation or by one of its versions. */
export function letterAddress(slug: string, id: string): string {
  return `/candidatures/${slug}/dossier/lettres/${id}`;
}
