import { CommitmentCard } from '#evidence/parts.tsx';
import type { Commitment } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { labelWords } from '../words.ts';

type Props = { readonly visit: Visit; readonly commitments: readonly Commitment[] };

/** The commitments of a candidature that are everybody's; those of a draft are not shown, nor counted. */
export function PublicCommitments({ visit, commitments }: Props) {
  const w = inLang(labelWords, visit.lang);
  const published = commitments.filter((one) => one.publishedAt !== null);
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments">{w.commitments}</h2>
      {published.length === 0 && <p>{w.commitmentsNone}</p>}
      <div class="columns">
        {published.map((one) => (
          <CommitmentCard key={one.id} visit={visit} commitment={one} />
        ))}
      </div>
    </section>
  );
}
