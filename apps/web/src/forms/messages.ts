/** Short messages. Only forms send them, so they come with the first form; the client shows them from then on. */
export { Notifications, notifications } from '@mantine/notifications';
