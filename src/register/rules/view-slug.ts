import { plainText } from './plain-text.ts';

/** The word of a view's address, from its French name; empty when the name has neither letter nor digit. */
export function viewSlug(name: string): string {
  return plainText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
