import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { recordPermissions } from '../record-permissions.ts';
import { recordWords } from '../record-words.ts';
import { minutesFaults } from '../rules/minutes-faults.ts';
import { minutesOf } from '../rules/minutes-of.ts';
import { minutesText } from '../rules/minutes-text.ts';
import type { MinutesFound } from '../views/find-minutes.ts';
import { Once } from './act-button.tsx';
import { DocumentBlocks } from './document-blocks.tsx';
import { MinutesMissing } from './minutes-missing.tsx';

interface Props {
  readonly visit: Visit;
  readonly found: MinutesFound;
}

/** The desk of whoever keeps the minutes: what is missing, item by item, preview, settled versions. */
export function MinutesDesk({ visit, found }: Props) {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  const { sitting } = found.record;
  const writes = may(visit.viewer, recordPermissions, 'minutes.write', sitting.assembly.organisationId);
  const minutes = minutesOf(found.record);
  const text = minutesText(minutes, lang);
  const open = found.life.adoption === null;
  return (
    <>
      {open && (
        <section class="panel" aria-labelledby="missing">
          <h2 class="panel-title" id="missing">
            {w.missing}
          </h2>
          <p>{w.minutesLead}</p>
          <MinutesMissing visit={visit} slug={sitting.slug} faults={minutesFaults(minutes)} mends={writes} />
        </section>
      )}
      {open && <ItemsToWrite visit={visit} found={found} writes={writes} />}
      <Versions visit={visit} found={found} writes={writes && open} />
      {open && (
        <details class="panel">
          <summary>{w.preview}</summary>
          <h2>{text.title}</h2>
          <p class="muted">{text.subtitle}</p>
          <DocumentBlocks blocks={text.blocks} />
        </details>
      )}
    </>
  );
}

function ItemsToWrite({ visit, found, writes }: Props & { writes: boolean }) {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  const { sitting, written } = found.record;
  return (
    <section class="stack" aria-labelledby="items">
      <h2 id="items">{w.byItem}</h2>
      <ol class="agenda">
        {sitting.items.map((item) => {
          const state = (written.get(item.id)?.summary.trim() ?? '') === '' ? 'todo' : 'written';
          const badge = state === 'written' ? w.written : item.openedAt === null ? w.noNeed : w.notWritten;
          return (
            <li key={item.id} class="agenda-item">
              <span class="agenda-number">{item.rank}</span>
              <p class="agenda-title">{item.title[lang]}</p>
              <span class="badge" data-tone={state === 'written' ? 'success' : 'todo'}>
                {badge}
              </span>
              {writes && (
                <p>
                  <a href={visit.href(`/conseil/seances/${sitting.slug}/proces-verbal/points/${item.rank}`)}>
                    {w.writeItem(item.rank)}
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Versions({ visit, found, writes }: Props & { writes: boolean }) {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  const { versions, adoption } = found.life;
  const base = `/conseil/seances/${found.record.sitting.slug}/proces-verbal`;
  return (
    <section class="panel" aria-labelledby="versions">
      <h2 class="panel-title" id="versions">
        {w.versions}
      </h2>
      {versions.length === 0 && <p>{w.noVersion}</p>}
      <ul>
        {versions.toReversed().map((one) => (
          <li key={one.version}>
            {w.settledAt(one.version, formatInstant(one.frozenAt, lang))}{' '}
            <a href={visit.href(`${base}.pdf?version=${one.version}`)}>{w.pdf}</a>{' '}
            <a href={visit.href(`${base}.rtf?version=${one.version}`)}>{w.rtf}</a>
            <br />
            <small>
              {w.print} <span class="hash">{one.sha256}</span>
            </small>
          </li>
        ))}
      </ul>
      {writes && (
        <form class="stack" method="post" action={visit.href(`${base}/projet`)}>
          <Once visit={visit} />
          <input type="hidden" name="version" value={versions.length} />
          <p>{w.settleHint}</p>
          <button class="button" type="submit">
            {w.settle}
          </button>
        </form>
      )}
      {versions.length > 0 && adoption === null && (
        <p>
          <a class="button" data-kind="secondary" href={visit.href(`${base}/approbation`)}>
            {w.adopt}
          </a>
        </p>
      )}
    </section>
  );
}
