import type { Place } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Bytes of a file as text: UTF-8 with LF line ends and no BOM. What it had instead is a warning; bytes
 * that are no UTF-8 give the place of the first.
 */
export function decode(
  bytes: Uint8Array,
): Place | { readonly text: string; readonly findings: readonly Omit<Finding, 'file'>[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return firstBadByte(bytes);
  }
  const findings: Omit<Finding, 'file'>[] = [];
  const warn = (code: string, message: string): void => {
    findings.push({ code, level: 'warning', line: 1, column: 1, message, cure: 'Draai npm run format.' });
  };
  if (text.startsWith('\ufeff')) {
    warn('byte-order-mark', 'Het bestand begint met een onzichtbaar teken (BOM).');
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    warn('line-ends', 'Het bestand heeft regeleinden van Windows of een oude Mac.');
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, findings };
}

/** Where bytes stop being UTF-8: the first place where decoding and encoding again gives other bytes. */
function firstBadByte(bytes: Uint8Array): Place {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const bad = bytes.findIndex((byte, index) => byte !== again[index]);
  const good = new TextDecoder('utf-8').decode(bytes.subarray(0, bad === -1 ? bytes.length : bad), { stream: true });
  return { line: good.split('\n').length, column: good.length - good.lastIndexOf('\n') };
}
