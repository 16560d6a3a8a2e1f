/** What a new file holds where its author still has to write something. */
export const filler = 'Nog te schrijven.';
