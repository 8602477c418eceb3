/** A statement as our own pipeline has sent it. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** What differs from one command to the next in the values of the same statement. */
export interface Fresh {
  readonly caseId: string;
  readonly proceedingId: string;
  readonly key: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly salt: string;
  readonly recordedAt: string;
}

type Part = string | { readonly of: keyof Fresh };

/** A statement of the pipeline with places for what differs: the same text, values of the same size. */
export interface Template {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (number | readonly Part[])[];
}

/** Cuts the values where they hold what the recorded command alone had. */
export function templateOf(sent: SentStatement, was: Fresh): Template {
  const places = new Map(Object.entries(was).map(([name, value]) => [value, name as keyof Fresh]));
  const pattern = new RegExp(`(${[...places.keys()].join('|')})`);
  const cut = (value: string): Part[] => value.split(pattern).map((part) => (places.has(part) ? { of: places.get(part)! } : part));
  return { name: sent.name, text: sent.text, values: sent.values.map((value) => (typeof value === 'number' ? value : cut(value))) };
}

/** The values of the statement for another command. */
export function filled(template: Template, fresh: Fresh): (string | number)[] {
  return template.values.map((value) => {
    if (typeof value === 'number') return value;
    let text = '';
    for (const part of value) text += typeof part === 'string' ? part : fresh[part.of];
    return text;
  });
}
