import type { z } from 'zod';
import type { Said } from '#kit/i18n.ts';

/** Chapters of the API, in order. */
export const apiTags = {
  register: { fr: 'Le registre', en: 'The register' },
  reconciliation: {
    fr: 'Réconciliation (W3C, version 0.2)',
    en: 'Reconciliation (W3C, version 0.2)',
  },
  figures: { fr: 'Les chiffres', en: 'The figures' },
  label: { fr: 'Le label', en: 'The label' },
  council: { fr: 'Le conseil', en: 'The council' },
  description: { fr: 'Cette description', en: 'This description' },
} as const satisfies Record<string, Said>;
export type ApiTag = keyof typeof apiTags;

export interface ApiParameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly said: Said;
  readonly shape: z.ZodType;
  /** A value that works on the example. */
  readonly example: string;
}

/** A field of a form, whose text is JSON. */
export interface ApiField {
  readonly name: string;
  readonly said: Said;
  readonly shape: z.ZodType;
}

export interface ApiAnswer {
  readonly status: number;
  readonly said: Said;
  readonly type: string;
  /** Null where the type says it all. */
  readonly shape: z.ZodType | null;
}

/** One method of one address of the public API. */
export interface ApiOperation {
  readonly id: string;
  readonly tag: ApiTag;
  readonly method: 'GET' | 'POST';
  /** As the site map writes it. */
  readonly route: string;
  /** As OpenAPI writes it, with `{…}` for its path parameters. */
  readonly path: string;
  readonly title: Said;
  readonly parameters: readonly ApiParameter[];
  readonly fields: readonly ApiField[];
  readonly answers: readonly ApiAnswer[];
}

/** The whole API: what can be called, and the name under which each shape is described once. */
export interface PublicApi {
  readonly operations: readonly ApiOperation[];
  readonly shapes: Readonly<Record<string, z.ZodType>>;
}
