/** The bytes of one line, without its end; `bytes` is undefined for a line that is longer than is read. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

const NEWLINE = 0x0a;

/** The lines of a stream one by one, blank ones too. Never more than `longest` bytes of it are held. */
export async function* readLines(stream: AsyncIterable<Buffer>, longest: number): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const line = (): ByteLine => ({ number, bytes: length <= longest ? Buffer.concat(parts) : undefined });
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      yield line();
      [parts, length, number, from] = [[], 0, number + 1, end + 1];
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
