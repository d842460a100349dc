import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark, Source } from '../rules/figure-types.ts';
import type { EvidenceTables } from '../tables.ts';
import { bothOrNull, sourcesById } from './read-source.ts';

/** Something that happened. `at` is null when only bounds, or nothing, are known of its date. */
export interface TimelineEvent {
  readonly id: string;
  readonly key: string;
  readonly at: PartialDate | null;
  readonly notBefore: PartialDate | null;
  readonly notAfter: PartialDate | null;
  /** The date as the source says it, when a date alone would say too much: « été 2014 ». */
  readonly dateWords: Said | null;
  /** How well the date is established, when that differs from the fact. */
  readonly dateMark: Mark | null;
  readonly title: Said;
  readonly text: Said | null;
  readonly mark: Mark;
  readonly sources: readonly Source[];
}

/** The events of a topic (« digital-grenoble »), in the order the sources allow: an undated one keeps its told place. */
export async function listEvents(ctx: Pick<Ctx, 'db'>, topic: string): Promise<TimelineEvent[]> {
  const db = ctx.db.withTables<EvidenceTables>();
  const rows = await db
    .selectFrom('evidence.event')
    .selectAll()
    .where('topic', '=', topic)
    .orderBy('rank')
    .execute();
  if (rows.length === 0) return [];
  const [links, sources] = await Promise.all([
    db
      .selectFrom('evidence.event_source')
      .selectAll()
      .where(
        'event_id',
        'in',
        rows.map((row) => row.id),
      )
      .orderBy('rank')
      .execute(),
    sourcesById(ctx),
  ]);
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    at: row.at,
    notBefore: row.not_before,
    notAfter: row.not_after,
    dateWords: bothOrNull(row.date_words_fr, row.date_words_en),
    dateMark: row.date_mark,
    title: { fr: row.title_fr, en: row.title_en },
    text: bothOrNull(row.text_fr, row.text_en),
    mark: row.mark,
    sources: links
      .filter((link) => link.event_id === row.id)
      .flatMap((link) => sources.get(link.source_id) ?? []),
  }));
}
