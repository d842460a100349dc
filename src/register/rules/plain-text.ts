/**
 * A text as the search compares it: no accents, no case, one kind of apostrophe and of dash. The database does the same
 * in `register.plain` (migration 0040), and a story holds the two together.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐–]/g, '-')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}
