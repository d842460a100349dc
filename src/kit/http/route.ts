import type { Viewer } from '../viewer.ts';
import type { Screen } from './visit.ts';

/** Who may come: everybody, anybody signed in, or a viewer whom the module's permission table lets through. */
export type Gate =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'permission'; readonly name: string; readonly admits: (viewer: Viewer) => boolean };

export type Method = 'GET' | 'POST';

/** One line of the site map. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly gate: Gate;
  readonly screen: Screen;
  /** Set on the routes that read a file stream themselves: the 1 MB ceiling of small forms does not apply. */
  readonly upload?: boolean;
  /**
   * What it shows to readers without an account depends on nothing but the address, the journal, and the day or, where
   * clocks run, the moment: one drawing serves them all for so long, or until the journal moves. Such a page holds no
   * form: the key of its submission would be everybody's.
   */
  readonly steady?: true | 'for a moment';
  /**
   * Open to other sites. `called`: their programs call it, in the name of nobody: no session is read, any origin is answered
   * (CORS), refusals are JSON. `framed`: the same, and their pages may show it in a frame.
   */
  readonly open?: 'called' | 'framed';
}
