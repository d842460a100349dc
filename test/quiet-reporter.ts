// Prints one line per file's worth of success (a dot each) and every failure whole.
interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly file?: string;
    readonly message?: string;
    readonly skip?: unknown;
    readonly details?: {
      readonly type?: string;
      readonly error?: { readonly cause?: unknown; readonly message?: string };
    };
  };
}

export default async function* quietReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass')
      yield data.skip === undefined ? '.' : `\nskipped: ${data.name} (${String(data.skip)})\n`;
    else if (type === 'test:fail') {
      const cause = data.details?.error?.cause ?? data.details?.error;
      const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      yield `\n✖ ${data.name} — ${data.file ?? ''}\n${text}\n`;
    } else if (type === 'test:stderr' && data.message) yield data.message;
  }
  yield '\n';
}
