import type { Piece } from '#evidence/public.ts';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { extractWords } from '../extract-words.ts';
import { extractPath } from '../rules/deliberation-scdl.ts';

interface Props {
  readonly visit: Pick<Visit, 'lang' | 'href'>;
  readonly slug: string;
  readonly file: Piece;
}

/** The file that was published: where, since when, and its print, which proves that nothing of it changed. */
export function PublishedFile({ visit, slug, file }: Props) {
  const w = inLang(extractWords, visit.lang);
  return (
    <>
      <p>
        <a href={visit.href(extractPath(slug))}>{w.published}</a>
      </p>
      <FilePrint visit={visit} file={file} />
    </>
  );
}

/** Since when a published file is kept, and its print. */
export function FilePrint({ visit, file }: Omit<Props, 'slug'>) {
  const w = inLang(extractWords, visit.lang);
  return (
    <p>
      {w.kept(formatDay(file.addedAt, visit.lang))} {w.print}
      {visit.lang === 'fr' ? '\u00a0: ' : ': '}
      <code class="hash">{file.sha256}</code>
    </p>
  );
}
