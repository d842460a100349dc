import { redirect } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { abandonImport } from '../actions/abandon-import.ts';
import { applyImport } from '../actions/apply-import.ts';
import { judgeImport } from '../actions/judge-import.ts';
import { undoImport } from '../actions/undo-import.ts';
import { importsPath, onceOf, ownImport } from './import-of-visit.tsx';
import { inAMoment } from './in-a-moment.ts';
import { drawImport } from './show-import.tsx';

/** POST /acteurs/imports/:id/application: writes it all, or nothing; when the register moved since, shows the difference again. */
export const postApplication: Screen = async (visit) => {
  const draft = await ownImport(visit);
  const form = await visit.form();
  const lines = form.all('accept').map(Number).filter(Number.isSafeInteger);
  const given = {
    id: draft.id,
    difference: form.text('difference'),
    accepted: new Set(lines),
    once: onceOf(visit, form),
  };
  const done = await inAMoment(applyImport(visit.ctx, visit.viewer, given));
  const path = `${importsPath}/${draft.id}`;
  if (done === 'later' || done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, path);
  if (done.refusals.includes('REGISTER_MOVED') && draft.judged !== null) {
    await inAMoment(judgeImport(visit.ctx, visit.viewer, { id: draft.id, ...draft.judged }));
    return redirect(visit, `${path}?registre=change`);
  }
  return drawImport(visit, draft, {
    values: {},
    faults: done.refusals.map((code) => ({ field: null, code })),
  });
};

/** POST …/annulation: undoes the whole import, or says which decisions rest on it. */
export const postUndo: Screen = async (visit) => {
  const one = await ownImport(visit);
  const form = await visit.form();
  const done = await undoImport(visit.ctx, visit.viewer, { id: one.id, once: onceOf(visit, form) });
  if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, `${importsPath}/${one.id}`);
  return drawImport(visit, one, { values: {}, faults: done.refusals.map((code) => ({ field: null, code })) });
};

/** POST …/abandon: gives a draft up. */
export const postAbandon: Screen = async (visit) => {
  const one = await ownImport(visit);
  const done = await abandonImport(visit.ctx, visit.viewer, one.id);
  if (done.ok) return redirect(visit, importsPath);
  return drawImport(visit, one, { values: {}, faults: done.refusals.map((code) => ({ field: null, code })) });
};
