/** A text as somebody typed it: empty lines separate paragraphs, single line ends are kept. */
export function RecordText({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <>
      {paragraphs.map((paragraph, rank) => (
        // A paragraph has no other identity than its place, and never moves.
        <p key={String(rank)}>
          {paragraph.split('\n').map((line, at) => (
            <>
              {at > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
