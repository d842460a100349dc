import type { ActRecord } from './deliberation-record.ts';
import { optionCounts, optionOf, passOrFail, stampOf, type VoteOption, voteNote } from './vote-options.ts';

type OcdOption = Exclude<VoteOption, 'blank' | 'null'> | 'other';

/**
 * A deliberation as a vote event of Open Civic Data (opencivicdata/pupa, pupa/scrape/schemas/vote_event.py): pass or fail,
 * blanks and nulls as « other ». What it has no field for (quorum, proxies, four outcomes, wording) is in `extras`.
 * Null: no vote was taken. A sitting or a day that is not known is left out, or empty as that schema writes it.
 */
export function ocdVoteEvent(act: ActRecord) {
  const result = passOrFail(act);
  if (result === null) return null;
  return {
    identifier: act.number ?? '',
    motion_text: act.object,
    motion_classification: act.matter === null ? [] : [act.matter.code, act.matter.name],
    start_date: act.vote ? stampOf(act.vote.openedAt) : (act.date ?? ''),
    end_date: act.vote?.closedAt ? stampOf(act.vote.closedAt) : '',
    result,
    organization: `~${JSON.stringify({ name: act.body.name })}`,
    ...(act.session && { legislative_session: act.session.slug }),
    bill: null,
    bill_action: null,
    counts: ocdCounts(act),
    votes: (act.roll ?? []).map((line) => ({
      option: ocdOption(optionOf(line)),
      voter_name: `Siège ${line.seat}`,
      note: [line.group, ...(line.role === 'chair' ? ['chair'] : []), voteNote(line)]
        .filter((text) => text !== null)
        .join('; '),
    })),
    sources: [
      { url: act.page, note: 'page' },
      { url: act.extract, note: 'extract' },
    ],
    extras: extrasOf(act),
  };
}

function ocdOption(option: VoteOption): OcdOption {
  return option === 'blank' || option === 'null' ? 'other' : option;
}

function ocdCounts(act: ActRecord): { option: OcdOption; value: number }[] {
  const counts = new Map<OcdOption, number>();
  for (const { option, value } of optionCounts(act)) {
    const name = ocdOption(option);
    counts.set(name, (counts.get(name) ?? 0) + value);
  }
  return [...counts].map(([option, value]) => ({ option, value }));
}

function extrasOf(act: ActRecord) {
  const { numbers, quorum, roll } = act;
  return {
    standing: act.standing,
    outcome: act.outcome,
    wording: act.wording,
    mode: act.mode,
    in_office: numbers.inOffice,
    present: numbers.present,
    represented: numbers.represented,
    blank: numbers.blank,
    null: numbers.null,
    not_taking_part: numbers.notTakingPart,
    quorum: {
      required: numbers.quorumRequired,
      present: quorum?.present ?? null,
      not_counted: quorum?.notCounted ?? null,
      found_at: quorum ? stampOf(quorum.at) : null,
      article: 'L2121-17 CGCT',
    },
    proxies:
      roll === null
        ? null
        : roll.flatMap(({ seat, holder }) => (holder === null ? [] : [{ grantor: seat, holder }])),
  };
}
