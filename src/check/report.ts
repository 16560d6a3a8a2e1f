import type { Finding } from '../model/finding.ts';

/** Findings as text for a terminal, grouped per file, with a closing line of counts. */
export function reportText(findings: readonly Finding[], filesRead: number): string {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...byFile].map(([file, list]) => {
    // What must be mended first; each in the order of the file.
    const sorted = list.toSorted((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'));
    const lines = sorted.map(
      ({ line, column, level, code, message, cure }) =>
        `  ${String(line)}:${String(column)}  ${level === 'error' ? 'fout' : 'let op'}  ${message}\n        ${below(cure, code)}`,
    );
    return [file, ...lines].join('\n');
  });
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  const counts = `${count(filesRead, 'bestand', 'bestanden')} gelezen: ${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}.`;
  return [...blocks, counts].join('\n\n');
}

/** Findings as annotations that GitHub and Forgejo show beside the line. */
export function reportAnnotations(findings: readonly Finding[]): string {
  const escape = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return findings
    .map(
      ({ level, file, line, column, code, message, cure }) =>
        `::${level} file=${property(file)},line=${String(line)},col=${String(column)},title=${property(code)}::${escape(`${message} ${cure}`)}`,
    )
    .join('\n');
}

function count(n: number, one: string, many: string): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

/** A cure and its code. Under an example the code stands alone, so that nobody copies it along. */
function below(cure: string, code: string): string {
  const lines = cure.split('\n');
  return lines.length === 1 ? `${cure}  [${code}]` : [...lines, `[${code}]`].join('\n        ');
}
