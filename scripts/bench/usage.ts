import { writeFileSync } from 'node:fs';

// Loaded with --import: at the end of a process, writes what it used to the file in BENCH_USAGE.
process.on('exit', () => {
  const file = process.env['BENCH_USAGE'];
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS }));
});
