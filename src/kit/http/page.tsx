import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { addressIn, inLang, type Lang, languages } from '../i18n.ts';
import { drawnVersion, isAnnounced } from '../live/stream.ts';
import { assert } from '../result.ts';
import { BrandMark } from './brand-mark.tsx';
import { frenchSpaces } from './french-spaces.ts';
import { ActingAs, SignInTools } from './page-account.tsx';
import type { Visit } from './visit.ts';
import { wholeArticles } from './whole-articles.ts';
import { frameWords } from './words.ts';

const languageNames = { fr: 'Français', en: 'English' } as const;

export interface Crumb {
  readonly path: string;
  readonly label: string;
}

export interface PageOptions {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly description?: string;
  readonly crumbs?: readonly Crumb[];
  readonly status?: number;
  /** A journal subject that is announced: the page fetches itself again when something happens to it. */
  readonly live?: string;
  /**
   * `hall` is the screen of a council hall: no header, no footer, the whole window. `lent` is shown inside another site's page:
   * nothing around, and its links open elsewhere, since our pages let nobody frame them.
   */
  readonly frame?: 'site' | 'hall' | 'lent';
  /** What the main column looks like: a page, the home's full width, or the narrow desk of a member's phone. */
  readonly layout?: 'page' | 'home' | 'desk page';
  readonly feed?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole page: the only place that writes the frame around what a screen shows. */
export function page(visit: Visit, options: PageOptions): Response {
  const markup = renderToString(<Document visit={visit} options={options} />);
  const spaced = visit.lang === 'fr' ? frenchSpaces(markup) : markup;
  return new Response(`<!doctype html>${wholeArticles(spaced)}`, {
    status: options.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': visit.lang,
      ...options.headers,
    },
  });
}

function Document({ visit, options }: { visit: Visit; options: PageOptions }) {
  const { site, lang } = visit;
  const w = inLang(frameWords, lang);
  const other: Lang = lang === 'fr' ? 'en' : 'fr';
  const path = visit.path + visit.url.search;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${options.title} · ${w.siteName}`}</title>
        {options.description && <meta name="description" content={options.description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="turbo-refresh-method" content="morph" />
        <meta name="turbo-refresh-scroll" content="preserve" />
        <link rel="stylesheet" href={site.styleHref} />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="alternate" hreflang={other} href={addressIn(other, path)} />
        {options.feed && (
          <link
            rel="alternate"
            type="application/atom+xml"
            title={options.title}
            href={visit.href(options.feed)}
          />
        )}
        {options.frame === 'lent' && <base target="_blank" />}
        <script type="module" src={site.scriptHref} />
      </head>
      {options.frame === 'hall' ? (
        <body class="hall" {...liveOf(visit, options)}>
          {options.body}
        </body>
      ) : options.frame === 'lent' ? (
        <body data-turbo="false">
          <main class="page" id="main" tabindex={-1}>
            {options.body}
          </main>
        </body>
      ) : (
        <body {...liveOf(visit, options)}>
          <a class="skip" href="#main">
            {w.skip}
          </a>
          <Header visit={visit} path={path} />
          <main class={options.layout ?? 'page'} id="main" tabindex={-1}>
            {options.crumbs && <Breadcrumb visit={visit} crumbs={options.crumbs} title={options.title} />}
            {options.body}
          </main>
          <Footer visit={visit} />
        </body>
      )}
    </html>
  );
}

/** What the page follows, and how far what it shows had come when this visit began. */
function liveOf({ ctx, began }: Visit, { live }: PageOptions) {
  if (!live) return {};
  assert(isAnnounced(live), `a page follows ${live}, which is never announced`);
  return { 'data-live': live, 'data-live-version': drawnVersion(ctx.live, live, began) };
}

function Header({ visit, path }: { visit: Visit; path: string }) {
  const w = inLang(frameWords, visit.lang);
  return (
    <header class="site-header">
      {visit.site.example && <p class="demo-banner">{w.demo}</p>}
      <div class="site-header-bar">
        <a class="brand" href={visit.href('/')}>
          <BrandMark />
          <span class="brand-text">
            <span class="brand-name">{w.siteName}</span>{' '}
            {visit.site.example && (
              <span class="brand-territory">
                Digital Grenoble <span class="hashtag">#DigiGre</span>
              </span>
            )}
          </span>
        </a>
        <div class="site-tools">
          <p class="lang-switch">
            {languages.map((lang) => (
              <span key={lang}>
                <a
                  href={addressIn(lang, path)}
                  lang={lang}
                  hreflang={lang}
                  aria-current={lang === visit.lang ? 'true' : undefined}
                >
                  {languageNames[lang]}
                </a>{' '}
              </span>
            ))}
          </p>
          <SignInTools visit={visit} />
        </div>
      </div>
      <nav class="site-nav" aria-label={w.mainNav}>
        <ul>
          {visit.site.nav.map((link) => (
            <li key={link.path}>
              <a
                href={visit.href(link.path)}
                aria-current={isUnder(visit.path, link.path) ? 'page' : undefined}
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ActingAs visit={visit} />
    </header>
  );
}

function Breadcrumb({ visit, crumbs, title }: { visit: Visit; crumbs: readonly Crumb[]; title: string }) {
  return (
    <nav class="breadcrumb" aria-label={inLang(frameWords, visit.lang).breadcrumb}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.path}>
            <a href={visit.href(crumb.path)}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}

function Footer({ visit }: { visit: Visit }) {
  const w = inLang(frameWords, visit.lang);
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        <ul>
          <li>{w.licence}</li>
          <li>
            <a href={visit.href('/donnees')}>{w.openData}</a>
          </li>
          <li>
            <a href={visit.href('/sources')}>{w.sources}</a>
          </li>
          <li>
            <a href={visit.href('/journal')}>{w.journal}</a>
          </li>
          <li>
            <a href={visit.href('/accessibilite')}>{w.accessibility}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

function isUnder(path: string, link: string): boolean {
  return link === '/' ? path === '/' : path === link || path.startsWith(`${link}/`);
}
