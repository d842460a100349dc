import { readFileSync } from 'node:fs';
import { cloneElement, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Lang } from '../i18n.ts';
import { download } from './answers.ts';
import { frenchSpaces } from './french-spaces.ts';

export interface SvgFile {
  readonly lang: Lang;
  readonly title: string;
  /** What must be read with the picture: filters, date, licence, sources. */
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** An svg element of that size. */
  readonly picture: VNode;
}

const margin = 24;
const lineHeight = 18;
const headHeight = 56;

/** A picture as a file that stands alone: its title, its styles and what must be said with it are inside. */
export function svgFile(file: SvgFile, name: string): Response {
  const width = file.width + 2 * margin;
  const lines = file.lines.flatMap((line) => folded(line, Math.floor(file.width / 6.2)));
  const top = headHeight + margin;
  const height = top + file.height + margin + lines.length * lineHeight + margin;
  const markup = renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      lang={file.lang}
    >
      <title>{file.title}</title>
      <style dangerouslySetInnerHTML={{ __html: standaloneStyle() }} />
      <rect class="p-paper" width={width} height={height} />
      <text class="p-title" x={margin} y={headHeight}>
        {file.title}
      </text>
      {cloneElement(file.picture, { x: margin, y: top, width: file.width, height: file.height })}
      {lines.map((line, rank) => (
        <text
          key={line}
          class="p-note"
          x={margin}
          y={top + file.height + margin + (rank + 1) * lineHeight - 4}
        >
          {line}
        </text>
      ))}
    </svg>,
  );
  const text = file.lang === 'fr' ? frenchSpaces(markup) : markup;
  return download(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, name, 'image/svg+xml; charset=utf-8');
}

/** Drawing programs do not fold text: long sentences are cut between words. */
function folded(line: string, letters: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > letters) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

let style: string | null = null;

/**
 * The rules of pictures with the colours of the light scheme written in: drawing programs know neither layers nor variables,
 * and paper is white.
 */
function standaloneStyle(): string {
  style ??= readStyle();
  return style;
}

function readStyle(): string {
  const read = (name: string) => readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8');
  const light = read('tokens.css').split('@media')[0] ?? '';
  const values = new Map([...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((one) => [one[1], one[2]]));
  const rules = /@layer components \{([\s\S]*)\}\s*$/.exec(read('picture.css'))?.[1] ?? '';
  return rules
    .replace(/var\((--[\w-]+)\)/g, (_whole, name: string) =>
      (values.get(name) ?? 'inherit').replace(/\s+/g, ' '),
    )
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
}
