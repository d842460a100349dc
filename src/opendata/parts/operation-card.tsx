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
    <details id={`op-${id}`}>
      <summary>
        {title[lang]}{' '}
        <code class="hash">
          {method} {visit.href(path)}
        </code>
      </summary>
      <div class="stack" data-gap="small">
        {parameters.length > 0 && (
          <>
            <h3>{w.parameters}</h3>
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
            <h3>{w.fields}</h3>
            <ul>
              {fields.map((one) => (
                <li key={one.name}>
                  <code>{one.name}</code> : {one.said[lang]} (<code>{nameOf(one.shape)}</code>)
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{w.answer}</h3>
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
      </div>
    </details>
  );
}
