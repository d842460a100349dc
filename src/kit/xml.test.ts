import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xml, xmlDocument, xmlLatin1 } from './xml.ts';

test('what is not markup is escaped, what XML forbids is dropped, an absent attribute is left out', () => {
  const root = xml('a', { b: 'x"<&', c: null, d: 0 }, xml('e', {}, 'l’œuvre \u0007<b>'), null);
  assert.equal(
    xmlDocument(root),
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="x&quot;&lt;&amp;" d="0">\n<e>l’œuvre &lt;b&gt;</e>\n</a>\n',
  );
  assert.equal(xml('vide', {}).xml, '<vide/>');
});

test('in ISO-8859-1, é is one byte and œ, ’ and 𝄞 are references', () => {
  const text = Buffer.from(xmlLatin1(xml('a', {}, 'éœ’𝄞'))).toString('latin1');
  assert.ok(text.includes('<a>é&#339;&#8217;&#119070;</a>'), text);
});
