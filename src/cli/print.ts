/** Writes one line to standard output; waits until the reader at the other end of a pipe has caught up, rejects where it is gone. */
export async function print(line: string): Promise<void> {
  await printText(`${line}\n`);
}

/** The same for text with its line ends. */
export async function printText(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Trouble with standard output itself. */
export function isOutputError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write';
}

/** `hearsay extract … | head`: the reader has seen enough. */
export function isClosedPipe({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE';
}
