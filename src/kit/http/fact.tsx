import type { ComponentChildren } from 'preact';

/** One line of a list of facts (`<dl class="facts">`): what it is about, and what is known of it. */
export function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is not known, said as such. */
export function Unknown({ text }: { text: string }) {
  return <span class="unknown">{text}</span>;
}
