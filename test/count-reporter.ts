// A reporter of node's test runner that writes one JSON line of real counts: leaves only, suites not counted.
interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly skip?: unknown;
    readonly todo?: unknown;
    readonly details?: { readonly type?: string };
    readonly name?: string;
  };
}

export default async function* countReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail') counts.failed += 1;
    else if (type === 'test:pass') {
      if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
      else counts.passed += 1;
    }
  }
  yield JSON.stringify(counts);
}
