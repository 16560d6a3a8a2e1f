import { describe, expect, it } from 'vitest';
import { plain, summaryOf, titleOf, type Body, type Entry } from '../../src/model/entry.ts';
import type { DataOf, TypeName } from '../../src/model/registry.ts';
import { entryId, type Slug } from '../../src/model/slug.ts';

const body: Body = {
  text: '',
  startLine: 1,
  headings: [],
  references: [],
  pictures: [],
  addresses: [],
  bracketed: [],
  words: 0,
  sound: true,
};

function entry<Name extends TypeName>(type: Name, data: DataOf<Name>): Entry {
  const whole: Entry<Name> = {
    type,
    id: entryId(type, 'aap'),
    slug: 'aap' as Slug,
    url: undefined,
    data,
    body,
    file: `content/${type}/aap.mdx`,
    matter: '',
    hash: '',
  };
  return whole as unknown as Entry;
}

const essay = entry('essays', { title: 'Aap', summary: 'Over een aap.', status: 'gepubliceerd' });
const reaction = entry('reactions', {
  to: 'essays/aap',
  author: { name: 'Een beleidsmedewerker' },
  status: 'gepubliceerd',
});

describe('an entry', () => {
  it('is called by its title', () => {
    expect(titleOf(essay)).toBe('Aap');
  });

  it('that is a reaction is called after its author', () => {
    expect(titleOf(reaction)).toBe('Een beleidsmedewerker');
  });

  it('has a summary, or an empty one where its type has none', () => {
    expect([summaryOf(essay), summaryOf(reaction)]).toEqual(['Over een aap.', '']);
  });

  it('shows its front matter as a plain object', () => {
    expect(plain(essay)['status']).toBe('gepubliceerd');
  });
});
