import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What was typed behind a command, or its usage and exit code 1. `usage` is in the language of who types. */
export function optionsOf<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch {
    console.error(usage);
    process.exit(1);
  }
}
