import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';

export interface Link {
  readonly name: Said;
  readonly url: string;
}

/** Something that a file ought to hold and cannot, with each reason and the page that shows it. */
export interface LeftOut {
  readonly title: Said;
  readonly path: string;
  readonly reasons: readonly Said[];
}

/** A file of open data as its reader needs to know it before using it. */
export interface OpenDataset {
  /** The address that serves it. */
  readonly address: string;
  /** Its name in an export. */
  readonly file: string;
  readonly title: Said;
  readonly format: 'CSV' | 'JSON' | 'TXT' | 'GeoJSON' | 'Parquet';
  /** Null: columns of our own, described by the file beside it. */
  readonly standard: Link | null;
  readonly licence: Link;
  /** The page of its dated versions, when it has some. */
  readonly versions?: string;
  /** What it holds, in a sentence. */
  readonly holds: Said;
  /** What it does not hold, and might be looked for in it. */
  readonly lacks: readonly Said[];
  /** Journal subjects whose last row is its last change. */
  readonly subjects: readonly string[];
  /** Set on a JSON file whose `files` names others, each with its `address` and `file`: an export takes them too. */
  readonly lists?: 'files';
  /** What is missing from it today, and why. */
  readonly leftOut?: (ctx: Ctx) => Promise<readonly LeftOut[]>;
}
