import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { DatasetCard } from '../parts/dataset-card.tsx';
import type { OpenDataset } from '../rules/open-dataset.ts';
import { lastChange } from '../views/last-change.ts';
import { opendataWords } from '../words.ts';

/** GET /donnees: the files of this instance. The list is given by the top, which alone knows every module. */
export function showOpenData(datasets: readonly OpenDataset[]): Screen {
  return async (visit) => {
    const w = inLang(opendataWords, visit.lang);
    const listed = await Promise.all(
      datasets.map(async (dataset) => ({
        dataset,
        changedAt: await lastChange(visit.ctx, dataset.subjects),
        leftOut: dataset.leftOut ? await dataset.leftOut(visit.ctx) : null,
      })),
    );
    return page(visit, {
      title: w.title,
      description: w.description,
      body: (
        <>
          <header class="page-head">
            <h1>{w.title}</h1>
            <p class="lead">{w.lead}</p>
            <p>
              <a href={visit.href('/api')}>{w.api}</a>
            </p>
          </header>
          {listed.map((one) => (
            <DatasetCard key={one.dataset.address} visit={visit} {...one} />
          ))}
          <section aria-labelledby="export">
            <h2 id="export">{w.exportTitle}</h2>
            <p>{w.exportHint}</p>
            <pre class="code-block">
              <code>npx totem export --out ./donnees</code>
            </pre>
          </section>
        </>
      ),
    });
  };
}
