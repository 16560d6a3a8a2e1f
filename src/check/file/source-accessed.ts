import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** Web pages change; the day someone read one is part of the source. */
export const sourceAccessed: Check<FileSubject, FileWhere> = {
  code: 'source-accessed',
  level: 'error',
  why: 'Without a date of access nobody can find the version that was read.',
  *run({ data }) {
    const sources = Array.isArray(data['sources']) ? (data['sources'] as unknown[]) : [];
    for (const [index, source] of sources.entries()) {
      const { url, accessed } = (source ?? {}) as { url?: unknown; accessed?: unknown };
      if (url !== undefined && accessed === undefined) {
        yield {
          at: { field: ['sources', index] },
          message: 'Bij deze bron staat niet wanneer die is gelezen.',
          cure: 'Vul accessed in, bijvoorbeeld accessed: "2026-11-21".',
        };
      }
    }
  },
};
