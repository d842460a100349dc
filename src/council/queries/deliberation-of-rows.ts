import type { Selectable } from 'kysely';
import { present } from '#kit/result.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import { actsMatterOf } from '../rules/acts-matter.ts';
import type { Deliberation, GroupPosition, NamedSource, QuorumKept } from '../rules/deliberation.ts';
import type { ProfileName } from '../rules/profile.ts';
import { titleSaid } from '../rules/title-said.ts';

type Version = Selectable<DeliberationTables['council.deliberation_version']>;
type Matter = Selectable<DeliberationTables['council.deliberation_matter']>;

/** The row of a deliberation with what it is joined to. */
interface Head
  extends Pick<DeliberationTables['council.deliberation'], 'id' | 'slug' | 'standing' | 'subject'> {
  readonly assembly_id: string;
  readonly assembly_slug: string;
  readonly assembly_name: string;
  readonly organisation_id: string;
  readonly siret: string | null;
  readonly profile: ProfileName;
  readonly number: string | null;
  readonly number_source: NamedSource | null;
  readonly sitting_slug: string | null;
  readonly sitting_fr: string | null;
  readonly sitting_en: string | null;
  readonly item_rank: number | null;
}

export interface DeliberationRows {
  readonly head: Head;
  /** From the first to the last. */
  readonly versions: readonly Version[];
  readonly matter: Matter | null;
  readonly positions: readonly GroupPosition[];
  readonly quorum: QuorumKept | null;
}

/** The deliberation that these rows tell: the last version counts. */
export function deliberationOf({
  head,
  versions,
  matter,
  positions,
  quorum,
}: DeliberationRows): Deliberation {
  const last = present(versions.at(-1), `deliberation ${head.id} has a first version`);
  return {
    id: head.id,
    slug: head.slug,
    standing: head.standing,
    subject: head.subject,
    assembly: {
      id: head.assembly_id,
      slug: head.assembly_slug,
      name: head.assembly_name,
      organisationId: head.organisation_id,
      siret: head.siret,
      profile: head.profile,
    },
    sitting: sittingOf(head),
    number: head.number === null ? null : { text: head.number, source: head.number_source },
    matter: matter === null ? null : actsMatterOf(matter.code),
    matterRank: matter?.rank ?? 0,
    ...knownOf(last),
    counts: countsOf(last),
    others: { blank: last.blank_votes, null: last.null_votes, notTakingPart: last.not_taking_part },
    quorum,
    positions,
    versions: versions.map((row) => ({
      version: row.version,
      at: row.at,
      reason: row.reason,
      date: row.decided_on,
      wording: { fr: row.wording_fr, en: row.wording_en },
      counts: countsOf(row),
    })),
  };
}

function sittingOf(head: Head): Deliberation['sitting'] {
  const { sitting_slug: slug, sitting_fr: fr, sitting_en: en, item_rank: rank } = head;
  if (slug === null || fr === null || rank === null) return null;
  return { slug, title: titleSaid(fr, en), rank };
}

function knownOf(last: Version) {
  const { capacity_fr: fr, capacity_en: en, not_before: after, not_after: before } = last;
  return {
    title: { fr: last.title_fr, en: last.title_en },
    object: last.object,
    rapporteur:
      last.rapporteur === null
        ? null
        : { name: last.rapporteur, capacity: fr === null || en === null ? null : { fr, en } },
    date: last.decided_on,
    bounds: after === null || before === null ? null : { after, before },
    dateMark: last.date_mark,
    mode: last.mode,
    outcome: last.outcome,
    wording: { fr: last.wording_fr, en: last.wording_en },
    minutes: {
      presentation: last.presentation_min,
      total: last.total_min,
      precision: last.minutes_precision,
    },
    note: last.note_fr === null || last.note_en === null ? null : { fr: last.note_fr, en: last.note_en },
    sources: last.sources,
  };
}

function countsOf(row: Version): Deliberation['counts'] {
  return {
    inOffice: { value: row.in_office, mark: row.in_office_mark },
    present: { value: row.present, mark: row.present_mark },
    represented: { value: row.represented, mark: row.represented_mark },
    for: { value: row.votes_for, mark: row.votes_for_mark },
    against: { value: row.votes_against, mark: row.votes_against_mark },
    abstain: { value: row.abstentions, mark: row.abstentions_mark },
  };
}
