import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatNumber } from '#kit/numbers.ts';
import { proposalKindWords, proposalWords } from '../proposal-words.ts';
import type { ProposalGroup, ProposalsPage } from '../views/proposals-page.ts';
import { ProposalTable } from './proposal-table.tsx';

const path = '/acteurs/propositions';

interface GroupsProps {
  readonly visit: Visit;
  readonly now: ProposalsPage;
  /** The one group that is shown alone, if any. */
  readonly group: ProposalGroup['kind'] | null;
  readonly ticked: ReadonlySet<string>;
}

/** One form for all: a button a line, and two for those ticked, whatever their group. */
export function ProposalGroups({ visit, now, group, ticked }: GroupsProps) {
  const w = inLang(proposalWords, visit.lang);
  const action = group === null ? path : `${path}?groupe=${group}`;
  return (
    <form class="stack" method="post" action={visit.href(action)}>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      {now.groups.map((one) => (
        <Group key={one.kind} visit={visit} group={one} alone={group !== null} ticked={ticked} />
      ))}
      <div class="choice">
        <input type="checkbox" id="f-show" name="show" value="chosen" aria-describedby="f-show-hint" />
        <label for="f-show">{w.show}</label>
        <p class="field-hint" id="f-show-hint">
          {w.showHint}
        </p>
      </div>
      <div class="form-actions">
        <button class="button" type="submit" name="answer" value="accepted">
          {w.acceptTicked}
        </button>
        <button class="button" data-kind="secondary" type="submit" name="answer" value="refused">
          {w.refuseTicked}
        </button>
      </div>
      {group !== null && (
        <p>
          <a href={visit.href(path)}>{w.allGroups}</a>
        </p>
      )}
    </form>
  );
}

type GroupProps = { visit: Visit; group: ProposalGroup; alone: boolean; ticked: ReadonlySet<string> };

function Group({ visit, group, alone, ticked }: GroupProps) {
  const { lang } = visit;
  const w = inLang(proposalWords, lang);
  const { name, why } = proposalKindWords[group.kind];
  const total = formatNumber(group.total, lang);
  return (
    <div class="stack" data-gap="small">
      <h2>
        {name[lang]} ({total})
      </h2>
      <p>{why[lang]}</p>
      {group.kind === 'recoded' && (
        <p>
          <input type="hidden" name="recoded" value={group.fingerprint} />
          <button class="button" type="submit" name="answer" value="recoded">
            {w.acceptAll(total)}
          </button>
        </p>
      )}
      <ProposalTable visit={visit} group={group} ticked={ticked} />
      {group.pages > 1 && !alone && (
        <p>
          <a href={visit.href(`${path}?groupe=${group.kind}`)}>{w.wholeGroup(total)}</a>
        </p>
      )}
      {group.pages > 1 && alone && <Pages visit={visit} group={group} />}
    </div>
  );
}

function Pages({ visit, group }: { visit: Visit; group: ProposalGroup }) {
  const { lang } = visit;
  const w = inLang(proposalWords, lang);
  const { page, pages, kind } = group;
  const hrefOf = (to: number) => visit.href(`${path}?groupe=${kind}&page=${to}`);
  return (
    <nav class="pagination" aria-label={proposalKindWords[kind].name[lang]}>
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={hrefOf(page - 1)}>
              {w.previous}
            </a>
          </li>
        )}
        <li>
          <span>{w.pageOf(formatNumber(page, lang), formatNumber(pages, lang))}</span>
        </li>
        {page < pages && (
          <li>
            <a rel="next" href={hrefOf(page + 1)}>
              {w.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
