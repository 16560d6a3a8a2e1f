import { describe, expect, it } from 'vitest';
import type { History } from '../../src/history/history.ts';
import { calendar } from '../../src/outputs/calendar/calendar.ts';
import { least, type Fields } from '../content.ts';
import { stageOf } from '../stage.ts';
import { filesOf } from './files.ts';

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** Reads iCalendar as RFC 5545 says it, and refuses what it forbids. */
function parse(file: string): Component {
  if (!file.endsWith('\r\n')) throw new Error('The last line has no end.');
  if (/[^\r]\n|\r[^\n]/.test(file)) throw new Error('A line ends otherwise than with CRLF.');
  const octets = (line: string): number => new TextEncoder().encode(line).length;
  const lines = file.slice(0, -2).split('\r\n');
  const long = lines.find((line) => octets(line) > 75);
  if (long !== undefined) throw new Error(`Longer than 75 octets: ${long}`);
  const unfolded = lines.reduce<string[]>((all, line) => {
    if (!line.startsWith(' ')) return [...all, line];
    if (all.length === 0) throw new Error('The first line is folded.');
    return [...all.slice(0, -1), `${all.at(-1) ?? ''}${line.slice(1)}`];
  }, []);
  const open: { name: string; properties: Property[]; components: Component[] }[] = [];
  for (const [index, line] of unfolded.entries()) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/.exec(line);
    if (!match) throw new Error(`Not a property: ${line}`);
    const [, name = '', rest = '', value = ''] = match;
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw new Error(`A control character: ${line}`);
    if (name === 'BEGIN') {
      open.push({ name: value, properties: [], components: [] });
      continue;
    }
    const current = open.at(-1);
    if (!current) throw new Error(`Outside a component: ${line}`);
    if (name !== 'END') {
      const parameters = rest
        .split(';')
        .filter(Boolean)
        .map((part) => part.split('=') as [string, string]);
      current.properties.push({ name, parameters: Object.fromEntries(parameters), value });
      continue;
    }
    open.pop();
    if (current.name !== value) throw new Error(`${value} ends within ${current.name}.`);
    const around = open.at(-1);
    if (around) around.components.push(current);
    else if (index === unfolded.length - 1) return current;
    else throw new Error('Something stands after the calendar.');
  }
  throw new Error('The calendar does not end.');
}

/** A value of type TEXT without its escapes; one that is not allowed is refused. */
function text(value = ''): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\(.)/g, (_, char: string) => {
    if (!'\\;,nN'.includes(char)) throw new Error(`No such escape: \\${char}`);
    return char.toLowerCase() === 'n' ? '\n' : char;
  });
}

const epoch = Date.UTC(2026, 10, 21, 12) / 1000;
async function agendaOf(
  entries: Readonly<Record<string, Fields>>,
  options: { readonly base?: string; readonly history?: History } = {},
): Promise<{ readonly root: Component; readonly events: readonly Component[] }> {
  const files = filesOf(calendar, await stageOf({ 'site/site': least.site, ...entries }, { epoch, ...options }));
  expect([...files.keys()]).toEqual(['bijeenkomsten/agenda.ics']);
  const root = parse(files.get('bijeenkomsten/agenda.ics') ?? '');
  return { root, events: root.components.filter(({ name }) => name === 'VEVENT') };
}
const all = (component: Component | undefined, name: string): readonly Property[] =>
  component?.properties.filter((property) => property.name === name) ?? [];
const valueOf = (component: Component | undefined, name: string): string | undefined => all(component, name)[0]?.value;

describe('the agenda', () => {
  it('is a calendar with the zone its times are in, also without events', async () => {
    const { root, events } = await agendaOf({ 'site/site': { title: 'Proef', publisher: 'De redactie, samen' } });
    expect([root.name, valueOf(root, 'VERSION'), text(valueOf(root, 'PRODID'))]).toEqual([
      'VCALENDAR',
      '2.0',
      '-//De redactie, samen//Publieke Pioniers//NL',
    ]);
    expect(text(valueOf(root, 'NAME'))).toBe('Proef: Bijeenkomsten');
    expect(root.components.map(({ name, properties }) => [name, properties[0]?.value])).toEqual([
      ['VTIMEZONE', 'Europe/Amsterdam'],
    ]);
    expect(events).toEqual([]);
  });

  it('gives each event what calendar programs need, exactly once', async () => {
    const { events } = await agendaOf(
      {
        'events/cafe': {
          title: 'Café; met, komma\\s',
          summary: 'Over loting.',
          start: '2026-12-01T19:30',
          end: '2026-12-01T22:00',
          kind: 'cafe',
          place: { name: 'Utrecht', province: 'utrecht' },
        },
      },
      { base: '/sub/' },
    );
    const [event] = events;
    expect(events).toHaveLength(1);
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL'])
      expect([name, all(event, name).length]).toEqual([name, 1]);
    expect(valueOf(event, 'UID')).toBe('cafe@proef.example');
    expect(all(event, 'DTSTART')[0]).toMatchObject({
      parameters: { TZID: 'Europe/Amsterdam' },
      value: '20261201T193000',
    });
    expect(all(event, 'DTEND')[0]).toMatchObject({
      parameters: { TZID: 'Europe/Amsterdam' },
      value: '20261201T220000',
    });
    expect(text(valueOf(event, 'SUMMARY'))).toBe('Café; met, komma\\s');
    expect(text(valueOf(event, 'DESCRIPTION'))).toBe('Over loting.\n\nhttps://proef.example/sub/bijeenkomsten/cafe/');
    expect(text(valueOf(event, 'LOCATION'))).toBe('Utrecht');
    expect(valueOf(event, 'CATEGORIES')).toBe('Café');
    expect(valueOf(event, 'URL')).toBe('https://proef.example/sub/bijeenkomsten/cafe/');
  });

  it('folds long lines between characters, so that nothing is lost', async () => {
    const title = `${'é'.repeat(60)} 👩‍👩‍👧 ${'ŵ'.repeat(50)}`;
    const { events } = await agendaOf({ 'events/lang': { title, start: '2026-12-01' } });
    expect(text(valueOf(events[0], 'SUMMARY'))).toBe(title);
  });

  it.each<[string, string | undefined, string, string | undefined]>([
    ['2026-12-01', undefined, '20261201', undefined],
    ['2026-12-01', '2026-12-01', '20261201', '20261202'],
    ['2026-12-30', '2026-12-31', '20261230', '20270101'],
    ['2026-12-01', '2026-12-02T12:00', '20261201', '20261203'],
    ['2026-12-01T10:00', '2026-12-02', '20261201', '20261203'],
  ])('has whole days for %s to %s', async (start, end, from, until) => {
    const { events } = await agendaOf({ 'events/dag': { start, ...(end !== undefined && { end }) } });
    expect(all(events[0], 'DTSTART')[0]).toMatchObject({ parameters: { VALUE: 'DATE' }, value: from });
    expect(valueOf(events[0], 'DTEND')).toBe(until);
    if (until !== undefined) expect(all(events[0], 'DTEND')[0]?.parameters).toEqual({ VALUE: 'DATE' });
  });

  it.each([
    ['2026-12-01T19:30', undefined],
    ['2026-12-01T19:30', '2026-12-01'],
    ['2026-12-01T19:30', '2026'],
  ])('makes up no end for %s to %s', async (start, end) => {
    const { events } = await agendaOf({ 'events/dag': { start, ...(end !== undefined && { end }) } });
    expect(valueOf(events[0], 'DTSTART')).toBe('20261201T193000');
    expect(all(events[0], 'DTEND')).toEqual([]);
  });

  it('lets a time from before the rules of the zone float', async () => {
    const { events } = await agendaOf({ 'events/vroeger': { start: '1975-06-01T10:00' } });
    expect(all(events[0], 'DTSTART')[0]).toMatchObject({ parameters: {}, value: '19750601T100000' });
  });

  it('leaves out what has no day, and says how many', async () => {
    const { root, events } = await agendaOf({
      'events/dag': { start: '2013-05-30' },
      'events/maand': { start: '2013-06' },
      'events/jaar': { start: '2010~' },
      'events/ongeveer': { start: '2010-05-12~' },
    });
    expect(events.map((event) => valueOf(event, 'UID'))).toEqual(['dag@proef.example']);
    expect(text(valueOf(root, 'DESCRIPTION'))).toBe(
      'Alle bijeenkomsten op deze site waarvan de dag bekend is. Niet in deze agenda, omdat de dag niet bekend is: 3.',
    );
  });

  it('leaves out concepts, the archive and what is made up', async () => {
    const { root, events } = await agendaOf({
      'events/echt': { start: '2013-05-30' },
      'events/concept': { start: '2013-05-30', status: 'concept' },
      'events/oud': { start: '2013-05-30', status: 'archief' },
      'events/nep': { start: '2013-05-30', fictional: true },
    });
    expect(events.map((event) => valueOf(event, 'UID'))).toEqual(['echt@proef.example']);
    expect(text(valueOf(root, 'DESCRIPTION'))).toBe('Alle bijeenkomsten op deze site waarvan de dag bekend is.');
  });

  it('has the oldest first', async () => {
    const { events } = await agendaOf({
      'events/b': { start: '2014-01-01' },
      'events/c': { start: '2014-01-01T10:00' },
      'events/a': { start: '2013-01-01' },
    });
    expect(events.map((event) => valueOf(event, 'SUMMARY'))).toEqual(['a', 'b', 'c']);
  });

  it('keeps the identity of an event that was renamed, and dates it by its last change', async () => {
    const history: History = {
      state: 'complete',
      files: new Map([
        [
          'content/events/nieuw.mdx',
          { created: '2020-01-01', updated: '2026-05-01', contributors: ['Jan'], changes: 1 },
        ],
      ]),
    };
    const { events } = await agendaOf(
      { 'events/nieuw': { start: '2026-12-01', oldSlugs: ['eerst', 'daarna'] } },
      { history },
    );
    expect([valueOf(events[0], 'UID'), valueOf(events[0], 'DTSTAMP')]).toEqual([
      'eerst@proef.example',
      '20260501T000000Z',
    ]);
  });

  it('dates an event without history by the day of the site, so that the same input gives the same bytes', async () => {
    const { events } = await agendaOf({ 'events/dag': { start: '2026-12-01' } });
    expect(valueOf(events[0], 'DTSTAMP')).toBe('20261121T000000Z');
  });
});

describe('the reader of this test', () => {
  const whole = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
  it('reads a calendar', () => {
    expect(parse(whole)).toMatchObject({ name: 'VCALENDAR', properties: [{ name: 'VERSION', value: '2.0' }] });
  });

  it.each([
    ['another line end', whole.replace('\r\n', '\n')],
    ['no last line end', whole.slice(0, -2)],
    ['a long line', whole.replace('2.0', 'é'.repeat(40))],
    ['another end', whole.replace('END:VCALENDAR', 'END:VEVENT')],
    ['something after it', `${whole}BEGIN:VEVENT\r\nEND:VEVENT\r\n`],
    ['no property', whole.replace('VERSION:2.0', 'geen regel')],
  ])('refuses %s', (_, file) => {
    expect(() => parse(file)).toThrow();
  });

  it('refuses a comma that is not escaped', () => {
    expect(() => text('a, b')).toThrow();
    expect(text('a\\, b\\nc\\\\')).toBe('a, b\nc\\');
  });
});
