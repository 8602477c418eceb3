import { canonicalJson } from './canonical';
import { pointerTo, type JsonValue } from './json';

interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * Where two JSON values differ, as JSON pointers (RFC 6901), sorted by key, outermost first; empty when they are equal.
 * A part that only one side has is named once, by its own pointer.
 */
export function differences(one: JsonValue, other: JsonValue): string[] {
  return canonicalJson(one) === canonicalJson(other) ? [] : [...search(one, other, '')];
}

function* search(one: JsonValue, other: JsonValue, pointer: string): Generator<string> {
  if (isList(one) && isList(other)) {
    for (let index = 0; index < Math.max(one.length, other.length); index++)
      yield* searchPart(one[index], other[index], pointerTo(pointer, index));
  } else if (isObject(one) && isObject(other)) {
    for (const key of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort())
      yield* searchPart(own(one, key), own(other, key), pointerTo(pointer, key));
  } else if (canonicalJson(one) !== canonicalJson(other)) yield pointer;
}

function* searchPart(one: JsonValue | undefined, other: JsonValue | undefined, pointer: string): Generator<string> {
  if (one === undefined || other === undefined) yield pointer;
  else yield* search(one, other, pointer);
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue): value is JsonObject => typeof value === 'object' && value !== null && !isList(value);
// Own keys only: `constructor` is a legal key and must not find the prototype's.
const own = (value: JsonObject, key: string): JsonValue | undefined => (Object.hasOwn(value, key) ? value[key] : undefined);
