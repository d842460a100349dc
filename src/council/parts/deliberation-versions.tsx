import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { blockWords, deliberationWords } from '../deliberation-words.ts';
import { changedLines } from '../rules/completed-deliberation.ts';
import type { CountName, Deliberation, DeliberationVersion } from '../rules/deliberation.ts';
import { Counted } from './counted.tsx';

type InLang = { readonly visit: Pick<Visit, 'lang'> };

/** Why each version replaced the one before, and what stood there; nothing while there is one only. */
export function DeliberationVersions({ visit, deliberation }: InLang & { deliberation: Deliberation }) {
  const w = inLang(deliberationWords, visit.lang);
  const { versions } = deliberation;
  if (versions.length < 2) return null;
  const steps = versions.slice(1).map((after, index) => ({ before: versions[index] ?? after, after }));
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{w.versions}</h2>
      <ol class="timeline">
        {steps.toReversed().map(({ before, after }) => (
          <li key={after.version} class="moment" data-certainty="exact">
            <p class="moment-date">
              <time datetime={after.at.toISOString()}>{formatDay(after.at, visit.lang)}</time>
            </p>
            <h3>
              {w.version(after.version)} <span lang="fr">{after.reason}</span>
            </h3>
            <dl class="facts">
              {changedLines(before, after).map((line) => (
                <div key={line}>
                  <dt>{nameOf(visit, line)}</dt>
                  <dd>
                    <del>
                      <span class="visually-hidden">{w.before} </span>
                      <Value visit={visit} line={line} version={before} />
                    </del>{' '}
                    <ins>
                      <span class="visually-hidden">{w.now} </span>
                      <Value visit={visit} line={line} version={after} />
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Line = 'date' | 'wording' | CountName;

function nameOf({ lang }: InLang['visit'], line: Line): string {
  const w = inLang(deliberationWords, lang);
  if (line === 'date') return w.date;
  return line === 'wording' ? w.result : blockWords[line][lang];
}

function Value({ visit, line, version }: InLang & { line: Line; version: DeliberationVersion }) {
  const w = inLang(deliberationWords, visit.lang);
  if (line === 'wording') return <>{version.wording[visit.lang]}</>;
  if (line !== 'date') return <Counted visit={visit} count={version.counts[line]} />;
  if (version.date === null) return <span class="unknown">{w.unknownDate}</span>;
  return <>{formatPartialDate(version.date, visit.lang)}</>;
}
