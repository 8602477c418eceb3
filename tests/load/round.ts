import autocannon from 'autocannon';
import { clientCount, investigators } from './cast';
import { LoadClient, type Cookies } from './client';

/** What one round of one side has shown. */
export interface Round {
  readonly perSecond: number;
  readonly answered: number;
  readonly latencies: readonly number[];
  readonly faults: readonly string[];
}

/** How long a round is: so many seconds, or so many commands. */
export type Length = { readonly duration: number } | { readonly amount: number };

/** Drives one side with all clients; each client begins with a new case. */
export async function round(url: string, cookies: Cookies, length: Length): Promise<Round> {
  const latencies: number[] = [];
  const faults: string[] = [];
  let index = 0;
  const setupClient = (connection: autocannon.Client): void => {
    const client = new LoadClient(cookies, investigators[index++ % clientCount]!);
    let [begun, status, body] = [0, 0, ''];
    connection.setRequests([
      {
        method: 'POST',
        setupRequest: (request) => {
          begun = performance.now();
          return Object.assign(request, client.next());
        },
      },
    ]);
    connection.on('headers', ({ statusCode }) => {
      status = statusCode;
      body = '';
    });
    connection.on('body', (chunk) => (body += chunk.toString()));
    connection.on('response', () => {
      latencies.push(performance.now() - begun);
      const fault = client.answered(status, body);
      if (fault) faults.push(fault);
    });
  };
  const result = await autocannon({ url, connections: clientCount, ...length, timeout: 20, setupClient });
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts > 0) faults.push(`${errors} errors of connections, ${timeouts} of them timeouts`);
  if (non2xx > 0) faults.push(`${non2xx} answers other than 2xx`);
  return { perSecond: result['2xx'] / result.duration, answered: latencies.length, latencies, faults };
}
