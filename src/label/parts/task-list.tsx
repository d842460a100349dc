import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { dossierWords } from '../dossier-words.ts';
import type { Waiver } from '../queries/list-waivers.ts';
import { progressOf, type Task, type TaskGroup } from '../rules/tasks.ts';
import { taskNames, taskTones } from '../state-words.ts';
import { WaiverNote } from './waiver-note.tsx';

type Props = {
  readonly visit: Visit;
  readonly slug: string;
  readonly groups: readonly TaskGroup[];
  readonly waivers: readonly Waiver[];
};

/** Everything to fill in, criterion by criterion, each with where it stands. */
export function TaskList({ visit, slug, groups, waivers }: Props) {
  const { lang } = visit;
  const w = inLang(dossierWords, lang);
  return (
    <>
      {groups.map((group) => {
        const id = `group-${group.criterion ?? 'pieces'}`;
        const progress = progressOf(group.tasks);
        return (
          <section key={id} class="task-group" aria-labelledby={id}>
            <h2 id={id}>
              {group.criterion === null || group.name === null
                ? w.pieces
                : w.groupOf(group.criterion, group.name[lang])}
            </h2>
            <div class="progress">
              <p class="progress-text" id={`${id}-progress`}>
                {w.progressText(progress.done, progress.blank, progress.all)}
              </p>
              <progress
                max={progress.all}
                value={progress.done + progress.blank}
                aria-labelledby={`${id}-progress`}
              />
            </div>
            <ol class="tasks">
              {group.tasks.map((task) => (
                <TaskLine key={task.key} visit={visit} slug={slug} task={task} waivers={waivers} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

type LineProps = Pick<Props, 'visit' | 'slug' | 'waivers'> & { readonly task: Task };

function TaskLine({ visit, slug, task, waivers }: LineProps) {
  const { lang } = visit;
  const w = inLang(dossierWords, lang);
  const waiver = waivers.find((one) => one.item === task.key);
  const idle = task.state === 'to-do' && waiver !== undefined;
  return (
    <li class="task" data-state={idle ? 'blank' : task.state}>
      <a class="task-name" href={visit.href(`/candidatures/${slug}${task.path}`)}>
        {task.name[lang]}
      </a>
      <span class="badge" data-tone={idle ? 'blank' : taskTones[task.state]}>
        {idle ? w.waivedTask : taskNames[task.state][lang]}
      </span>
      {task.reason !== null && task.state === 'blank' && <p class="task-reason">{w.reason(task.reason)}</p>}
      {waiver && <WaiverNote visit={visit} waiver={waiver} />}
    </li>
  );
}
