import type { Ctx } from '../ctx.ts';
import type { Lang } from '../i18n.ts';
import type { Viewer } from '../viewer.ts';
import type { MapLibrary } from './assets.ts';
import type { BasemapStyle } from './basemap.ts';
import type { Form } from './form.ts';

export interface NavLink {
  readonly path: string;
  readonly label: string;
}

/** What frames every page: composed by `app.ts`, which alone knows the whole site map. */
export interface SiteFrame {
  readonly nav: readonly NavLink[];
  /** Demo mode: visible outbox and « entrer comme »; never on an instance that sends real mail. */
  readonly demo: boolean;
  /** The Grenoble example is loaded: its signature stands in the header, with the notice about fictitious people. */
  readonly example: boolean;
  /** Where the public reaches this instance, without a final slash: for feeds, links in mails, and PDFs. */
  readonly publicUrl: string;
  readonly styleHref: string;
  readonly scriptHref: string;
  readonly mapLibrary: MapLibrary;
  /** The ground laid under live maps; null where nobody gave one. */
  readonly basemap: BasemapStyle | null;
}

/** One request, as a screen receives it. */
export interface Visit {
  readonly ctx: Ctx;
  readonly viewer: Viewer;
  readonly lang: Lang;
  readonly url: URL;
  /** The path without its language prefix. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
  readonly site: SiteFrame;
  /** The live number when the visit began: what it reads is at least that fresh. */
  readonly began: number;
  /** The address of a path in the reader's language. */
  href(path: string): string;
  /** The small form that was posted (urlencoded or multipart, up to 1 MB); read once. */
  form(): Promise<Form>;
  cookie(name: string): string | null;
}

export type Screen = (visit: Visit) => Promise<Response> | Response;
