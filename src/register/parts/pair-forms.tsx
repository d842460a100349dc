import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { mergeActWords } from '../merge-act-words.ts';
import type { PairVerdict } from '../rules/pair-verdict.ts';
import type { PairTold } from '../views/tell-pair.ts';

type Props = { visit: Visit; pair: PairTold; path: string };

/** Merging one way or the other, saying that they are two, leaving it for later, or taking back what was said. */
export function PairForms({ visit, pair, path }: Props) {
  const w = inLang(mergeActWords, visit.lang);
  return (
    <section class="stack" aria-labelledby="decide">
      <h2 id="decide">{w.decideTitle}</h2>
      <form class="form" method="post" action={visit.href(`${path}/fusion`)}>
        <Keys visit={visit} pair={pair} />
        <p class="field-hint">{w.mergeHint}</p>
        <div class="form-actions">
          {pair.sides.map(({ profile: { actor } }) => (
            <button
              key={actor.slug}
              class="button"
              data-kind="secondary"
              type="submit"
              name="keep"
              value={actor.slug}
            >
              {w.mergeKeeping(actor.name)}
            </button>
          ))}
        </div>
      </form>
      {pair.verdict !== 'apart' && (
        <VerdictForm
          visit={visit}
          pair={pair}
          path={path}
          verdict="apart"
          label={w.sayApart}
          hint={w.sayApartHint}
        />
      )}
      {pair.verdict === 'open' ? (
        <VerdictForm visit={visit} pair={pair} path={path} verdict="later" label={w.sayLater} />
      ) : (
        <VerdictForm visit={visit} pair={pair} path={path} verdict="open" label={w.sayOpen} />
      )}
    </section>
  );
}

function VerdictForm(props: Props & { verdict: PairVerdict; label: string; hint?: string }) {
  const { visit, pair, path, verdict, label, hint } = props;
  return (
    <form class="form" method="post" action={visit.href(`${path}/decision`)}>
      <Keys visit={visit} pair={pair} />
      <input type="hidden" name="verdict" value={verdict} />
      {hint && <p class="field-hint">{hint}</p>}
      <div class="form-actions">
        <button class="button" data-kind={verdict === 'apart' ? 'secondary' : 'quiet'} type="submit">
          {label}
        </button>
      </div>
    </form>
  );
}

function Keys({ visit, pair }: { visit: Visit; pair: PairTold }) {
  return (
    <>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <input type="hidden" name="read" value={pair.read} />
    </>
  );
}
