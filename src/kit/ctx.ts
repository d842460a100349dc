import type { Clock } from './clock.ts';
import type { Database, ReadDb } from './db/database.ts';
import type { FileStore } from './files/file-store.ts';
import type { Live } from './live/live.ts';

/** Who signs an act: a person under a mandate, an outsider through a personal link, or the program itself. */
export type Author =
  | { readonly kind: 'person'; readonly id: string; readonly mandateId: string | null }
  | { readonly kind: 'link'; readonly id: string; readonly mandateId: null }
  | { readonly kind: 'system'; readonly id: string; readonly mandateId: null };

/** What every action and view receives. */
export interface Ctx {
  readonly db: ReadDb;
  readonly now: Clock;
  readonly author: Author;
  readonly files: FileStore;
  readonly live: Live;
  /** Opens transactions: read by `journal/record.ts` alone, and the house test says so. */
  readonly writer: Database;
}
