import { beforeAll, describe, expect, it } from 'vitest';
import { hostile } from './inputs.ts';
import { runAll, type Outcome } from './run.ts';

/** Most processor time for one file, in seconds. */
const limit = 2;
/** After so many milliseconds a file hangs, however busy the machine is. */
const patience = 30_000;

describe('a hostile file', () => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await runAll(
      hostile.map(([, bytes]) => bytes()),
      patience,
    );
  }, 600_000);

  it('is one of many', () => {
    expect(new Set(hostile.map(([name]) => name)).size).toBe(hostile.length);
    expect(hostile.length).toBeGreaterThan(200);
  });

  it.each(hostile.map(([name], index) => [name, index] as const))(
    'ends soon, in a finding or in harmless HTML — %s',
    (_name, index) => {
      const outcome = outcomes[index];
      expect(outcome).toBeTypeOf('object');
      if (typeof outcome !== 'object') return;
      expect(outcome.threw).toBeUndefined();
      expect(outcome.seconds).toBeLessThan(limit);
      expect(outcome.unsafe ?? []).toEqual([]);
      expect(outcome.codes.length > 0 || outcome.unsafe !== undefined).toBe(true);
    },
  );

  it('left the prototypes alone', () => {
    expect('polluted' in {}).toBe(false);
  });
});
