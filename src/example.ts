import type { Ctx } from '#kit/ctx.ts';
import { loadDeliberationExample } from './council/deliberation-example.ts';
import { loadCouncilExample } from './council/example.ts';
import { loadEvidenceExample } from './evidence/example.ts';
import { loadLabelExample } from './label/example.ts';
import { loadPeopleExample } from './people/example.ts';
import { loadContoursExample } from './register/contours-example.ts';
import { loadRegisterExample } from './register/example.ts';
import { loadFiguresExample } from './register/figures-example.ts';
import { loadSiteExample } from './site/example.ts';

/** A part of the example: loads its rows through the journal, and does nothing when they are already there. */
export type ExampleLoader = (ctx: Ctx) => Promise<number>;

const parts: readonly { readonly name: string; readonly load: ExampleLoader }[] = [
  { name: 'people', load: loadPeopleExample },
  { name: 'evidence', load: loadEvidenceExample },
  { name: 'register', load: loadRegisterExample },
  { name: 'communes', load: loadContoursExample },
  { name: 'figures', load: loadFiguresExample },
  { name: 'label', load: loadLabelExample },
  { name: 'council', load: loadCouncilExample },
  { name: 'deliberations', load: loadDeliberationExample },
  { name: 'site', load: loadSiteExample },
];

/** Loads the Grenoble example, part by part, telling how many rows each brought. Loading twice changes nothing. */
export async function loadExample(ctx: Ctx, tell: (part: string, rows: number) => void): Promise<void> {
  for (const part of parts) tell(part.name, await part.load(ctx));
}
