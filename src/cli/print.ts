/** Writes one line to standard output; waits until the reader at the other end of a pipe has caught up. */
export async function print(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
