import { headingKey } from './import-fields.ts';

/** What the columns of a list are remembered by: its title and who publishes it, whatever the year in the title. */
export function sourceWords(source: { readonly title: string; readonly publisher: string }): string {
  const words = (text: string) =>
    headingKey(text)
      .replace(/\b(?:19|20)\d{2}\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return `${words(source.publisher)} | ${words(source.title)}`;
}
