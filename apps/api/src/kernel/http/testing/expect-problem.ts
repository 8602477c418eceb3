interface AnswerLike {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface ProblemSeen {
  readonly type: string;
  readonly detail: string;
  readonly version?: number;
  readonly attempt?: number | null;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly reasons?: readonly { readonly condition: string; readonly pointer?: string }[];
}

/** Must be a whole problem document of that status, and tell nothing of the inside. */
export function expectProblem({ status, headers, body }: AnswerLike, expected: number): ProblemSeen {
  expect({ status, body }).toMatchObject({ status: expected });
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({
    type: expect.stringMatching(/^urn:tergeu:problem:\w+$/),
    title: expect.stringMatching(/\S/),
    status: expected,
    detail: expect.stringMatching(/\S/),
    instance: expect.stringMatching(/^\/api\//),
  });
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d|SELECT|INSERT|QueryFailed|postgres/i);
  return body as ProblemSeen;
}

/** The places of a problem: of the errors of a request, or of the reasons of a refused command. */
export const pointersOf = ({ errors, reasons }: ProblemSeen): string[] =>
  [...new Set([...(errors ?? []), ...(reasons ?? [])].flatMap(({ pointer }) => pointer ?? []))].sort();
