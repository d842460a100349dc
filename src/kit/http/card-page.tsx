import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Lang } from '../i18n.ts';
import { frenchSpaces } from './french-spaces.ts';

/**
 * A page small enough to stand in a frame of another site: no header, no script, no file beside it. It follows the reader’s
 * light or dark, since the frame does not say which its site has.
 */
export function cardPage(lang: Lang, title: string, body: ComponentChildren, status = 200): Response {
  const markup = renderToString(
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>,
  );
  const spaced = lang === 'fr' ? frenchSpaces(markup) : markup;
  return new Response(`<!doctype html>${spaced}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': lang },
  });
}

const style = `:root{color-scheme:light dark}
body{margin:0;padding:.75rem 1rem;font:14px/1.45 system-ui,sans-serif;color:#17202a;background:#fff}
h1{margin:0 0 .15rem;font-size:1.15rem;line-height:1.25}
p{margin:0 0 .5rem}
.lead{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
dl{margin:0 0 .5rem;display:grid;grid-template-columns:max-content 1fr;gap:.15rem .75rem}
dt{color:#566573}
dd{margin:0;overflow-wrap:anywhere}
a{color:#0b5394}
@media (prefers-color-scheme:dark){body{color:#e8ecef;background:#15191d}dt{color:#aab4be}a{color:#9cc8f5}}`;
