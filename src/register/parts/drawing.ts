import type { ComponentChildren, VNode } from 'preact';
import type { Extra } from '../rules/pictures.ts';

/** A drawing made on the server: an svg element of this size. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly node: VNode;
}

/** A way of looking at some actors, whole: its page, its file and its frame are made of the same things. */
export interface Drawing {
  readonly title: string;
  readonly lead: string;
  /** What in the address was not understood, said. */
  readonly notices: readonly string[];
  /** What only this picture asks, to be kept in its addresses. */
  readonly extra: Extra;
  readonly controls: ComponentChildren;
  /** How many actors it draws, where it narrows the filters further; absent, it draws all those of the filters. */
  readonly said?: string;
  /** Null when there is nothing to draw; `facts` then say why. */
  readonly sketch: Sketch | null;
  /** What must be known to read it: coverage, what is left out. */
  readonly facts: readonly string[];
  readonly legend: ComponentChildren;
  readonly table: ComponentChildren;
  readonly file: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | null)[])[];
  };
  /** Who must be quoted besides the register's own sources. */
  readonly credits: readonly string[];
  /** What scripts put in the place of the drawing. */
  readonly live: ComponentChildren;
  readonly moreFiles: readonly { readonly path: string; readonly label: string }[];
}

/** How a drawing writes the addresses of its links: in a page, or from a file that is somewhere else. */
export type Href = (path: string) => string;
