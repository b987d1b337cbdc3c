// Medians of interleaved rounds: what runs in one round is compared within it, so that the machine's load is shared.

/** Runs candidates in turn; each prepares its work and gives what is timed, which makes `operations` operations. */
export function compare(candidates, { rounds, operations }) {
  const times = new Map(candidates.map(({ name }) => [name, []]));
  for (let round = -3; round < rounds; round += 1) {
    for (const { name, prepare } of candidates) {
      const work = prepare(operations);
      const start = process.hrtime.bigint();
      work();
      const spent = Number(process.hrtime.bigint() - start) / operations;
      // The first rounds are for the compiler.
      if (round >= 0) {
        times.get(name).push(spent);
      }
    }
  }
  return times;
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The median of the ratios to another candidate, each within its round. */
export const ratio = (times, name, to) => median(times.get(name).map((spent, round) => spent / times.get(to)[round]));

/** A table: nanoseconds, and multiples of the first candidate. */
export function print(title, times) {
  const [first] = times.keys();
  console.log(`\n| ${title} | ns | x |\n| --- | ---: | ---: |`);
  for (const [name, values] of times) {
    console.log(`| ${name} | ${Math.round(median(values))} | ${ratio(times, name, first).toFixed(2)} |`);
  }
}
