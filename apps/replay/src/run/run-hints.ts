/** Where a person finds out about what a run passed over or was refused, a line each. */
export function runHints(
  { file, from }: { readonly file?: string; readonly from?: Date },
  { read, unreadable }: { readonly read: number; readonly unreadable: number },
  outcome: Readonly<Record<string, unknown>> | undefined,
): string[] {
  const hints: string[] = [];
  if (from !== undefined && read === 0) {
    hints.push('nothing arrived in that time: events of an import arrived when it was made, not when they happened');
  }
  if (unreadable > 0 && file !== undefined) {
    hints.push(`replay import --dry-run ${quoted(file)} tells which rows cannot be read, and why`);
  } else if (unreadable > 0) {
    hints.push('replay dead-letter list tells what on the topic cannot be read, and why');
  }
  if (Number(outcome?.refused ?? 0) > 0) hints.push('replay dead-letter list tells what was refused, and why');
  return hints;
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
