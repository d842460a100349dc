import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { exportWords } from '../export-words.ts';
import { type ExportLine, exportNames } from '../rules/deliberation-exports.ts';

/** The files of a thing, each a link, or the reason why there is none. */
export function ExportList({
  visit,
  lines,
}: {
  visit: Pick<Visit, 'lang' | 'href'>;
  lines: readonly ExportLine[];
}) {
  const w = inLang(exportWords, visit.lang);
  return (
    <ul>
      {lines.map(({ format, address, missing }) => {
        const name = exportNames[format][visit.lang];
        return (
          <li key={format}>
            {missing === null ? (
              <a href={visit.href(address)} data-turbo="false">
                {name}
              </a>
            ) : (
              w.noFile(name, missing[visit.lang])
            )}
          </li>
        );
      })}
    </ul>
  );
}
