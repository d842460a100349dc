import { DeliberationCard } from '#council/parts.tsx';
import type { Deliberation } from '#council/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { labelWords } from '../words.ts';

type Props = { readonly visit: Visit; readonly deliberations: readonly Deliberation[] };

/** What the council deliberated about this candidature, as the council's own pages say it. */
export function CouncilSupport({ visit, deliberations }: Props) {
  const w = inLang(labelWords, visit.lang);
  return (
    <section aria-labelledby="council-support">
      <h2 id="council-support">{w.council}</h2>
      {deliberations.length === 0 && <p>{w.councilNone}</p>}
      {deliberations.map((one) => (
        <DeliberationCard key={one.id} visit={visit} deliberation={one} />
      ))}
    </section>
  );
}
