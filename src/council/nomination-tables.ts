/** The tables of migration 0057: nominations and who stands. Civil days are 'YYYY-MM-DD'. */
export type NominationTables = {
  'council.nomination': { item_id: string; rank: number; post: string | null; at: Date };
  'council.candidacy': {
    id: string;
    item_id: string;
    rank: number;
    name: string;
    seat_id: string | null;
    noted_at: Date;
  };
  'council.candidacy_step': {
    candidacy_id: string;
    number: number;
    kind: 'withdrawn' | 'restored';
    at: Date;
  };
  'council.candidate_birth': { candidacy_id: string; number: number; born: string; at: Date };
  'council.secrecy_decision': {
    item_id: string;
    number: number;
    voices: number;
    against: number;
    abstain: number;
    reading: 'no_opposition' | 'no_abstention';
    outcome: 'set_aside' | 'kept';
    at: Date;
  };
  'council.vote_candidate': { vote_id: string; candidacy_id: string };
  'council.candidate_count': { vote_id: string; candidacy_id: string; votes: number };
  'council.nomination_effect': {
    item_id: string;
    candidacy_id: string;
    at: Date;
    prose_fr: string;
    prose_en: string;
  };
};
