import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/issues.ts';
import { mustType } from '../../src/model/registry.ts';
import { least } from '../content.ts';

const issues = (data: object, type: keyof typeof least = 'essays'): unknown => {
  const { body: _body, ...fields } = least[type];
  return validate(mustType(type), { ...fields, ...data }).issues.map(({ kind, path, value }) => [kind, path, value]);
};

describe('validate', () => {
  it('gives the data of valid front matter', () => {
    const data = { title: 'Aap', summary: 'Over aap.', status: 'gepubliceerd', date: 2010 };
    expect(validate(mustType('essays'), data)).toEqual({ data: { ...data, date: '2010' }, issues: [] });
  });

  it.each([
    [{ titel: 'x' }, 'unknown-key', ['titel'], undefined],
    [{ sources: [{ title: 'x', link: 'y' }] }, 'unknown-key', ['sources', 0, 'link'], undefined],
    [{ title: undefined }, 'missing', ['title'], undefined],
    [{ title: null }, 'missing', ['title'], null],
    [{ sources: [{}] }, 'missing', ['sources', 0, 'title'], undefined],
    [{ title: 5 }, 'wrong-type', ['title'], 5],
    [{ owner: null }, 'wrong-type', ['owner'], null],
    [{ themes: 'x' }, 'wrong-type', ['themes'], 'x'],
    [{ status: 'live' }, 'wrong-choice', ['status'], 'live'],
    [{ title: 'x'.repeat(181) }, 'too-large', ['title'], 'x'.repeat(181)],
    [{ title: ' ' }, 'blank', ['title'], ' '],
    [{ title: 'a\nb' }, 'blank', ['title'], 'a\nb'],
    [{ date: '2010-02-30' }, 'impossible-date', ['date'], '2010-02-30'],
    [{ date: 'mei 2010' }, 'wrong-date', ['date'], 'mei 2010'],
    [{ originalUrl: ['javascript:alert(1)'] }, 'unsafe-url', ['originalUrl', 0], 'javascript:alert(1)'],
    [{ originalUrl: ['voorbeeld.nl'] }, 'wrong-url', ['originalUrl', 0], 'voorbeeld.nl'],
    [{ themes: ['Een Thema'] }, 'wrong-slug', ['themes', 0], 'Een Thema'],
    [{ related: ['thema'] }, 'wrong-id', ['related', 0], 'thema'],
    [{ image: { src: '../x.png' } }, 'wrong-path', ['image', 'src'], '../x.png'],
    [{ aliases: ['a', 'a'] }, 'double', ['aliases'], ['a', 'a']],
  ])('tells of %j that it is %s', (data, kind, path, value) => {
    expect(issues(data)).toEqual([[kind, path, value]]);
  });

  it('tells of numbers that they are too small, too large or no whole number', () => {
    expect(issues({ difficulty: 0 }, 'practices')).toEqual([['too-small', ['difficulty'], 0]]);
    expect(issues({ difficulty: 4 }, 'practices')).toEqual([['too-large', ['difficulty'], 4]]);
    expect(issues({ difficulty: 1.5 }, 'practices')).toEqual([['wrong-type', ['difficulty'], 1.5]]);
  });

  it('tells of a contact that it is no mailbox', () => {
    expect(issues({ contact: 'bel maar' }, 'site')).toEqual([['wrong-mailbox', ['contact'], 'bel maar']]);
  });

  it('names the keys that could have been meant, within their object', () => {
    const known = (data: object): readonly string[] =>
      Object.keys(validate(mustType('essays'), { ...least.essays, ...data }).issues[0]?.known ?? {});
    expect(known({ titel: 'x' })).toContain('title');
    expect(known({ sources: [{ title: 'x', urll: 'y' }] })).toEqual(['title', 'url', 'archived', 'accessed']);
  });

  it('is not fooled by names of the language', () => {
    for (const key of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
      const data = JSON.parse(`{"${key}": {"x": 1}}`) as object;
      expect(
        validate(
          mustType('essays'),
          Object.defineProperties({ ...least.essays }, Object.getOwnPropertyDescriptors(data)),
        ).issues,
      ).toMatchObject([{ kind: 'unknown-key', path: [key] }]);
    }
    expect(issues({ status: 'constructor' })).toEqual([['wrong-choice', ['status'], 'constructor']]);
  });
});
