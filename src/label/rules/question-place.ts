import type { CallContent, CallCriterion, CallQuestion } from './call-content.ts';

/** A question with its criterion, its rank among all (from 1), and its neighbours. */
export interface QuestionPlace {
  readonly question: CallQuestion;
  readonly criterion: CallCriterion;
  readonly rank: number;
  readonly all: number;
  readonly previous: CallQuestion | null;
  readonly next: CallQuestion | null;
}

/** Where a question stands in the call; null when the call does not ask it. */
export function questionPlace(call: CallContent, key: string): QuestionPlace | null {
  const all = call.criteria.flatMap((criterion) =>
    criterion.questions.map((question) => ({ criterion, question })),
  );
  const index = all.findIndex(({ question }) => question.key === key);
  const here = all[index];
  if (!here) return null;
  return {
    ...here,
    rank: index + 1,
    all: all.length,
    previous: all[index - 1]?.question ?? null,
    next: all[index + 1]?.question ?? null,
  };
}
