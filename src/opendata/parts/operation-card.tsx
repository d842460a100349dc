import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { apiWords } from '../api-words.ts';
import type { ApiOperation, PublicApi } from '../rules/api-operation.ts';

interface Props {
  readonly visit: Visit;
  readonly api: PublicApi;
  readonly operation: ApiOperation;
}

/** One address of the API: what it takes, what it answers. */
export function OperationCard({ visit, api, operation }: Props) {
  const { lang } = visit;
  const w = inLang(apiWords, lang);
  const nameOf = (shape: unknown) => Object.entries(api.shapes).find(([, one]) => one === shape)?.[0];
  const { id, method, path, title, parameters, fields, answers } = operation;
  return (
    <section class="panel stack" data-gap="small" aria-labelledby={`op-${id}`}>
      <h3 class="panel-title" id={`op-${id}`}>
        {title[lang]}
      </h3>
      <p>
        <code class="hash">
          {method} {visit.href(path)}
        </code>
      </p>
      {parameters.length > 0 && (
        <>
          <h4>{w.parameters}</h4>
          <ul>
            {parameters.map((one) => (
              <li key={one.name}>
                <code>{one.name}</code> : {one.said[lang]}
                {one.example !== '' && (
                  <>
                    {' '}
                    ({w.example} : <code class="hash">{one.example}</code>)
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {fields.length > 0 && (
        <>
          <h4>{w.fields}</h4>
          <ul>
            {fields.map((one) => (
              <li key={one.name}>
                <code>{one.name}</code> : {one.said[lang]} (<code>{nameOf(one.shape)}</code>)
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{w.answer}</h4>
      <ul>
        {answers.map((one) => (
          <li key={one.status}>
            {one.status} : {one.said[lang]}, <code>{one.type}</code>
            {nameOf(one.shape) && (
              <>
                {' '}
                (<code>{nameOf(one.shape)}</code>)
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
