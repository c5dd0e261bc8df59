/** Writes to standard output; the only place besides `complain` that prints. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes to standard error: progress, warnings and errors, so that output can be piped. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
