import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/body/engine.ts';
import { nativeEngine } from '../../src/body/engine-node.ts';

describe('the engine for Node', () => {
  it('takes the place out of the message of Sätteri', () => {
    expect(() => nativeEngine('een\n\n5<6')).toThrow(EngineError);
    try {
      nativeEngine('een\n\n5<6');
    } catch (error) {
      expect(error).toMatchObject({ line: 3, column: 2 });
      expect((error as EngineError).message).not.toMatch(/^\d+:\d+/);
    }
  });

  it('says 1:1 for what fails in another way', () => {
    expect(() => nativeEngine(undefined as unknown as string)).toThrow(EngineError);
    try {
      nativeEngine(undefined as unknown as string);
    } catch (error) {
      expect(error).toMatchObject({ line: 1, column: 1 });
    }
  });
});
