import type { PartialDate } from '#kit/partial-date.ts';

/** Where what a post reports was read. */
export interface PostSource {
  readonly title: string;
  readonly url: string;
}

export type SiteTables = {
  'site.post': {
    id: string;
    slug: string;
    happened_on: PartialDate | null;
    published_at: Date;
    author_id: string | null;
    source: PostSource | null;
  };
  'site.post_version': {
    post_id: string;
    number: number;
    at: Date;
    title_fr: string;
    title_en: string;
    body_fr: string;
    body_en: string;
  };
  'site.post_withdrawal': { post_id: string; at: Date; reason: string };
};
