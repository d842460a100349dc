/** A version of the register as it was published: what it held, and under which print. */
export interface PublishedVersion {
  readonly id: string;
  readonly number: number;
  readonly at: Date;
  readonly actors: number;
  readonly relations: number;
  readonly print: string;
}

/** The subject of a version’s files, and of its act in the journal. */
export function versionSubject(id: string): string {
  return `register/publication/${id}`;
}

/** Where a version is read. */
export function versionPath(number: number): string {
  return `/donnees/registre/${number}`;
}
