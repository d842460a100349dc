import type { Lang } from './i18n.ts';

export interface FeedEntry {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly published: Date;
  readonly updated: Date;
}

/** An Atom feed (RFC 4287): every text escaped, so that a title cannot become markup. */
export function atomFeed(feed: {
  readonly lang: Lang;
  readonly title: string;
  readonly self: string;
  readonly home: string;
  readonly author: string;
  /** Shown when there is no entry yet: the standard wants a date. */
  readonly updated: Date;
  readonly entries: readonly FeedEntry[];
}): string {
  const entries = feed.entries.map(
    (entry) => `  <entry>
    <id>urn:uuid:${escapeXml(entry.id)}</id>
    <title>${escapeXml(entry.title)}</title>
    <link rel="alternate" href="${escapeXml(entry.address)}"/>
    <published>${entry.published.toISOString()}</published>
    <updated>${entry.updated.toISOString()}</updated>
    <content type="text">${escapeXml(entry.text)}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
  <id>${escapeXml(feed.self)}</id>
  <title>${escapeXml(feed.title)}</title>
  <author><name>${escapeXml(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>
  <link rel="alternate" href="${escapeXml(feed.home)}"/>
  <updated>${(feed.entries[0]?.updated ?? feed.updated).toISOString()}</updated>
${entries.join('\n')}
</feed>
`;
}

function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Characters that XML 1.0 forbids even escaped.
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
  );
}
