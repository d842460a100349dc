import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// A schema names its companions beside it.
xmlRegisterFsInputProviders();

/** What libxml2 finds against a document by an XML Schema of test/schemas: one sentence per fault, none is []. */
export function xsdFaults(schema: string, document: Uint8Array): string[] {
  const url = fileURLToPath(new URL(`../schemas/${schema}`, import.meta.url));
  using source = XmlDocument.fromBuffer(readFileSync(url), { url });
  using validator = XsdValidator.fromDoc(source);
  using read = XmlDocument.fromBuffer(document);
  try {
    validator.validate(read);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map((one) => one.message.trim());
  }
}

/** The values that an XPath finds in a document; the prefix `n` stands for its own namespace. */
export function xpathValues(document: string, path: string, namespace: string): string[] {
  using read = XmlDocument.fromString(document);
  return read.find(path, { n: namespace }).map((node) => node.content);
}
