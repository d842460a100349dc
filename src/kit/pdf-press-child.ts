import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfStandard } from './pdf-document.ts';
import { titleShown } from './pdf-title-shown.ts';

/** `data` is what the layout reads, as JSON; `at` is in seconds since 1970. */
export interface PrintJob {
  readonly data: string;
  readonly standard: PdfStandard;
  readonly at: number;
}

export type Printed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

// Only `pdf-press.ts` starts this file, as a process of its own.
const layout = readFileSync(new URL('./pdf-document.typ', import.meta.url), 'utf8');
const compiler = NodeCompiler.create({ workspace: import.meta.dirname });

process.on('message', (job: PrintJob) => process.send?.(print(job)));

function print(job: PrintJob): Printed {
  try {
    const compiled = compiler.compile({ mainFileContent: layout, inputs: { document: job.data } });
    if (!compiled.result)
      return { ok: false, message: JSON.stringify(compiled.takeError()?.shortDiagnostics) };
    const inStandard = (pdfStandard: PdfStandard) =>
      new Uint8Array(
        compiler.pdf(compiled.result as NodeTypstDocument, { pdfStandard, creationTimestamp: job.at }),
      );
    // Always tried, because it refuses what a reader who does not see would lack; then written as it is kept.
    const accessible = inStandard('ua-1');
    return { ok: true, bytes: job.standard === 'ua-1' ? accessible : titleShown(inStandard('a-2a')) };
  } catch (error) {
    return { ok: false, message: String(error) };
  } finally {
    compiler.evictCache(5);
  }
}
