import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { CallContent } from '../rules/call-content.ts';
import { type DatedStep, type LabelStanding, labelOn } from '../rules/label-on.ts';
import type { SourceRef } from '../rules/source-ref.ts';
import type { TransitionDetails } from '../rules/transition-details.ts';

/** One label, or candidature to one, as it stood on a day. */
export interface LabelRow {
  readonly slug: string;
  readonly title: Said;
  readonly call: { readonly slug: string; readonly name: Said };
  readonly standing: LabelStanding;
  /** Given outside the call (LBL-12): out of the statistics of selection. */
  readonly outsideCall: boolean;
  readonly thematic: boolean;
  /** Where what made this standing was read. */
  readonly sources: readonly SourceRef[];
}

interface Row {
  readonly slug: string;
  readonly title_fr: string;
  readonly title_en: string;
  readonly call_slug: string;
  readonly name_fr: string;
  readonly name_en: string;
  readonly parameters: CallContent['parameters'];
  readonly steps: readonly (Omit<DatedStep, 'at' | 'until'> & {
    readonly at: string | null;
    readonly details: TransitionDetails;
    readonly sources: readonly SourceRef[];
  })[];
}

/** Every candidature that is a fact (no rehearsal) as it stood on a day, by title. Public: it names nobody. */
export async function labelsOn(ctx: Pick<Ctx, 'db'>, day: string): Promise<readonly LabelRow[]> {
  const { rows } = await sql<Row>`
    select c.slug, c.title_fr, c.title_en, e.slug as call_slug, e.name_fr, e.name_en, e.content -> 'parameters' as parameters,
      coalesce((select jsonb_agg(jsonb_build_object('event', t.event, 'to', t.to_state, 'at', t.at, 'knownDate', t.known_date,
        'details', t.details, 'sources', t.sources) order by t.number)
        from label.candidature_transition as t where t.candidature_id = c.id), '[]') as steps
    from label.candidature as c join label.edition as e on e.id = c.edition_id
    where c.standing <> 'rehearsal' order by c.title_fr, c.slug`.execute(ctx.db);
  return rows.map((row) => {
    const steps = row.steps.map((step) => ({
      ...step,
      at: step.at === null ? null : new Date(step.at),
      until: step.details.until ?? null,
    }));
    const parameters = { ...row.parameters, validUntil: row.parameters.validUntil ?? null };
    const standing = labelOn(steps, day, parameters);
    const told = row.steps.findLast((step) => step.to === standing.state);
    return {
      slug: row.slug,
      title: { fr: row.title_fr, en: row.title_en },
      call: { slug: row.call_slug, name: { fr: row.name_fr, en: row.name_en } },
      standing,
      outsideCall: row.steps.some((step) => step.details.outsideCall === true),
      thematic: row.steps.some((step) => step.details.thematic === true),
      sources: told?.sources ?? [],
    };
  });
}
