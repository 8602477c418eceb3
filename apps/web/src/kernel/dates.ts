import '@mantine/dates/styles.css';
import 'dayjs/locale/kk';
import 'dayjs/locale/ru';

/** Calendars, with the days and months of our languages: they come with whatever asks for a date. */
export { DateInput, DateTimePicker } from '@mantine/dates';
