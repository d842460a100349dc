/** A piece of XML already written: what `xml` makes, and nothing that was not escaped. */
export interface Xml {
  readonly xml: string;
}

type Child = Xml | string | readonly Xml[] | null;

/**
 * Writes one XML 1.0 element: attributes in the order given (null: left out), texts escaped, characters that XML forbids
 * dropped. Children elements stand one a line.
 */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly Child[]
): Xml {
  const head = Object.entries(attributes)
    .filter((one): one is [string, string | number] => one[1] !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const parts = children.filter((child) => child !== null);
  if (parts.length === 0) return { xml: `<${name}${head}/>` };
  const text = parts.map((child) =>
    typeof child === 'string'
      ? escapeXml(child)
      : 'xml' in child
        ? child.xml
        : child.map((one) => one.xml).join('\n'),
  );
  const mixed = parts.some((child) => typeof child === 'string');
  return { xml: `<${name}${head}>${mixed ? text.join('') : `\n${text.join('\n')}\n`}</${name}>` };
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/**
 * A whole document in ISO-8859-1 bytes; what this alphabet lacks (« œ », « ’ ») is a numeric character reference, so that
 * nothing is lost (XML 1.0, section 4.1).
 */
export function xmlLatin1(root: Xml): Uint8Array {
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${root.xml}\n`;
  const ascii = text.replace(/[\u{100}-\u{10ffff}]/gu, (char) => `&#${char.codePointAt(0)};`);
  return Uint8Array.from(ascii, (char) => char.charCodeAt(0));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
