import type { Place } from '../model/entry.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { placeOfField } from '../read/yaml.ts';
import { toFinding } from './check.ts';
import type { SiteSubject, SiteWhere } from './site-subject.ts';
import { siteChecks } from './site/list.ts';

/** Runs every rule about connections. Findings are in the order of a report. */
export function checkSite(subject: SiteSubject): readonly Finding[] {
  return siteChecks
    .flatMap((check) =>
      [...check.run(subject)].map((report) => toFinding(check, report.at.entry.file, placeOf(report.at), report)),
    )
    .sort(compareFindings);
}

function placeOf({ entry, place }: SiteWhere): Place {
  if (!('field' in place)) return { line: place.line, column: place.column };
  const { line, column } = placeOfField(entry.matter, place.field);
  return { line: line + 1, column };
}
