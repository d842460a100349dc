import type { PdfBlock } from '#kit/pdf-document.ts';
import { RecordText } from './record-text.tsx';

/** The blocks of a document as a page, below a title of level two: the same words as its PDF. */
export function DocumentBlocks({ blocks }: { blocks: readonly PdfBlock[] }) {
  return (
    <div class="stack">
      {blocks.map((block, index) => (
        // A block has no other identity than its place, and never moves.
        <Block key={String(index)} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: PdfBlock }) {
  switch (block.kind) {
    case 'heading':
      return <Title level={block.level} text={block.text} />;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl class="facts">
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <BlockTable table={block} />;
    case 'quote':
      return <blockquote>{block.text}</blockquote>;
    case 'hash':
      return (
        <p>
          {block.label} <span class="hash">{block.value}</span>
        </p>
      );
    case 'note':
      return (
        <div class="notice" data-kind="info">
          <p>{block.text}</p>
        </div>
      );
    case 'paragraph':
      return <RecordText text={block.text} />;
  }
}

function Title({ level, text }: { level: 1 | 2 | 3; text: string }) {
  if (level === 1) return <h3>{text}</h3>;
  return level === 2 ? <h4>{text}</h4> : <h5>{text}</h5>;
}

function BlockTable({ table }: { table: Extract<PdfBlock, { kind: 'table' }> }) {
  return (
    <section class="table-scroll" tabindex={0} aria-label={table.caption}>
      <table class="table" data-density="dense">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, at) => (
            <tr key={String(at)}>
              {cells.map((cell, index) => (
                <td key={table.head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
