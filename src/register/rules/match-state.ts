import type { Said } from '#kit/i18n.ts';

/** Where an actor stands with its legal unit: what the team has to do comes first. */
export const matchStates = {
  to_review: { fr: 'À examiner', en: 'To review' },
  no_unit: { fr: 'Aucune unité trouvée', en: 'No unit found' },
  not_asked: { fr: 'Pas encore rapproché', en: 'Not matched yet' },
  linked_by_rule: { fr: 'Lié par la règle', en: 'Linked by the rule' },
  linked_by_team: { fr: 'Lié par l’équipe', en: 'Linked by the team' },
  none_of_these: { fr: 'Candidats refusés', en: 'Candidates refused' },
  not_a_unit: { fr: 'N’est pas une unité légale', en: 'Not a legal unit' },
} as const satisfies Record<string, Said>;
export type MatchState = keyof typeof matchStates;

export type Answer = 'linked' | 'none_of_these' | 'not_a_unit';
/** How a link came to be: two by the program, three by a person. `online`: from what the online register answered that day. */
export type LinkMethod = 'identifier' | 'rule' | 'candidate' | 'typed' | 'online';

/** The states in which a question waits for an answer; pages draw their buttons from the same table as acts decide by. */
const open: readonly MatchState[] = ['to_review', 'no_unit'];

export function isOpen(state: MatchState): boolean {
  return open.includes(state);
}

/** The fingerprints of what the matcher is asked and of what it looks through. */
export interface Asking {
  readonly facts: string;
  readonly reference: string;
}

export interface LastAsking extends Asking {
  readonly answer: Answer | null;
  /** The answer was taken back with the import that had brought the actor. */
  readonly reopened: 'by_undone_import' | 'no';
}

/**
 * Is the matcher asked again? A link holds, whatever moves. An open question is asked again when the actor or the reference changed.
 * An answered one only when what changed may bring somebody who was not shown; « not a legal unit » is no matter of editions.
 */
export function askedAgain(
  now: Asking,
  last: LastAsking | null,
  links: number,
): 'yes' | 'no' | 'if_somebody_new' {
  if (links > 0) return 'no';
  if (last === null || last.reopened === 'by_undone_import') return 'yes';
  const factsMoved = last.facts !== now.facts;
  const referenceMoved = last.reference !== now.reference;
  if (last.answer === null) return factsMoved || referenceMoved ? 'yes' : 'no';
  if (last.answer === 'not_a_unit') return factsMoved ? 'if_somebody_new' : 'no';
  return factsMoved || referenceMoved ? 'if_somebody_new' : 'no';
}
