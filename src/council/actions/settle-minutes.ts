import { canonicalJson, type Json } from '#kit/canonical-json.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { sha256 } from '#kit/ids.ts';
import { ok, present, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { inRecord, type RecordActed } from '../queries/in-record.ts';
import { readMinutesLife } from '../queries/read-minutes-life.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import { minutesFaults } from '../rules/minutes-faults.ts';
import { minutesOf } from '../rules/minutes-of.ts';
import { minutesText } from '../rules/minutes-text.ts';
import type { RecordRefused } from '../rules/record-refused.ts';

/**
 * Settles the draft of the minutes as one more version: its canonical text in both languages and the print of that text,
 * never changed afterwards. Refused while one of the twelve fields is missing (L2121-15 CGCT), while the sitting lasts,
 * and once a version is adopted.
 */
export function settleMinutes(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly version: number; readonly once: string },
): Promise<RecordActed> {
  if (!may(viewer, recordPermissions, 'minutes.write')) throw new Stop('NOT_FOUND');
  return inRecord(ctx, viewer, given, async (tx, kept, at) => {
    const { sitting } = kept;
    const life = await readMinutesLife(tx, sitting.id);
    const minutes = minutesOf(kept);
    const faults = minutesFaults(minutes);
    const refusals: RecordRefused[] = [];
    if (sitting.state !== 'closed') refusals.push({ field: null, code: 'SITTING_NOT_CLOSED' });
    if (life.adoption !== null) refusals.push({ field: null, code: 'MINUTES_ADOPTED' });
    if (life.versions.length !== given.version) refusals.push({ field: null, code: 'SETTLED_MEANWHILE' });
    if (faults.length > 0) refusals.push({ field: null, code: 'MINUTES_INCOMPLETE', faults });
    if (refusals.length > 0) return refuse(...refusals);
    const text = { fr: minutesText(minutes, 'fr'), en: minutesText(minutes, 'en') };
    // Through JSON once: what is hashed is what will be read back, nothing else.
    const content = canonicalJson(JSON.parse(JSON.stringify(text)) as Json);
    const version = given.version + 1;
    const print = sha256(content);
    await tx
      .withTables<RecordTables>()
      .insertInto('council.minutes_version')
      .values({
        sitting_id: sitting.id,
        version,
        content,
        sha256: print,
        frozen_by: present(viewer.personId, 'a secretariat is a person'),
        frozen_at: at,
      })
      .execute();
    return ok([sittingEvent(sitting, 'minutes.settled', { version, sha256: print })]);
  });
}
