import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { lookingWords } from '../looking-words.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { addressWith, type Drawn, type Extra, framePath, picturePaths } from '../rules/pictures.ts';
import type { Drawing } from './drawing.ts';

type FootProps = { visit: Visit; picture: Drawn; filters: ActorFilters; drawing: Drawing };

/** How to take a picture away: as a file, as its table, in another page; and under a name, for the team. */
export function PictureFoot({ visit, picture, filters, drawing, maySave }: FootProps & { maySave: boolean }) {
  const w = inLang(lookingWords, visit.lang);
  const address = (path: string) => visit.href(addressWith(path, filters, drawing.extra));
  const svg = address(`${picturePaths[picture]}.svg`);
  return (
    <div class="columns">
      <section class="stack" data-gap="small" aria-labelledby="keep">
        <h2 id="keep">{w.keep}</h2>
        <ul>
          {drawing.sketch && (
            <li>
              <a href={svg} data-turbo="false">
                {w.svg}
              </a>
            </li>
          )}
          {drawing.sketch && (
            <li hidden>
              <button class="button" data-kind="quiet" type="button" data-png={svg} data-failed={w.pngFailed}>
                {w.png}
              </button>
            </li>
          )}
          <li>
            <a href={address(`${picturePaths[picture]}.csv`)} data-turbo="false">
              {w.csv}
            </a>
          </li>
          {drawing.moreFiles.map(({ path, label }) => (
            <li key={path}>
              <a href={visit.href(path)} data-turbo="false">
                {label}
              </a>
            </li>
          ))}
        </ul>
        {maySave && (
          <p>
            <a
              class="button"
              data-kind="secondary"
              href={visit.href(
                addressWith('/vues/nouvelle', filters, [...drawing.extra, ['vue', picture] as const]),
              )}
            >
              {w.save}
            </a>
          </p>
        )}
      </section>
      <EmbedCode {...{ visit, picture, filters }} extra={drawing.extra} title={drawing.title} />
    </div>
  );
}

type EmbedProps = {
  visit: Visit;
  picture: Drawn;
  filters: ActorFilters;
  extra: Extra;
  title: string;
};

/** What another site pastes to show a picture. */
export function EmbedCode({ visit, picture, filters, extra, title }: EmbedProps) {
  const w = inLang(lookingWords, visit.lang);
  const address = visit.site.publicUrl + visit.href(addressWith(framePath(picture), filters, extra));
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return (
    <details>
      <summary>{w.embed}</summary>
      <div class="stack" data-gap="small">
        <p>{w.embedHint}</p>
        <div class="field">
          <label for="embed">{w.embedCode}</label>
          <textarea id="embed" class="frame-code" readonly rows={5}>
            {`<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="700" style="border:0" loading="lazy"></iframe>`}
          </textarea>
        </div>
      </div>
    </details>
  );
}

/** Licence, date of the data, who must be quoted. `at` is when the register last changed. */
export function creditLines(visit: Visit, at: Date | null, credits: readonly string[]): string[] {
  const w = inLang(lookingWords, visit.lang);
  const date = at === null ? w.dateUnknown : formatPartialDate(civilDay(at), visit.lang);
  return [w.licence(date), ...credits.map((line) => `${line}.`)];
}
