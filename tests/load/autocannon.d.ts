/** What we use of autocannon, which brings no types. */
declare module 'autocannon' {
  namespace autocannon {
    interface Request {
      method?: string;
      path?: string;
      headers?: Record<string, string>;
      body?: string;
      setupRequest?: (request: Request) => Request;
    }
    interface Client {
      setRequests(requests: Request[]): void;
      on(event: 'headers', listener: (head: { readonly statusCode: number }) => void): void;
      on(event: 'body', listener: (chunk: Buffer) => void): void;
      on(event: 'response', listener: () => void): void;
    }
    interface Options {
      url: string;
      connections: number;
      duration?: number;
      amount?: number;
      timeout?: number;
      setupClient?: (client: Client) => void;
    }
    interface Result {
      readonly duration: number;
      readonly errors: number;
      readonly timeouts: number;
      readonly non2xx: number;
      readonly '2xx': number;
    }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
  export = autocannon;
}
