/** What `parseArgs` says of a wrong option, without its advice about arguments that begin with a dash, which helps nobody here. */
export function optionFault(error: unknown): string {
  return (error as Error).message.split('. ')[0];
}
