import { canonicalEntry, type EntryContent } from './canonical-entry.ts';

/** A row ready to be chained: what is signed, and the text that is hashed. */
export interface SignedEntry extends EntryContent {
  readonly payload: string;
}

/** Puts an author and a moment to an act, and writes the text that the chain hashes. */
export function signedEntry(
  author: { readonly kind: string; readonly id: string; readonly mandateId: string | null },
  at: Date,
  act: Pick<EntryContent, 'event' | 'subject'> & { readonly data?: EntryContent['data'] },
): SignedEntry {
  const content: EntryContent = {
    at,
    authorKind: author.kind,
    authorId: author.id,
    mandateId: author.mandateId,
    event: act.event,
    subject: act.subject,
    data: act.data ?? {},
  };
  return { ...content, payload: canonicalEntry(content) };
}
