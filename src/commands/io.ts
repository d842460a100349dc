import type { Lang } from '#kit/i18n.ts';

/** Where a command speaks: results on `out`, progress and refusals on `err`. */
export interface Io {
  readonly lang: Lang;
  /** One JSON document on `out` instead of sentences. */
  readonly json: boolean;
  out(line: string): void;
  err(line: string): void;
  /** Written as it is, without a line end added. */
  write(text: string): void;
  /** Standard input as it comes: bytes, so that what is not UTF-8 can be refused rather than guessed. */
  readonly input: AsyncIterable<Uint8Array | string>;
}

/** 0 done · 1 found broken or failed · 2 the call's words are off · 3 refused (the folder is in use, say). */
export type ExitCode = 0 | 1 | 2 | 3;
