import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import type { LeftOut, Link, OpenDataset } from '../rules/open-dataset.ts';
import { opendataWords } from '../words.ts';

interface Props {
  readonly visit: Visit;
  readonly dataset: OpenDataset;
  readonly changedAt: Date | null;
  /** Null when nothing can be missing from this file. */
  readonly leftOut: readonly LeftOut[] | null;
}

/** One file: what it holds, under which standard and licence, when it changed, and what it does not hold. */
export function DatasetCard({ visit, dataset, changedAt, leftOut }: Props) {
  const w = inLang(opendataWords, visit.lang);
  const id = `d-${dataset.file.replace(/[^a-z0-9]+/g, '-')}`;
  return (
    <section class="panel stack" data-gap="small" aria-labelledby={id}>
      <h2 class="panel-title" id={id}>
        {dataset.title[visit.lang]}
      </h2>
      <p>{dataset.holds[visit.lang]}</p>
      <dl class="facts">
        <div>
          <dt>{w.address}</dt>
          <dd>
            <a href={visit.href(dataset.address)}>
              <code>{dataset.address}</code>
            </a>
          </dd>
        </div>
        <div>
          <dt>{w.format}</dt>
          <dd>{dataset.format === 'Parquet' ? dataset.format : `${dataset.format}, UTF-8`}</dd>
        </div>
        <div>
          <dt>{w.standard}</dt>
          <dd>
            {dataset.standard === null ? w.ownColumns : <External visit={visit} link={dataset.standard} />}
          </dd>
        </div>
        <div>
          <dt>{w.licence}</dt>
          <dd>
            <External visit={visit} link={dataset.licence} />
          </dd>
        </div>
        <div>
          <dt>{w.lastChange}</dt>
          <dd>
            {changedAt === null ? (
              w.noChange
            ) : (
              <time datetime={changedAt.toISOString()}>{formatInstant(changedAt, visit.lang)}</time>
            )}
          </dd>
        </div>
        {dataset.versions && (
          <div>
            <dt>{w.versions}</dt>
            <dd>
              <a href={visit.href(dataset.versions)}>{w.versionsLink}</a>
            </dd>
          </div>
        )}
      </dl>
      <h3>{w.lacks}</h3>
      <ul>
        {dataset.lacks.map((one) => (
          <li key={one.fr}>{one[visit.lang]}</li>
        ))}
      </ul>
      {leftOut !== null && <Missing visit={visit} leftOut={leftOut} />}
    </section>
  );
}

function Missing({ visit, leftOut }: { visit: Visit; leftOut: readonly LeftOut[] }) {
  const w = inLang(opendataWords, visit.lang);
  if (leftOut.length === 0) return <p>{w.nothingLeftOut}</p>;
  return (
    <>
      <h3>{w.leftOut}</h3>
      <ul>
        {leftOut.map((one) => (
          <li key={one.path}>
            <a href={visit.href(one.path)}>{one.title[visit.lang]}</a>
            <ul>
              {one.reasons.map((reason) => (
                <li key={reason.fr}>{reason[visit.lang]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function External({ visit, link }: { visit: Visit; link: Link }) {
  return (
    <a href={link.url} rel="external">
      {link.name[visit.lang]}
    </a>
  );
}
