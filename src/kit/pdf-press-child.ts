import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** `data` is what the layout reads, as JSON; `at` is in seconds since 1970. */
export interface PrintJob {
  readonly data: string;
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
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: job.at });
    return { ok: true, bytes: new Uint8Array(pdf) };
  } catch (error) {
    return { ok: false, message: String(error) };
  } finally {
    compiler.evictCache(5);
  }
}
