import type { Actor } from './actor.ts';
import { actorFileColumns } from './file-columns.ts';

/** The values that can be fetched of an actor, each as a list: those of the file’s columns. */
export function actorValues(
  actor: Actor,
  publicUrl: string,
): Readonly<Record<string, readonly (string | null)[]>> {
  return Object.fromEntries(
    actorFileColumns.map(({ name, list, cell }) => [name, list ? list(actor) : [cell(actor, publicUrl)]]),
  );
}
