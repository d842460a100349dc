import { Fact } from '#kit/http/fact.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { onlineWords } from '../online-words.ts';
import type { OnlineFacts, SentOnline } from '../rules/online-query.ts';
import { sentOnline } from '../rules/online-query.ts';
import { rankKey } from '../rules/rank-key.ts';
import type { OnlineAnswered } from '../views/answered-online.ts';
import type { ShownCandidate } from '../views/match-question.ts';

type Props = {
  visit: Visit;
  path: string;
  /** Whom it would ask; null where the instance asks nobody. */
  host: string | null;
  actor: OnlineFacts;
  /** What the form carries along. */
  hidden: Readonly<Record<string, string>>;
  candidates: readonly Pick<ShownCandidate, 'online'>[];
  online: OnlineAnswered | null;
};

type AnsweredProps = Pick<Props, 'visit' | 'candidates'> & { online: OnlineAnswered };

/** The way to ask the online register about an actor: what would go out and to whom, then what came back. */
export function OnlineAsking(props: Props) {
  const { visit, path, host, hidden, online } = props;
  const w = inLang(onlineWords, visit.lang);
  return (
    <section class="stack" aria-labelledby="en-ligne">
      <h2 id="en-ligne">{w.title}</h2>
      {online !== null && <Answered {...props} online={online} />}
      {host === null && (
        <p>
          {w.off} <code>{w.offSetting}</code>
        </p>
      )}
      {host !== null && (online === null || online.stopped !== null) && (
        <form class="stack" method="post" action={visit.href(path)}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p>{w.why(host)}</p>
          <Sent sent={sentOnline(props.actor)} lang={visit.lang} />
          <p class="field-hint" id="en-ligne-attente">
            {w.wait}
          </p>
          <div class="form-actions">
            <button class="button" data-kind="secondary" type="submit" aria-describedby="en-ligne-attente">
              {w.ask}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

function Sent({ sent, lang }: { sent: SentOnline; lang: Lang }) {
  const w = inLang(onlineWords, lang);
  return (
    <dl class="facts">
      <Fact term={w.sentName}>
        <bdi>{sent.name}</bdi>
      </Fact>
      <Fact term={w.sentHost}>
        {sent.website === null ? (
          <span class="unknown">{w.notSent}</span>
        ) : (
          <>
            <bdi>{sent.website.words}</bdi> <small class="muted">{w.ofHost(sent.website.host)}</small>
          </>
        )}
      </Fact>
      <Fact term={w.sentDepartment}>{sent.department ?? <span class="unknown">{w.notSent}</span>}</Fact>
    </dl>
  );
}

/** What came back, and from when: the units themselves stand among the candidates. */
function Answered({ visit, candidates, online }: AnsweredProps) {
  const { lang } = visit;
  const w = inLang(onlineWords, lang);
  const { stopped, answered, questions } = online;
  return (
    <>
      <p>
        {w.source(formatInstant(online.at, lang))}. {proposedText(candidates, online, lang)}
        {online.units.length > 0 && candidates.length > 0 && ` ${w.scores}`}
      </p>
      <p class="muted">{stopped === null ? w.kept : w.incomplete(answered, questions)}</p>
    </>
  );
}

/** Said above the page once it was asked: the button was far below, and the candidates are between. */
export function OnlineHeard({ visit, candidates, online }: AnsweredProps) {
  const { lang } = visit;
  const w = inLang(onlineWords, lang);
  return (
    <div class="notice" data-kind="success" role="status">
      <p class="notice-title">
        <span class="notice-kind">
          {w.heard}
          {lang === 'fr' ? ' : ' : ': '}
        </span>
        {proposedText(candidates, online, lang)}
      </p>
      {online.units.length > 0 && (
        <p>
          <a href="#candidats">{w.seeThem}</a>
        </p>
      )}
    </div>
  );
}

function proposedText(
  candidates: Props['candidates'],
  { units, masked }: OnlineAnswered,
  lang: Lang,
): string {
  const w = inLang(onlineWords, lang);
  const both = candidates.filter((one) => one.online !== null).length;
  const first = rankKey(candidates.length) ?? String(candidates.length + 1);
  const beside = () => (units.length === 0 ? w.noneMore : w.found(units.length, first));
  const alone = () => (units.length === 0 ? w.none : w.foundAlone(units.length));
  return [
    candidates.length === 0 ? alone() : beside(),
    ...(both > 0 ? [w.alsoHere(both)] : []),
    ...(masked > 0 ? [w.masked(masked)] : []),
  ].join(' ');
}
