import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { memberWords } from '../member-words.ts';
import type { AssemblyNow } from '../rules/assembly-now.ts';

/** Says that these members are fictitious, where they are. */
export function RehearsalNotice({
  visit,
  assembly,
}: {
  visit: Visit;
  assembly: Pick<AssemblyNow, 'standing'>;
}) {
  if (assembly.standing !== 'rehearsal') return null;
  const w = inLang(memberWords, visit.lang);
  return (
    <div class="notice" data-kind="info">
      <p>
        <span class="notice-kind">{w.rehearsal}</span> {w.rehearsalHint}
      </p>
    </div>
  );
}
