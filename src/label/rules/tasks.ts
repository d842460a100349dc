import type { Said } from '#kit/i18n.ts';
import type { CallContent } from './call-content.ts';
import {
  type Draft,
  indicatorState,
  type Missing,
  pieceState,
  questionState,
  type TaskState,
} from './completeness.ts';

/** One thing to fill in, as the task list shows it. `reason` is that of a blank. `path` is below `/candidatures/:slug`. */
export interface Task {
  readonly kind: Missing['kind'];
  readonly key: string;
  readonly name: Said;
  readonly state: TaskState;
  readonly reason: string | null;
  readonly path: string;
  readonly standing: 'needed' | 'waived';
}

/** The tasks of one criterion; `criterion` null gathers the pieces. */
export interface TaskGroup {
  readonly criterion: string | null;
  readonly name: Said | null;
  readonly tasks: readonly Task[];
}

/** How far a list of tasks is. Waived tasks that nobody filled in count on neither side. */
export interface Progress {
  readonly all: number;
  readonly done: number;
  readonly blank: number;
}

/** Everything the call asks for, by criterion, with where each thing stands in the draft. */
export function tasksOf(call: CallContent, draft: Draft): TaskGroup[] {
  const standing = (key: string) => (draft.waived.includes(key) ? 'waived' : 'needed');
  const groups = call.criteria.map((criterion) => ({
    criterion: criterion.key,
    name: criterion.name,
    tasks: [
      ...criterion.questions.map<Task>(({ key, ask }) => ({
        kind: 'question',
        key,
        name: ask,
        state: questionState(key, draft),
        reason: draft.answers.find((one) => one.question === key)?.blankReason ?? null,
        path: taskPath('question', key),
        standing: standing(key),
      })),
      ...call.indicators
        .filter((one) => one.criterion === criterion.key)
        .map<Task>(({ key, name }) => ({
          kind: 'indicator',
          key,
          name,
          state: indicatorState(key, draft),
          reason: draft.figures.find((one) => one.indicator === key)?.blankReason ?? null,
          path: taskPath('indicator', key),
          standing: standing(key),
        })),
    ],
  }));
  const pieces = call.pieces.map<Task>(({ slot, name }) => ({
    kind: 'piece',
    key: slot,
    name,
    state: pieceState(slot, draft),
    reason: draft.blanks.findLast((one) => one.slot === slot)?.reason ?? null,
    path: taskPath('piece', slot),
    standing: standing(slot),
  }));
  return [...groups, { criterion: null, name: null, tasks: pieces }];
}

/** Where a thing is filled in, below `/candidatures/:slug`. */
function taskPath(kind: Missing['kind'], key: string): string {
  if (kind === 'question') return `/dossier/questions/${key}`;
  return kind === 'indicator' ? `/dossier/chiffres/${key}` : `/dossier/pieces#${key}`;
}

export function progressOf(tasks: readonly Task[]): Progress {
  const counted = tasks.filter((task) => task.standing === 'needed' || task.state !== 'to-do');
  return {
    all: counted.length,
    done: counted.filter((task) => task.state === 'done' || task.state === 'in-progress').length,
    blank: counted.filter((task) => task.state === 'blank').length,
  };
}

/**
 * Everything missing at once (LBL-07): each question answered or left blank with a reason, each indicator with a figure
 * or a reason, each piece attached or explained. A file may be deposited incomplete (F1.10), so a reason is enough;
 * an item that the Mission waived needs nothing (F6.12).
 */
export function missingFrom(call: CallContent, draft: Draft): Missing[] {
  return tasksOf(call, draft)
    .flatMap((group) => group.tasks)
    .filter((task) => task.state === 'to-do' && task.standing === 'needed')
    .map(({ kind, key, path, name }) => ({ kind, key, path, name }));
}
