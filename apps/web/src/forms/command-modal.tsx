import { whenOpened } from '../kernel/when-opened';

/** A command in a dialog. The form and its fields are most of the client: they come when somebody writes. */
export const CommandModal = whenOpened(async () => (await import('./command-dialog')).CommandDialog);
