// canonicalize: the RFC 8785 implementation named by the RFC itself; small, without dependencies.
import canonicalize from 'canonicalize';
import { jsonFaultOf } from './json';

/** A value that cannot be hashed, because JSON would change or drop part of it. */
export class NotCanonicalError extends TypeError {
  override readonly name = 'NotCanonicalError';

  constructor(
    /** JSON pointer to the offending part; empty for the value itself. */
    readonly pointer: string,
    readonly fault: string,
  ) {
    super(`no canonical JSON: ${fault} (at "${pointer}")`);
  }
}

/**
 * Canonical JSON (RFC 8785): the same value always gives the same text.
 * Refuses what JSON would silently drop or alter: undefined, NaN, lone surrogates, functions, dates, class instances.
 */
export function canonicalJson(value: unknown): string {
  const fault = jsonFaultOf(value);
  if (fault) throw new NotCanonicalError(fault.pointer, fault.fault);
  return canonicalize(value)!;
}
