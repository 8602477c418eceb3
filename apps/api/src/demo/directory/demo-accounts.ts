import { cities, type Texts } from '@tergeu/law';
import { demoOfficials, signInIds } from './demo-directory';
import type { DemoOfficial } from './people';

/** Officials of the demo whom one can sign in as. Passwords are this installation's own and in the database. */
export const demoAccounts: readonly DemoOfficial[] = signInIds.map((id) => demoOfficials.find((one) => one.id === id)!);

/** Where the official works, for the sign-in page: the city, or the body of the whole country. */
export const placeOf = ({ body }: DemoOfficial): Texts => (body.city === null ? body.name : cities[body.city].text);
