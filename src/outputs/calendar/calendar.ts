import { entriesOf } from '../../graph/site.ts';
import { nl } from '../../i18n/nl.ts';
import { compareText } from '../../model/finding.ts';
import { agendaAddress, hasDay, icalendar } from '../../view/calendar.ts';
import type { Output } from '../output.ts';

/**
 * All published events with a known day, oldest first, for calendar programs. What is only known to
 * the month or year is left out, and the description says so. Invented examples are no appointments.
 */
export const calendar: Output = {
  name: 'calendar',
  *render(stage) {
    yield {
      path: agendaAddress.slice(1),
      content: () => {
        const { settings } = stage.site;
        const published = entriesOf(stage.site, 'events').filter(
          ({ data }) => data.status === 'gepubliceerd' && data.fictional !== true,
        );
        const events = published
          .filter(hasDay)
          .toSorted((a, b) => compareText(a.data.start, b.data.start) || compareText(a.id, b.id));
        const left = published.length - events.length;
        const description = [nl.agendaAbout, ...(left === 0 ? [] : [nl.agendaLeft.replace('{count}', String(left))])];
        return icalendar(stage, `${settings.title}: ${nl.agenda}`, description.join(' '), events);
      },
    };
  },
};
