import { page } from '#kit/http/page.tsx';
import type { Screen } from '#kit/http/visit.ts';
import { inLang, type Said } from '#kit/i18n.ts';
import { apiWords } from '../api-words.ts';
import { OperationCard } from '../parts/operation-card.tsx';
import { type ApiTag, apiTags, type PublicApi } from '../rules/api-operation.ts';

/** What the top knows of the reconciliation services: their addresses, and what each feature of a candidate means. */
export interface Reconciliation {
  readonly services: readonly { readonly path: string; readonly name: Said }[];
  readonly features: Readonly<Record<string, Said>>;
}

/** GET /api: the API as people read it, from the same list as its description for programs. */
export function showApi(api: PublicApi, { services, features }: Reconciliation): Screen {
  return (visit) => {
    const { lang, site } = visit;
    const w = inLang(apiWords, lang);
    return page(visit, {
      title: w.title,
      description: w.description,
      crumbs: [{ path: '/donnees', label: { fr: 'Données ouvertes', en: 'Open data' }[lang] }],
      body: (
        <>
          <header class="page-head">
            <h1>{w.title}</h1>
            <p class="lead">{w.lead}</p>
          </header>
          <ul class="prose">
            {w.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p>
            {w.machine} <a href={visit.href('/api/openapi.json')}>{w.openApi}</a>
          </p>
          <nav aria-label={w.contents}>
            <ul>
              {Object.entries(apiTags).map(([tag, said]) => (
                <li key={tag}>
                  <a href={`#${tag}`}>{said[lang]}</a>
                </li>
              ))}
            </ul>
          </nav>
          {Object.entries(apiTags).map(([tag, said]) => (
            <section key={tag} class="stack" aria-labelledby={tag}>
              <h2 id={tag}>{said[lang]}</h2>
              {(tag as ApiTag) === 'reconciliation' && (
                <>
                  <div class="panel stack" data-gap="small">
                    <h3 class="panel-title">{w.refineTitle}</h3>
                    <ol>
                      {w.refine.map((step) => (
                        <li key={step}>{step}</li>
                      ))}
                    </ol>
                    <ul>
                      {services.map(({ path, name }) => (
                        <li key={path}>
                          {name[lang]} : <code class="hash">{site.publicUrl + visit.href(path)}</code>
                        </li>
                      ))}
                    </ul>
                  </div>
                  <div class="stack" data-gap="small">
                    <h3>{w.features}</h3>
                    <p>{w.featuresHint}</p>
                    <dl class="facts">
                      {Object.entries(features).map(([name, meaning]) => (
                        <div key={name} id={`feature-${name}`}>
                          <dt>
                            <code>{name}</code>
                          </dt>
                          <dd>{meaning[lang]}</dd>
                        </div>
                      ))}
                    </dl>
                  </div>
                </>
              )}
              <div class="panel stack" data-gap="small">
                {api.operations
                  .filter((operation) => operation.tag === tag)
                  .map((operation) => (
                    <OperationCard key={operation.id} visit={visit} api={api} operation={operation} />
                  ))}
              </div>
            </section>
          ))}
        </>
      ),
    });
  };
}
