// What failed, and at the end how many tests passed, and how many scenarios: one per file, as every language counts them.

const SCENARIO = /^scenario /;

export default async function* report(events) {
  let [passed, failed, scenarios] = [0, 0, 0];
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    }
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') {
      continue;
    }
    if (data.skip !== undefined || data.todo !== undefined) {
      failed += 1;
      yield `SKIPPED ${data.name}\n`;
    } else if (type === 'test:pass') {
      passed += 1;
      scenarios += SCENARIO.test(data.name) ? 1 : 0;
    } else {
      failed += 1;
      const { error } = data.details;
      yield `FAILED ${data.name}\n${error?.cause?.stack ?? error?.stack ?? error}\n`;
    }
  }
  if (scenarios > 0) {
    yield `scenarios: node ${scenarios}\n`;
  }
  yield `${passed} passed, ${failed} failed\n`;
}
