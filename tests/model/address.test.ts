import { describe, expect, it } from 'vitest';
import { isMailbox, isPersonalMailbox, isSafeAddress, isWebAddress, schemeOf } from '../../src/model/address.ts';

describe('the scheme of an address', () => {
  it.each([
    ['https://voorbeeld.nl', 'https'],
    ['HTTP://voorbeeld.nl', 'http'],
    ['mailto:a@voorbeeld.nl', 'mailto'],
    ['JavaScript:alert(1)', 'javascript'],
    ['java\nscript:alert(1)', 'javascript'],
    ['\u0001 javascript:alert(1)', 'javascript'],
    ['java\u200bscript:alert(1)', 'javascript'],
    ['/werkwijzen/a:b/', ''],
    ['?tijd=10:30', ''],
    ['#kop', ''],
    ['', ''],
  ])('%j is read as a browser does: %j', (address, scheme) => {
    expect(schemeOf(address)).toBe(scheme);
  });
});

describe('a safe address', () => {
  it.each([
    'https://voorbeeld.nl',
    'http://voorbeeld.nl',
    'mailto:a@voorbeeld.nl',
    '/over/',
    'bestand.pdf',
    '#kop',
    '?q=a:b',
    '',
    './a',
    '../a',
  ])('can be %j', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' \u0000javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'tel:0123456789',
    'C:\\bestand',
    ':alert(1)',
    '//voorbeeld.nl',
    '\\\\voorbeeld.nl',
    '/\\voorbeeld.nl',
    '/\n/voorbeeld.nl',
  ])('cannot be %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});

describe('a web address', () => {
  it.each([
    'https://voorbeeld.nl',
    'http://voorbeeld.nl/pad?q=1#kop',
    'HTTPS://Voorbeeld.NL',
    'https://münchen.example/straße',
  ])('can be %s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each([
    'voorbeeld.nl',
    '/over/',
    'mailto:a@voorbeeld.nl',
    'https://',
    'https:///pad',
    'https:voorbeeld.nl',
    'https://a b.nl',
    'https://voorbeeld.nl/\u200b',
    'https://[',
    ' https://voorbeeld.nl',
    'javascript://voorbeeld.nl',
  ])('cannot be %j', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

describe('a mailbox', () => {
  it('has one @ and a domain with a dot', () => {
    expect(['redactie@voorbeeld.nl', 'team.zuid+wijk@post.voorbeeld.example'].every(isMailbox)).toBe(true);
  });

  it.each([
    'redactie',
    'redactie@',
    '@voorbeeld.nl',
    'redactie@voorbeeld',
    'a@b@voorbeeld.nl',
    'a b@voorbeeld.nl',
    'mailto:a@voorbeeld.nl',
    '<a@voorbeeld.nl>',
    'a@voorbeeld.nl, b@voorbeeld.nl',
  ])('cannot be %j', (text) => {
    expect(isMailbox(text)).toBe(false);
  });
});

describe('a personal mailbox', () => {
  it('is one of nobody but a person', () => {
    expect(['jan@voorbeeld.nl', 'j.jansen@informatie.example'].every(isPersonalMailbox)).toBe(true);
    expect(['info@voorbeeld.nl', 'wijkteam-oost@voorbeeld.nl', 'jan'].some(isPersonalMailbox)).toBe(false);
  });
});
