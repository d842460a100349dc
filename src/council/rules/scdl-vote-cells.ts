import type { Said } from '#kit/i18n.ts';
import type { BallotMode } from './ballot-mode.ts';
import type { ScdlRow } from './scdl-fields.ts';

/** Voices of a deliberation, proxies included; null is unknown. */
export interface VoteCounts {
  readonly inOffice: number | null;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  /** Blank and null papers of a secret ballot; absent when there are none to count. */
  readonly blankAndNull?: number | null;
}

export type ScdlNoteCode =
  | 'NO_VOTE_TAKEN'
  | 'NOMINATION_WITHOUT_SIDES'
  | 'VOTES_PARTLY_UNKNOWN'
  | 'BLANKS_LEFT_OUT'
  | 'BLANKS_AS_ABSTENTIONS'
  | 'BLANKS_UNKNOWN';

export interface ScdlNote {
  readonly code: ScdlNoteCode;
  readonly note: Said;
}

export interface VoteCells {
  readonly cells: Pick<
    ScdlRow,
    'VOTE_EFFECTIF' | 'VOTE_REEL' | 'VOTE_POUR' | 'VOTE_CONTRE' | 'VOTE_ABSTENTION'
  >;
  readonly notes: readonly ScdlNote[];
}

const notes: Readonly<Record<ScdlNoteCode, Said>> = {
  NO_VOTE_TAKEN: {
    fr: 'le conseil a pris acte, sans vote : les cinq nombres du vote restent vides',
    en: 'the council took note without voting: the five vote counts stay empty',
  },
  NOMINATION_WITHOUT_SIDES: {
    fr: 'une nomination ne se vote ni pour ni contre : les cinq nombres du vote restent vides',
    en: 'a nomination is not voted for or against: the five vote counts stay empty',
  },
  VOTES_PARTLY_UNKNOWN: {
    fr: 'un nombre du vote au moins n’est pas connu : le schéma les veut tous ou aucun, les cinq restent vides',
    en: 'at least one vote count is not known: the schema wants all or none, so the five stay empty',
  },
  BLANKS_LEFT_OUT: {
    fr: 'les bulletins blancs et nuls, sans colonne dans le schéma, ne sont pas dans VOTE_REEL',
    en: 'blank and null papers, which have no column in the schema, are left out of VOTE_REEL',
  },
  BLANKS_AS_ABSTENTIONS: {
    fr: 'les bulletins blancs et nuls sont déclarés dans VOTE_ABSTENTION',
    en: 'blank and null papers are declared in VOTE_ABSTENTION',
  },
  BLANKS_UNKNOWN: {
    fr: 'le nombre de bulletins blancs et nuls n’est pas connu',
    en: 'the number of blank and null papers is not known',
  },
};

const emptyCells: VoteCells['cells'] = {
  VOTE_EFFECTIF: '',
  VOTE_REEL: '',
  VOTE_POUR: '',
  VOTE_CONTRE: '',
  VOTE_ABSTENTION: '',
};

/**
 * Fills the five vote counts of SCDL délibérations 2.1.5, all or none: VOTE_EFFECTIF is the members in office,
 * VOTE_REEL is for + against + abstentions, proxies included, members not taking part excluded. Where to put blank
 * and null papers is not settled: out of VOTE_REEL by default, in VOTE_ABSTENTION by option.
 */
export function voteCells(
  votes: VoteCounts,
  mode: BallotMode | 'noted' | 'nomination' | null,
  blanks: 'left_out' | 'as_abstentions',
): VoteCells {
  if (mode === 'noted') return { cells: emptyCells, notes: [noteOf('NO_VOTE_TAKEN')] };
  if (mode === 'nomination') return { cells: emptyCells, notes: [noteOf('NOMINATION_WITHOUT_SIDES')] };
  const { inOffice, for: inFavour, against, abstain } = votes;
  const papers = votes.blankAndNull === undefined ? 0 : votes.blankAndNull;
  const counting = blanks === 'as_abstentions';
  if (inOffice === null || inFavour === null || against === null || abstain === null) {
    return { cells: emptyCells, notes: [noteOf('VOTES_PARTLY_UNKNOWN')] };
  }
  // Declared as abstentions, an unknown number of papers makes the abstentions unknown too.
  if (papers === null && counting) {
    return { cells: emptyCells, notes: [noteOf('BLANKS_UNKNOWN'), noteOf('VOTES_PARTLY_UNKNOWN')] };
  }
  const abstentions = abstain + (counting ? (papers ?? 0) : 0);
  return {
    cells: {
      VOTE_EFFECTIF: `${inOffice}`,
      VOTE_REEL: `${inFavour + against + abstentions}`,
      VOTE_POUR: `${inFavour}`,
      VOTE_CONTRE: `${against}`,
      VOTE_ABSTENTION: `${abstentions}`,
    },
    notes: papers === 0 ? [] : [noteOf(paperNote(papers, counting))],
  };
}

function paperNote(papers: number | null, counting: boolean): ScdlNoteCode {
  if (papers === null) return 'BLANKS_UNKNOWN';
  return counting ? 'BLANKS_AS_ABSTENTIONS' : 'BLANKS_LEFT_OUT';
}

function noteOf(code: ScdlNoteCode): ScdlNote {
  return { code, note: notes[code] };
}
