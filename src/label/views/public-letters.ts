import type { Ctx } from '#kit/ctx.ts';
import { lettersInForce } from '../queries/signed-letters.ts';
import type { LetterPromise } from '../rules/letter-text.ts';

/** What the public reads of a letter: never the signatory's name, the text only when « publier » was ticked. */
export interface PublicLetter {
  readonly structureName: string;
  readonly capacity: string;
  readonly signedAt: Date;
  readonly sha256: string;
  readonly lang: 'fr' | 'en';
  readonly text: { readonly body: string; readonly promise: LetterPromise | null } | null;
}

/** The letters in force of a candidature, as the public may read them. The caller has checked that the file is public. */
export async function publicLetters(ctx: Pick<Ctx, 'db'>, candidatureId: string): Promise<PublicLetter[]> {
  const letters = await lettersInForce(ctx, candidatureId);
  return letters.map((letter) => ({
    structureName: letter.structureName,
    capacity: letter.capacity,
    signedAt: letter.signedAt,
    sha256: letter.sha256,
    lang: letter.lang,
    text: letter.publication === 'published' ? { body: letter.body, promise: letter.promise } : null,
  }));
}
