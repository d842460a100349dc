import {
  PdfDict,
  PdfName,
  PdfRef,
  PdfStream,
  PdfText,
  type PdfValue,
  type ReadPdf,
  readPdf,
} from './read-pdf.ts';

/**
 * What a file lacks of PDF/A-2a (ISO 19005-2) as far as its structure tells, and of what a reader who does not see needs.
 *
 * Read: the table of objects and each object; the standard said in the metadata, which are in clear; the output intent and
 * its ICC profile; marked content, a tree of tags that reaches text, every tag a standard one, titles in order, headed
 * tables, an alternative text for each figure; language and title, shown; each font embedded and mapped to Unicode; each
 * page tied to the tags; no encryption, script, action, attached or outside file, form, transparency group of another
 * colour space, LZW; dates said alike in both places.
 * Not read: the content of pages, hence whether a glyph used is in the font with the width said, whether all text is
 * tagged, in which order, and in which colours; whether the ICC profile and the font programs are themselves right.
 * A validator (veraPDF) reads these; whether tags make sense, only a person does.
 */
export function archiveFaults(bytes: Uint8Array, said: { lang: string; title: string }): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const pdf = readPdf(bytes);
  const root = pdf.trailer.get('Root');
  return [
    ...unless(/^%PDF-1\.7\r?\n%[\x80-\xff]{4}/.test(text), 'header'),
    ...unless(!pdf.trailer.has('Encrypt'), 'encrypted'),
    ...unless(pdf.trailer.has('ID'), 'no identifier'),
    ...metadataFaults(pdf, root, said.title),
    ...intentFaults(pdf, root),
    ...unless(textOf(pdf.entry(root, 'Lang')) === said.lang, 'language'),
    ...unless(pdf.entry(pdf.entry(root, 'ViewerPreferences'), 'DisplayDocTitle') === true, 'title not shown'),
    ...unless(pdf.entry(pdf.entry(root, 'MarkInfo'), 'Marked') === true, 'not marked'),
    ...tagFaults(pdf, pdf.entry(root, 'StructTreeRoot')),
    ...pageFaults(pdf),
    ...fontFaults(pdf),
    ...forbidden(pdf),
  ];
}

const unless = (held: boolean, fault: string): string[] => (held ? [] : [fault]);
const nameOf = (value: PdfValue) => (value instanceof PdfName ? value.name : null);
const textOf = (value: PdfValue) => (value instanceof PdfText ? value.text : null);
const listOf = (value: PdfValue) => (Array.isArray(value) ? value : []);

function metadataFaults(pdf: ReadPdf, root: PdfValue | undefined, title: string): string[] {
  const metadata = pdf.entry(root, 'Metadata');
  if (!(metadata instanceof PdfStream)) return ['no metadata'];
  const xmp = Buffer.from(metadata.bytes, 'latin1').toString('utf8');
  const tag = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xmp)?.[1] ?? null;
  const [, made = ''] =
    /^D:(\d{14})/.exec(textOf(pdf.entry(pdf.trailer.get('Info'), 'CreationDate')) ?? '') ?? [];
  return [
    ...unless(!metadata.dict.has('Filter'), 'metadata are not in clear'),
    ...unless(tag('pdfaid:part') === '2' && tag('pdfaid:conformance') === 'A', 'not said to be PDF/A-2a'),
    ...unless(xmp.includes(`<rdf:li xml:lang="x-default">${title}</rdf:li>`), 'title'),
    ...unless(made !== '' && tag('xmp:CreateDate')?.replace(/\D/g, '') === made, 'two dates of making'),
  ];
}

function intentFaults(pdf: ReadPdf, root: PdfValue | undefined): string[] {
  const intents = listOf(pdf.entry(root, 'OutputIntents')).filter(
    (one) => nameOf(pdf.entry(one, 'S')) === 'GTS_PDFA1',
  );
  const profile = pdf.entry(intents[0], 'DestOutputProfile');
  return [
    ...unless(intents.length === 1, 'no output intent'),
    ...unless(profile instanceof PdfStream && profile.dict.get('N') === 3, 'no RGB profile'),
  ];
}

// The standard tags of ISO 32000-1, 14.8.4, that a text, a list or a table is made of.
const standard =
  /^(Document|Part|Sect|Div|P|H[1-6]|Title|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Caption|BlockQuote|Span|Figure|NonStruct|Note|Em|Strong|Quote|Code)$/;

function tagFaults(pdf: ReadPdf, tree: PdfValue): string[] {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  let marked = 0;
  let level = 0;
  const roles = pdf.entry(tree, 'RoleMap');
  const walk = (value: PdfValue): void => {
    const node = pdf.at(value);
    if (typeof node === 'number' || nameOf(pdf.entry(node, 'Type')) === 'MCR') marked += 1;
    if (Array.isArray(node)) for (const child of node) walk(child);
    const kind = nameOf(pdf.entry(node, 'S'));
    if (!(node instanceof PdfDict) || kind === null) return;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    const known = standard.test(kind) || standard.test(nameOf(pdf.entry(roles, kind)) ?? '');
    if (!known) faults.push(`tag ${kind}`);
    if (kind === 'Figure' && textOf(pdf.entry(node, 'Alt')) === null) faults.push('figure without words');
    const heading = /^H([1-6])$/.exec(kind);
    if (heading) {
      if (Number(heading[1]) > level + 1) faults.push(`heading ${kind} after level ${level}`);
      level = Number(heading[1]);
    }
    walk(pdf.entry(node, 'K'));
  };
  walk(pdf.entry(tree, 'K'));
  if (!(pdf.entry(tree, 'ParentTree') instanceof PdfDict)) faults.push('tags that pages do not find');
  if (marked === 0) faults.push('tags that reach no text');
  if ((seen.get('Table') ?? 0) > 0 && !seen.has('TH')) faults.push('table without a head');
  return faults;
}

function pageFaults(pdf: ReadPdf): string[] {
  const pages = [...pdf.objects.values()].filter((one) => nameOf(pdf.entry(one, 'Type')) === 'Page');
  return [
    ...unless(pages.length > 0, 'no page'),
    ...pages.flatMap((page) => [
      ...unless(typeof pdf.entry(page, 'StructParents') === 'number', 'page without tags'),
      ...unless(pdf.entry(page, 'AA') === null, 'page that acts'),
      ...unless(listOf(pdf.entry(page, 'Annots')).length === 0, 'annotation'),
    ]),
  ];
}

function fontFaults(pdf: ReadPdf): string[] {
  const fonts = [...pdf.objects.values()].filter((one) => nameOf(pdf.entry(one, 'Type')) === 'Font');
  const composite = fonts.filter((font) => nameOf(pdf.entry(font, 'Subtype')) === 'Type0');
  const alone = fonts.filter((font) => !/^(Type0|CIDFont)/.test(nameOf(pdf.entry(font, 'Subtype')) ?? ''));
  return [
    ...unless(composite.length > 0, 'no font'),
    ...alone.map(() => 'font of a kind that is not read here'),
    ...composite.flatMap((font) => {
      const [descendant = null] = listOf(pdf.entry(font, 'DescendantFonts'));
      const descriptor = pdf.entry(descendant, 'FontDescriptor');
      const programs = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => pdf.entry(descriptor, key));
      return [
        ...unless(
          programs.some((one) => one instanceof PdfStream),
          'font not embedded',
        ),
        ...unless(pdf.entry(font, 'ToUnicode') instanceof PdfStream, 'font without Unicode'),
      ];
    }),
  ];
}

const keys = /^(JS|JavaScript|OpenAction|AA|AcroForm|XFA|EmbeddedFiles|EF|AF|Collection|Alternates|OPI)$/;
const actions = /^(JavaScript|Launch|ImportData|ResetForm|Sound|Movie|Rendition|SetOCGState|URI|SubmitForm)$/;

function forbidden(pdf: ReadPdf): string[] {
  const faults = new Set<string>();
  const walk = (value: PdfValue): void => {
    if (value instanceof PdfRef) return;
    if (value instanceof PdfName && value.name === 'LZWDecode') faults.add('LZW');
    if (Array.isArray(value)) for (const one of value) walk(one);
    const dict = value instanceof PdfStream ? value.dict : value;
    if (!(dict instanceof PdfDict)) return;
    if (value instanceof PdfStream && dict.has('F')) faults.add('bytes in another file');
    for (const [key, held] of dict) {
      if (keys.test(key)) faults.add(key);
      if (key === 'S' && actions.test(nameOf(held) ?? '')) faults.add(`action ${nameOf(held)}`);
      walk(held);
    }
  };
  for (const one of pdf.objects.values()) walk(one);
  return [...faults];
}
