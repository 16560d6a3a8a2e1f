import { field, type FieldOptions } from '../field.ts';

/** A stretch of time with EDTF dates. `ongoing` says that it has not ended, which an absent end does not. */
export const period = <R extends boolean = false>(options: FieldOptions<R>) =>
  field.object(
    {
      start: field.edtf({ label: 'Begin', hint: 'Bijvoorbeeld 2010, 2010-05 of 2010~ (rond 2010).' }),
      end: field.edtf({ label: 'Eind' }),
      ongoing: field.flag({ label: 'Loopt nog' }),
    },
    { hint: 'Zo precies als de bron het zegt, niet preciezer.', ...options },
  );
