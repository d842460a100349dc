import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someAct } from '../../../test/harness/act-record.ts';
import { xsdFaults } from '../../../test/harness/xml-validator.ts';
import { actesXml } from './actes-xml.ts';
import type { ActRecord } from './deliberation-record.ts';

const schema = 'actes/actesv1_1-slow.xsd';
const platform = { department: '038', classificationDate: '2026-09-01' };

function message(change: Partial<ActRecord> = {}) {
  const made = actesXml(someAct(change), platform);
  assert.ok(made.ok, JSON.stringify(made));
  return { ...made.value, text: Buffer.from(made.value.bytes).toString('latin1') };
}

test('the message is valid by the XML schema of @CTES, in ISO-8859-1, and nothing of its object is lost', () => {
  const { bytes, text, name, documentName } = message();
  assert.deepEqual(xsdFaults(schema, bytes), []);
  assert.match(text, /^<\?xml version="1.0" encoding="ISO-8859-1"\?>/);
  assert.match(text, /actes:Date="2027-02-25" actes:NumeroInterne="2027_00012" actes:CodeNatureActe="1"/);
  assert.match(text, /« v&#339;u » d&#8217;essai &amp; suite/);
  assert.match(
    text,
    /<actes:CodeMatiere1 actes:CodeMatiere="8"\/>\n<actes:CodeMatiere2 actes:CodeMatiere="9"\/>/,
  );
  assert.equal(name, '038-999901242-20270225-2027_00012-DE-1-1_0.xml');
  assert.equal(documentName, '99_DE-038-999901242-20270225-2027_00012-DE-1-1_1.pdf');
  assert.ok(text.includes(`<actes:NomFichier>${documentName}</actes:NomFichier>`));
});

test('H15: an object of 640 characters is cut within 500 and the message stays valid', () => {
  const { bytes, text } = message({ object: 'délibéré '.repeat(80).trim() });
  assert.deepEqual(xsdFaults(schema, bytes), []);
  const object = /<actes:Objet>(.*)<\/actes:Objet>/.exec(text)?.[1] ?? '';
  assert.ok(object.length <= 500 && object.length > 480 && object.endsWith('...'), `${object.length}`);
});

test('the same schema refuses an object that is not cut, and DocumentPapier, which it does not know', () => {
  const { text } = message();
  const long = text.replace(
    /<actes:Objet>.*<\/actes:Objet>/,
    `<actes:Objet>${'x'.repeat(501)}</actes:Objet>`,
  );
  assert.notDeepEqual(xsdFaults(schema, Buffer.from(long, 'latin1')), []);
  const paper = text.replace('</actes:Acte>', '<actes:DocumentPapier>N</actes:DocumentPapier></actes:Acte>');
  assert.match(xsdFaults(schema, Buffer.from(paper, 'latin1')).join(), /DocumentPapier/);
});

test('what is not known is refused, every reason at once, and a number too long is never cut (H15)', () => {
  const nothing = actesXml(
    someAct({
      number: null,
      matter: null,
      date: null,
      body: { slug: 'essai', name: 'Essai', siret: null },
    }),
    { department: '', classificationDate: '2026-02-30' },
  );
  assert.deepEqual(nothing, {
    ok: false,
    refusals: [
      'NUMBER_MISSING',
      'MATTER_MISSING',
      'SIREN_MISSING',
      'DATE_MISSING',
      'DEPARTMENT_INVALID',
      'CLASSIFICATION_DATE_INVALID',
    ],
  });
  assert.deepEqual(actesXml(someAct({ number: '2027.00012-CAND-SOUTIEN' }), platform), {
    ok: false,
    refusals: ['NUMBER_OVER_15_CHARACTERS'],
  });
  for (const outcome of ['rejected', 'not_adopted'] as const)
    assert.deepEqual(actesXml(someAct({ outcome }), platform), { ok: false, refusals: ['NOT_ADOPTED'] });
  assert.ok(actesXml(someAct({ outcome: 'noted', mode: 'noted' }), platform).ok);
});

test('a department is three characters, Corsica and overseas included', () => {
  for (const [department, accepted] of [
    ['038', true],
    ['02A', true],
    ['974', true],
    ['38', false],
    ['0380', false],
    ['02C', false],
  ] as const)
    assert.equal(actesXml(someAct(), { ...platform, department }).ok, accepted, department);
});
