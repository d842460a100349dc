import type { ActRecord } from './deliberation-record.ts';
import type { ItemNow, QuorumFound, SittingNow } from './sitting-now.ts';

/** One item of a debate, with the deliberations that it made. */
export interface AknSection {
  readonly rank: number;
  readonly heading: string;
  readonly object: string;
  readonly quorums: readonly Pick<
    QuorumFound,
    'at' | 'inOffice' | 'notCounted' | 'present' | 'required' | 'reached'
  >[];
  readonly speeches: readonly {
    readonly speaker: string;
    readonly startedAt: Date;
    readonly endedAt: Date | null;
  }[];
  readonly acts: readonly ActRecord[];
  /** What ended the item without a deliberation; null when it made one, or is not over. */
  readonly settled: string | null;
}

export interface AknDebate {
  readonly body: ActRecord['body'];
  /** Last part of the address of the work. */
  readonly slug: string;
  readonly title: string;
  /** Civil day: the standard wants one, and none is made up. */
  readonly date: string;
  readonly page: string;
  readonly number: string | null;
  readonly sections: readonly AknSection[];
}

/** The sections of a sitting: its whole agenda, what was not voted included. */
export function aknSections(sitting: SittingNow, acts: readonly ActRecord[]): AknSection[] {
  return sitting.items.map((item) => ({
    rank: item.rank,
    heading: item.title.fr,
    object: item.object,
    quorums: item.quorum,
    speeches: item.interventions.flatMap(({ speaker, events }) => {
      const started = events.find((one) => one.kind === 'started');
      const ended = events.find((one) => one.kind === 'ended');
      return started ? [{ speaker, startedAt: started.at, endedAt: ended?.at ?? null }] : [];
    }),
    acts: acts.filter((act) => act.session?.rank === item.rank),
    // An item noted is told by the deliberation it made.
    settled: item.withoutVote === null ? (settledWords[item.state] ?? null) : null,
  }));
}

/** The one section of a deliberation alone. */
export function aknSectionOf(act: ActRecord): AknSection {
  return {
    rank: act.session?.rank ?? 1,
    heading: act.title.fr,
    object: act.object,
    quorums: act.quorum ? [{ ...act.quorum, reached: 'reached' }] : [],
    speeches: [],
    acts: [act],
    settled: null,
  };
}

const settledWords: Partial<Record<ItemNow['state'], string>> = {
  noted: 'Le conseil prend acte.',
  withdrawn: 'Le point est retiré de l’ordre du jour.',
  postponed: 'Le point est reporté à une autre séance.',
};
