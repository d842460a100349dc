import type { Lang } from './i18n.ts';

export interface PdfFact {
  readonly label: string;
  readonly value: string;
}

export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** One cell per head; a column of numbers is aligned right. */
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'facts'; readonly rows: readonly PdfFact[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  | { readonly kind: 'hash'; readonly label: string; readonly value: string }
  | { readonly kind: 'note'; readonly text: string };

/**
 * `a-2a`: PDF/A-2a (ISO 19005-2), tagged, what an act is kept and published in. `ua-1`: PDF/UA-1 (ISO 14289-1), any other
 * paper. The compiler writes one or the other; an act is held to the rules of both (`pdf-press-child.ts`).
 */
export type PdfStandard = 'a-2a' | 'ua-1';

export interface PdfDocument {
  readonly standard: PdfStandard;
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle?: string;
  readonly meta: readonly PdfFact[];
  readonly blocks: readonly PdfBlock[];
  /** At the foot of every page; cut at 300 signs, which fill its two or three lines. */
  readonly footer: string;
  /** The date of the document; nothing else in it depends on when it is drawn. */
  readonly at: Date;
}
