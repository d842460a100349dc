import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { type CallContent, wholeContent } from '../rules/call-content.ts';
import type { CandidatureState } from '../rules/candidature-states.ts';
import type { LabelTables } from '../tables.ts';

/** One version of a call. `opens`, `closes` and `numerusClausus` are null when there is none. */
export interface Call {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly name: Said;
  readonly kind: 'permanent' | 'dated';
  readonly opens: PartialDate | null;
  readonly closes: PartialDate | null;
  readonly numerusClausus: number | null;
  readonly content: CallContent;
}

/** Historical: a fact of the past with its sources. Rehearsal: invented to try the tool, and marked so. Real: yours. */
export type Standing = 'historical' | 'rehearsal' | 'real';

export interface Candidature {
  readonly id: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly carrier: string;
  readonly title: Said;
  readonly about: Said;
  readonly standing: Standing;
  readonly state: CandidatureState;
  /** Grows at each change of the draft. */
  readonly version: number;
  readonly addedAt: Date;
  readonly call: Call;
}

/** Every candidature with the call it answers, oldest first. */
export function selectCandidatures(ctx: Pick<Ctx, 'db'>) {
  return ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.candidature as candidature')
    .innerJoin('label.edition as edition', 'edition.id', 'candidature.edition_id')
    .select([
      'candidature.id',
      'candidature.slug',
      'candidature.organisation_id',
      'candidature.carrier',
      'candidature.title_fr',
      'candidature.title_en',
      'candidature.about_fr',
      'candidature.about_en',
      'candidature.standing',
      'candidature.state',
      'candidature.version',
      'candidature.added_at',
      'edition.id as edition_id',
      'edition.slug as edition_slug',
      'edition.version as edition_version',
      'edition.name_fr',
      'edition.name_en',
      'edition.kind',
      'edition.opens',
      'edition.closes',
      'edition.numerus_clausus',
      'edition.content',
    ])
    .orderBy('candidature.added_at')
    .orderBy('candidature.slug');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCandidatures>['execute']>>[number];

export function candidatureOf(row: Row): Candidature {
  return {
    id: row.id,
    slug: row.slug,
    organisationId: row.organisation_id,
    carrier: row.carrier,
    title: { fr: row.title_fr, en: row.title_en },
    about: { fr: row.about_fr, en: row.about_en },
    standing: row.standing,
    state: row.state,
    version: row.version,
    addedAt: row.added_at,
    call: {
      id: row.edition_id,
      slug: row.edition_slug,
      version: row.edition_version,
      name: { fr: row.name_fr, en: row.name_en },
      kind: row.kind,
      opens: row.opens,
      closes: row.closes,
      numerusClausus: row.numerus_clausus,
      content: wholeContent(row.content),
    },
  };
}

/** The candidature at this address, or null. What it shows to whom is the screen's business. */
export async function findCandidature(ctx: Pick<Ctx, 'db'>, slug: string): Promise<Candidature | null> {
  const row = await selectCandidatures(ctx).where('candidature.slug', '=', slug).executeTakeFirst();
  return row ? candidatureOf(row) : null;
}
