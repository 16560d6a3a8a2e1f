/** The day in the Netherlands at a moment, `YYYY-MM-DD`. The machine's time zone plays no part. */
export function dutchDay(epochSeconds: number): string {
  const parts = new Map(format.formatToParts(epochSeconds * 1000).map(({ type, value }) => [type, value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
