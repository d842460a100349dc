import { randomUUID } from 'node:crypto';
import type { Ctx } from '#kit/ctx.ts';
import { exampleId } from '#kit/ids.ts';
import type { Role, Viewer } from '#kit/viewer.ts';
import { callVote } from '../../src/council/actions/call-vote.ts';
import { moveSitting } from '../../src/council/actions/move-sitting.ts';
import { notePresence } from '../../src/council/actions/note-presence.ts';
import { openItem } from '../../src/council/actions/open-item.ts';
import { findSitting } from '../../src/council/views/find-sitting.ts';

const slug = 'repetition';

/** Somebody of the example's council, as the program would see them after signing in. */
export function councilViewer(key: string, role: Role, seat: number | null = null): Viewer {
  const acting = {
    id: exampleId(`mandate/${key}`),
    role,
    organisationId: exampleId('organisation/grenoble-alpes-metropole'),
    organisationSlug: 'grenoble-alpes-metropole',
    organisationName: 'Grenoble-Alpes Métropole',
  };
  const person = seat === null ? key : `council-seat-${seat}`;
  return { personId: exampleId(`person/${person}`), name: key, acting, mandates: [acting] };
}

export function memberOfSeat(seat: number): Viewer {
  return councilViewer(`council-member-${seat}`, 'council_member', seat);
}

/** Opens the rehearsal, everybody present, item 1 put to the vote. Answers the vote's id. */
export async function openVote(ctx: Ctx): Promise<string> {
  const clerk = councilViewer('council-secretariat', 'council_secretariat');
  const president = councilViewer('council-president', 'council_president', 1);
  const once = () => randomUUID();
  const steps = [
    () => notePresence(ctx, clerk, { slug, whose: { by: 'all' }, kind: 'arrived', once: once() }),
    () => moveSitting(ctx, president, { slug, event: 'open', once: once() }),
    () => openItem(ctx, president, { slug, rank: 1, event: 'open', once: once() }),
    () => callVote(ctx, president, { slug, rank: 1, mode: 'public', once: once() }),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) throw new Error(`the rehearsal did not get to its vote: ${JSON.stringify(done.refusals)}`);
  }
  const sitting = await findSitting(ctx, slug);
  const vote = sitting?.items[0]?.votes.at(-1);
  if (!vote) throw new Error('the rehearsal has no open vote');
  return vote.id;
}
