import { describe, expect, it } from 'vitest';
import { components } from '../../../src/body/components/registry.ts';

describe('the components', () => {
  it('are those of the author guide', () => {
    expect([...components.keys()]).toEqual(['Kader', 'Verwijzing', 'Figuur', 'Citaat', 'Video', 'Stappen']);
  });

  it.each([...components.values()])(
    '$name has a Dutch label and draws and writes itself without attributes',
    (component) => {
      const context = {
        entry: () => undefined,
        image: () => undefined,
        label: () => 'label',
        href: (address: string) => address,
      };
      expect(component.label).not.toBe('');
      expect(component.toHast({}, [], context)).toMatchObject({ type: 'element' });
      expect(Object.keys(component.toMarkdown({}, context))).toEqual(['before', 'after']);
    },
  );
});
